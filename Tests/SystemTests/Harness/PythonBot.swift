import Foundation
import Glibc

/// A bot of a few lines on Python's library `irc`.
struct PythonBot: Sendable {
    private let child: Child

    static let canRun: Bool = {
        guard let python = Programs.installed("python3") else { return false }
        return system("'\(python)' -c 'import irc.bot' 2>/dev/null") == 0
    }()

    static func start(_ account: String, in town: Town, channel: String) throws -> PythonBot {
        guard let python = Programs.installed("python3") else { throw Failed("Python is not installed.") }
        let script = try town.write(text, to: "bot.py")
        let arguments = ["\(town.securePort)", town.certificatePath, account, Town.password(of: account), channel]
        return PythonBot(child: try town.start(python, ["-u", script] + arguments))
    }

    /// Waits until these words have come to it.
    func reads(_ words: String) async throws {
        try await eventually("the bot reads \"\(words)\"; it says: \(child.everything.suffix(400))") {
            child.output.contains("read: \(words)\n")
        }
    }

    private static let text = #"""
        import functools, ssl, sys
        import irc.bot, irc.connection

        port, certificate, account, password, channel = sys.argv[1:]

        class Bot(irc.bot.SingleServerIRCBot):
            def on_welcome(self, connection, event):
                connection.send_raw("CAP REQ :message-tags batch draft/chathistory")
                connection.join(channel)

            def on_endofnames(self, connection, event):
                connection.privmsg(channel, "hello from Python")

            def on_pubmsg(self, connection, event):
                said = event.arguments[0]
                tags = {tag["key"]: tag["value"] for tag in event.tags or []}
                print("read:", said)
                if "batch" in tags:
                    return
                if said == "read!":
                    connection.send_raw(f"CHATHISTORY LATEST {channel} * 10")
                elif said.endswith("?"):
                    connection.send_raw(f"@+draft/reply={tags['msgid']} PRIVMSG {channel} :yes")

        tls = ssl.create_default_context(cafile=certificate)
        factory = irc.connection.Factory(wrapper=functools.partial(tls.wrap_socket, server_hostname="fika.test"))
        server = irc.bot.ServerSpec("127.0.0.1", int(port), password)
        again = irc.bot.ExponentialBackoff(min_interval=1, max_interval=1)
        Bot([server], account, account, recon=again, connect_factory=factory, sasl_login=account).start()

        """#
}
