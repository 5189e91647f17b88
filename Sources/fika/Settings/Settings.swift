/// `fika.toml` as values: where to go, as whom, how it looks, what is told. What is not written is as it stands here.
struct Settings: Equatable, Sendable {
    /// Two letters; nil: as the system has it.
    var language: String?
    var servers: [Server] = []
    var look = Look()
    /// Chords by the names of actions, as they are written: the screen knows what they mean.
    var keys: [String: String] = [:]
    var notices = NoticeRules()
    /// Conversations that stand on top of the list.
    var pinned: [String] = []

    static let serversMax = 32
    static let keysMax = 300

    /// An account on a server.
    struct Server: Equatable, Sendable {
        /// What `--server` and the list call it.
        var name = ""
        /// `HOST`, `HOST:PORT` or `[ADDRESS]:PORT`.
        var address = ""
        var usesTLS = true
        /// At the start, with the others; else only when `--server` names it.
        var connects = true
        var account: String?
        var nick: String?
        var passwordFile: String?
        var passwordCommand: String?
        /// PEM files, for SASL EXTERNAL.
        var certificateFile: String?
        var certificateKeyFile: String?
        var pin: String?
        var channels: [String] = []
        /// Messages of the past shown on entering a channel.
        var history = 20
    }

    /// How the screen looks.
    struct Look: Equatable, Sendable {
        enum Theme: String, CaseIterable, Sendable {
            /// As the terminal's background is.
            case auto
            case dark, light
        }

        enum Colours: String, CaseIterable, Sendable {
            /// As many as the terminal has, none where `NO_COLOR` is set.
            case auto
            case none
            case few = "16"
            case many = "256"
            case all = "true"
        }

        var theme = Theme.auto
        var colours = Colours.auto
        /// Columns of the list on the left; 0: as the window is wide.
        var listColumns = 0
        var usesMouse = true
        /// The program that opens an address that is clicked, and its arguments; empty: the clipboard gets it.
        var linkCommand: [String] = []
    }
}
