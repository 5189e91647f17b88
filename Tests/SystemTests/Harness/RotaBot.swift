import Foundation
import Glibc

/// The example in Python: `bots/rota`, as it stands in the tree.
struct RotaBot: Sendable {
    static let program = Programs.tree + "/bots/rota/rota.py"

    /// It reads TOML, which Python can since 3.11.
    static let canRun: Bool = {
        guard let python = Programs.installed("python3") else { return false }
        return system("'\(python)' -c 'import irc.bot, tomllib' 2>/dev/null") == 0
    }()

    /// Writes a manifest with which the daemon starts it, and its rota: anna all week.
    static func install(in town: Town, channel: String, scopes: String) throws {
        try town.write(manifest(channel: channel, scopes: scopes), to: "bots/rota/bot.toml")
        try town.write(rota, to: "store/bots/rota/rota.txt")
    }

    /// Starts it as `account`, over TLS with the certificate pinned.
    static func start(_ account: String, in town: Town, pin: String, channel: String) throws -> Child {
        guard let python = Programs.installed("python3") else { throw Failed("Python is not installed.") }
        let path = try town.write(manifest(channel: channel, scopes: #""read", "reply""#), to: "rota.toml")
        try town.write(rota, to: "rota/rota.txt")
        let password = try town.write(Town.password(of: account) + "\n", to: "rota.password")
        return try town.start(
            python, [program, "--manifest", path, "--password-file", password],
            environment: [
                "FIKA_SERVER": "127.0.0.1:\(town.securePort)", "FIKA_TLS_PIN": pin, "FIKA_BOT_ACCOUNT": account,
                "FIKA_BOT_STATE": town.folder + "/rota",
            ])
    }

    private static let rota = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { "\($0) anna\n" }.joined()

    private static func manifest(channel: String, scopes: String) -> String {
        """
        name = "rota"
        description = "Says who is on duty"
        account = "rota"
        channels = ["\(channel)"]
        scopes = [\(scopes)]
        program = "\(program)"

        """
    }
}
