import Foundation
import IRCClient

/// Where to connect, as whom, and where to remember: options before environment before the manifest.
struct BotPlan: Sendable {
    /// Where a server listens without TLS by default: on this machine only.
    static let standardServer = "127.0.0.1:6667"

    let manifest: BotManifest
    let account: String
    /// Created when it is missing.
    let stateFolder: String
    private let host: String
    private let port: Int
    private let security: ClientSettings.Security
    private let options: BotOptions
    private let environment: [String: String]

    init(_ options: BotOptions, environment: [String: String]) throws(BotFault) {
        self.options = options
        self.environment = environment
        guard let path = options.manifest ?? environment["FIKA_BOT_MANIFEST"] else {
            throw BotFault(file: "the options", key: "--manifest", problem: "is missing", allowed: "see --help")
        }
        manifest = try BotManifest(try Self.read(path), file: path)
        account = options.account ?? environment["FIKA_BOT_ACCOUNT"] ?? manifest.account
        // systemd names several folders with colons between; the first is the bot's.
        let systemd = environment["STATE_DIRECTORY"]?.split(separator: ":").first.map(String.init)
        stateFolder = options.state ?? environment["FIKA_BOT_STATE"] ?? systemd ?? "\(manifest.name).state"
        (host, port) = try Self.address(options.server ?? environment["FIKA_SERVER"] ?? Self.standardServer)
        security = try Self.security(options, environment, host: host)
    }

    /// With the secret, which is read here and nowhere kept.
    func clientSettings() throws(BotFault) -> ClientSettings {
        // Whoever asks who this is (WHOIS) reads what it is for.
        var settings = ClientSettings(
            host: host, port: port, security: security, nick: account, realname: manifest.description,
            account: ClientSettings.Account(name: account, password: try secret()))
        settings.reconnects = true
        settings.isBot = true
        return settings
    }

    private func secret() throws(BotFault) -> String {
        let bytes: Data?
        let place: String
        if let path = options.passwordFile {
            (bytes, place) = (FileManager.default.contents(atPath: path), path)
        } else if let text = environment["FIKA_BOT_SECRET_FD"] {
            guard let descriptor = Int32(text), descriptor > 2 else {
                throw BotFault(
                    file: "the environment", key: "FIKA_BOT_SECRET_FD", problem: "is \"\(text)\"",
                    allowed: "the number of an open descriptor above 2")
            }
            let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            (bytes, place) = (try? handle.readToEnd(), "the descriptor FIKA_BOT_SECRET_FD")
        } else if let folder = environment["CREDENTIALS_DIRECTORY"] {
            (bytes, place) = (FileManager.default.contents(atPath: folder + "/password"), folder + "/password")
        } else {
            throw BotFault(file: "the options", key: "--password-file", problem: "is missing", allowed: "see --help")
        }
        guard let bytes, bytes.count <= BotLimit.secretBytesMax,
            let text = String(validating: bytes, as: UTF8.self)?.split(whereSeparator: \.isNewline).first
        else {
            throw BotFault(
                file: place, problem: "holds no password",
                allowed: "one line of UTF-8 of at most \(BotLimit.secretBytesMax) bytes")
        }
        return String(text)
    }

    private static func read(_ path: String) throws(BotFault) -> String {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw BotFault(file: path, problem: "does not exist, or cannot be read")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw BotFault(file: path, problem: "is not UTF-8")
        }
        return text
    }

    /// `host:port`, `[::1]:port`.
    static func address(_ text: String) throws(BotFault) -> (host: String, port: Int) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]), 1...65535 ~= port
        else {
            throw BotFault(file: "the server's address", problem: "is \"\(text)\"", allowed: "HOST:PORT")
        }
        var host = text[..<colon]
        if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
        guard !host.isEmpty else {
            throw BotFault(file: "the server's address", problem: "is \"\(text)\"", allowed: "HOST:PORT")
        }
        return (String(host), port)
    }

    private static func security(
        _ options: BotOptions, _ environment: [String: String], host: String
    ) throws(BotFault) -> ClientSettings.Security {
        if options.isPlaintext { return .plaintext }
        if let pin = options.pin ?? environment["FIKA_TLS_PIN"] {
            guard let fingerprint = ClientSettings.fingerprint(pin) else {
                throw BotFault(
                    file: "the certificate's pin", problem: "is no fingerprint",
                    allowed: "64 hexadecimal digits (SHA-256)")
            }
            return .tls(.pinned(sha256: fingerprint))
        }
        if environment["FIKA_PLAINTEXT"] == "1" || ClientSettings.isLoopback(host) { return .plaintext }
        return .tls(.system)
    }
}
