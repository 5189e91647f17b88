package import FikaCore

/// `bot.toml`: what a bot is, and what it asks to be allowed.
package struct BotManifest: Sendable, Equatable {
    /// Where it was read.
    package var path = ""
    package var name = ""
    package var description = ""
    /// The account it logs in with; made for it if it is missing.
    package var account = ""
    /// Where it joins; an empty list is for bots that find their channels themselves.
    package var channels: [String] = []
    package var scopes: [Scope] = []
    /// Its program, if not `fika-bot-<name>`: a file name in the folder of programs, or a whole path.
    package var program: String?
    /// Who answers for it: shown to everybody who asks what the bot is.
    package var owner: String?

    package init() {}

    /// The file that is run, of those in the folder of programs.
    package func programPath(in folder: String) -> String {
        let name = program ?? "fika-bot-\(name)"
        return name.hasPrefix("/") ? name : "\(folder)/\(name)"
    }
}
