import Foundation

/// Debian's Limnoria, in a folder of the town. It does what its owner tells it in the channel.
struct Limnoria: Sendable {
    static let program = "supybot"

    private let folder: String
    private let child: Child

    /// Connects over TLS with the certificate pinned, logs in with SASL, and joins.
    static func start(
        _ account: String, in town: Town, pin: String, channel: String, owner: String
    ) throws -> Limnoria {
        guard let program = Programs.installed(program) else { throw Failed("Limnoria is not installed.") }
        let folder = town.folder + "/limnoria"
        try town.write(settings(account, town, pin, channel, folder), to: "limnoria/bot.conf")
        try town.write(
            """
            user 1
              name \(owner)
              hashed False
              password none
              capability owner
              hostmask \(owner)!*@*

            """, to: "limnoria/conf/users.conf")
        // It would rather not be root; whoever runs the tests knows.
        let child = try town.start(program, ["--allow-root", folder + "/bot.conf"])
        return Limnoria(folder: folder, child: child)
    }

    /// Waits until a line with these words has come to it: its log at its most talkative has every line.
    func reads(_ words: String) async throws {
        let path = folder + "/log/messages.log"
        try await eventually("Limnoria reads \"\(words)\"; it says: \(child.everything.suffix(400))") {
            let log = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
            return log.split(separator: "\n").contains { $0.contains("Incoming message") && $0.contains(words) }
        }
    }

    private static func settings(
        _ account: String, _ town: Town, _ pin: String, _ channel: String, _ folder: String
    ) -> String {
        let places = ["conf", "data", "log", "backup", "data.tmp", "data.web", "plugins"]
        let folders = places.map { place in "supybot.directories.\(place): \(folder)/\(place)" }
        return """
            supybot.nick: \(account)
            supybot.networks: fika
            supybot.networks.fika.servers: 127.0.0.1:\(town.securePort)
            supybot.networks.fika.ssl: True
            supybot.networks.fika.ssl.serverFingerprints: \(pin)
            supybot.networks.fika.sasl.username: \(account)
            supybot.networks.fika.sasl.password: \(Town.password(of: account))
            supybot.networks.fika.channels: \(channel)
            supybot.protocols.irc.experimentalExtensions: True
            supybot.protocols.irc.throttleTime: 0.0
            supybot.drivers.minReconnectWait: 0.5
            supybot.drivers.maxReconnectWait: 1.0
            supybot.reply.withNickPrefix: False
            supybot.plugins: Owner Misc Utilities User
            supybot.plugins.Owner: True
            supybot.plugins.Misc: True
            supybot.plugins.Utilities: True
            supybot.log.level: DEBUG
            \(folders.joined(separator: "\n"))

            """
    }
}
