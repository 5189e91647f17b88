import IRCClient

/// What the command line, the environment and the settings ask for, in this order, checked.
struct Launch: Sendable {
    /// What was typed, unchecked.
    struct Wishes: Sendable {
        /// A server, or the name of one in the settings.
        var server: String?
        var nick: String?
        var account: String?
        var passwordFile: String?
        var passwordCommand: String?
        var isPlaintext = false
        var pin: String?
        var send: String?
        var join: [String] = []
        var history: Int?
        var isPlain = false
    }

    static let historyMax = 500
    static let historyUsual = 20

    /// What the settings call it; nil for one they do not know.
    let serverName: String?
    let address: ServerAddress
    let isPlaintext: Bool
    let pin: String?
    let nick: String
    let account: String?
    let passwordSource: PasswordSource
    let certificate: ClientSettings.Certificate?
    let sendTarget: String?
    let channels: [String]
    let history: Int
    /// Line by line, on a terminal too.
    let isPlain: Bool

    init(_ wishes: Wishes, settings: Settings = Settings(), environment: (String) -> String?) throws(LaunchFault) {
        let asked = wishes.server ?? environment("FIKA_SERVER")
        let known = Self.server(asked, in: settings)
        serverName = known?.name
        isPlaintext = wishes.isPlaintext || known?.usesTLS == false
        address = try ServerAddress(
            parsing: known?.address ?? asked ?? "localhost", defaultPort: isPlaintext ? 6667 : 6697)
        guard !isPlaintext || ClientSettings.isLoopback(address.host) else {
            throw LaunchFault(.clearElsewhere(host: address.host))
        }
        pin = try Self.pin(wishes.pin) ?? known?.pin
        guard pin == nil || !isPlaintext else { throw LaunchFault(.pinNeedsEncryption) }

        let account = wishes.account ?? environment("FIKA_ACCOUNT") ?? known?.account
        let user = environment("USER").map(Self.nick(fromUser:)) ?? ""
        let nick = wishes.nick ?? known?.nick ?? account ?? (user.isEmpty ? "guest" : user)
        guard Self.isWord(nick) else { throw LaunchFault(.noName(name: nick)) }
        (self.account, self.nick) = (account, nick)
        // The settings' secret is that of the settings' account.
        let owner = account == known?.account ? known : nil
        passwordSource = try Self.passwordSource(wishes, owner, hasAccount: account != nil, environment)
        certificate = owner.flatMap(Self.certificate)

        guard wishes.send.map(Self.isWord) ?? true else {
            throw LaunchFault(.oneTarget)
        }
        sendTarget = wishes.send
        let joined = wishes.join.flatMap { $0.split(separator: ",").map(String.init) }
        channels = joined + (known?.channels ?? []).filter { !joined.contains($0) }
        for channel in channels where !Self.isWord(channel) {
            throw LaunchFault(.noChannel(channel: channel))
        }
        history = wishes.history ?? known?.history ?? Self.historyUsual
        guard (0...Self.historyMax).contains(history) else {
            throw LaunchFault(.historyRange(limit: Self.historyMax))
        }
        isPlain = wishes.isPlain
    }

    /// The one with this name or address; the first that is connected to where none is named.
    private static func server(_ asked: String?, in settings: Settings) -> Settings.Server? {
        guard let asked else { return settings.servers.first(where: \.connects) ?? settings.servers.first }
        return settings.servers.first { $0.name == asked } ?? settings.servers.first { $0.address == asked }
    }

    private static func certificate(_ server: Settings.Server) -> ClientSettings.Certificate? {
        guard let file = server.certificateFile, let key = server.certificateKeyFile else { return nil }
        return ClientSettings.Certificate(file: file, keyFile: key)
    }

    private static func passwordSource(
        _ wishes: Wishes, _ server: Settings.Server?, hasAccount: Bool, _ environment: (String) -> String?
    ) throws(LaunchFault) -> PasswordSource {
        guard wishes.passwordFile == nil || wishes.passwordCommand == nil else {
            throw LaunchFault(.twoPasswords)
        }
        guard hasAccount || (wishes.passwordFile == nil && wishes.passwordCommand == nil) else {
            throw LaunchFault(.passwordOfNobody)
        }
        if let file = wishes.passwordFile { return .file(file) }
        if let command = wishes.passwordCommand { return .command(command) }
        if let file = environment("FIKA_PASSWORD_FILE") { return .file(file) }
        if let file = server?.passwordFile { return .ownFile(file) }
        return server?.passwordCommand.map { .command($0) } ?? .terminal
    }

    private static func pin(_ text: String?) throws(LaunchFault) -> String? {
        guard let text else { return nil }
        guard let pin = fingerprint(of: text) else {
            throw LaunchFault(.noFingerprint)
        }
        return pin
    }

    /// Nil: it is none.
    static func fingerprint(of text: String) -> String? { ClientSettings.fingerprint(text) }

    static func isWord(_ text: String) -> Bool {
        !text.isEmpty && !text.hasPrefix(":") && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    }

    /// A name of the system as a nick: what does not fit is left out.
    static func nick(fromUser user: String) -> String {
        let kept = user.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
        return String(kept.drop { !$0.isLetter })
    }
}
