import IRCClient

/// What the command line and the environment ask for, checked.
struct Launch: Sendable {
    /// What was typed, unchecked.
    struct Wishes: Sendable {
        var server: String?
        var nick: String?
        var account: String?
        var passwordFile: String?
        var passwordCommand: String?
        var isPlaintext = false
        var pin: String?
        var send: String?
        var join: [String] = []
        var history = 20
        var isPlain = false
    }

    static let historyMax = 500

    let address: ServerAddress
    let isPlaintext: Bool
    let pin: String?
    let nick: String
    let account: String?
    let passwordSource: PasswordSource
    let sendTarget: String?
    let channels: [String]
    let history: Int
    /// Line by line, on a terminal too.
    let isPlain: Bool

    init(_ wishes: Wishes, environment: (String) -> String?) throws(LaunchFault) {
        let server = wishes.server ?? environment("FIKA_SERVER") ?? "localhost"
        address = try ServerAddress(parsing: server, defaultPort: wishes.isPlaintext ? 6667 : 6697)
        isPlaintext = wishes.isPlaintext
        guard !isPlaintext || ClientSettings.isLoopback(address.host) else {
            throw LaunchFault("--no-tls is for this machine only: \(address.host) could be read by others on the way.")
        }
        pin = try Self.fingerprint(wishes.pin)
        guard pin == nil || !isPlaintext else { throw LaunchFault("--pin needs TLS; leave --no-tls out.") }

        let account = wishes.account ?? environment("FIKA_ACCOUNT")
        let user = environment("USER").map(Self.nick(fromUser:)) ?? ""
        let nick = wishes.nick ?? account ?? (user.isEmpty ? "guest" : user)
        guard Self.isWord(nick) else { throw LaunchFault("\"\(nick)\" cannot be a name.") }
        (self.account, self.nick) = (account, nick)
        passwordSource = try Self.passwordSource(wishes, hasAccount: account != nil, environment)

        guard wishes.send.map(Self.isWord) ?? true else {
            throw LaunchFault("--send takes one channel or name.")
        }
        sendTarget = wishes.send
        channels = wishes.join.flatMap { $0.split(separator: ",").map(String.init) }
        for channel in channels where !Self.isWord(channel) {
            throw LaunchFault("\"\(channel)\" is no channel. Write its #, in quotes: --join '#it-help'.")
        }
        guard (0...Self.historyMax).contains(wishes.history) else {
            throw LaunchFault("--history takes a number from 0 to \(Self.historyMax).")
        }
        history = wishes.history
        isPlain = wishes.isPlain
    }

    private static func passwordSource(
        _ wishes: Wishes, hasAccount: Bool, _ environment: (String) -> String?
    ) throws(LaunchFault) -> PasswordSource {
        guard wishes.passwordFile == nil || wishes.passwordCommand == nil else {
            throw LaunchFault("--password-file and --password-command exclude each other.")
        }
        guard hasAccount || (wishes.passwordFile == nil && wishes.passwordCommand == nil) else {
            throw LaunchFault("A password belongs to an account: add --account NAME.")
        }
        if let file = wishes.passwordFile { return .file(file) }
        if let command = wishes.passwordCommand { return .command(command) }
        return environment("FIKA_PASSWORD_FILE").map { .file($0) } ?? .terminal
    }

    private static func fingerprint(_ text: String?) throws(LaunchFault) -> String? {
        guard let text else { return nil }
        guard let pin = ClientSettings.fingerprint(text) else {
            throw LaunchFault("--pin takes a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.")
        }
        return pin
    }

    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty && !text.hasPrefix(":") && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    }

    /// A name of the system as a nick: what does not fit is left out.
    private static func nick(fromUser user: String) -> String {
        let kept = user.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
        return String(kept.drop { !$0.isLetter })
    }
}
