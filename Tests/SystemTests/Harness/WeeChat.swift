import Foundation

/// Debian's headless WeeChat, in a folder of the town, driven through its fifo.
struct WeeChat: Sendable {
    static let program = "weechat-headless"

    private let folder: String
    private let child: Child

    /// Connects over TLS with the certificate pinned, logs in with SASL, and joins.
    static func start(_ account: String, in town: Town, pin: String, channel: String) throws -> WeeChat {
        guard let program = Programs.installed(program) else { throw Failed("WeeChat is not installed.") }
        let folder = town.folder + "/weechat"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let server = "/set irc.server.fika."
        let commands = [
            "/set logger.file.flush_delay 0", "/set logger.file.auto_log on", "/set fifo.file.path \(folder)/fifo",
            "/set relay.look.auto_open_buffer off", "/server add fika 127.0.0.1/\(town.securePort) -ssl",
            server + "ssl_fingerprint \(pin)", server + "nicks \(account)", server + "username \(account)",
            server + "sasl_mechanism plain", server + "sasl_username \(account)",
            server + "sasl_password \"\(Town.password(of: account))\"", server + "autojoin \"\(channel)\"",
            server + "autoreconnect_delay 1", "/set irc.network.autoreconnect_delay_growing 1",
            "/connect fika",
        ]
        let child = try town.start(program, ["-d", folder] + commands.flatMap { ["-r", $0] })
        return WeeChat(folder: folder, child: child)
    }

    /// What its own log has of a buffer, such as `server.fika` or `fika.#it-help`.
    func log(_ buffer: String) -> String {
        let path = "\(folder)/logs/irc.\(buffer).weechatlog"
        return FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    func shows(_ words: String, in channel: String) async throws {
        try await eventually("WeeChat shows \"\(words)\"; it has: \(log("fika.\(channel)"))") {
            log("fika.\(channel)").contains(words)
        }
    }

    /// Types a text or a command into the channel, once it has one: the others hear of a join first.
    func type(_ text: String, in channel: String) async throws {
        try await eventually("WeeChat is in \(channel); it has: \(log("server.fika").suffix(600))") {
            !log("fika.\(channel)").isEmpty
        }
        let fifo = try await eventually("WeeChat opens its fifo") { FileHandle(forWritingAtPath: folder + "/fifo") }
        try fifo.write(contentsOf: Data("irc.fika.\(channel) *\(text)\n".utf8))
        try fifo.close()
    }
}
