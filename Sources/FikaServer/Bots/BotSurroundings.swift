import Glibc

/// How bots reach the server, and where they keep their things.
package struct BotSurroundings: Sendable, Equatable {
    /// `127.0.0.1:6667`
    package let server: String
    /// SHA-256 of the server's certificate, in hexadecimal digits; nil: no TLS, on this machine only.
    package let certificatePin: String?
    package let dataFolder: String

    package init(server: String, certificatePin: String?, dataFolder: String) {
        self.server = server
        self.certificatePin = certificatePin
        self.dataFolder = dataFolder
    }

    /// A plain listener on the loopback if there is one, else one with TLS; nil: nobody listens.
    package init?(listeners: [BoundListener], certificatePath: String?, dataFolder: String) {
        let listeners = listeners.filter { $0.kind == .irc }
        let plain = listeners.first { !$0.usesTLS && Self.isThisMachine($0.host) }
        guard let listener = plain ?? listeners.first(where: \.usesTLS) else { return nil }
        let everywhere = ["0.0.0.0": "127.0.0.1", "::": "::1"]
        let host = everywhere[listener.host] ?? listener.host
        server = (host.contains(":") ? "[\(host)]" : host) + ":\(listener.port)"
        certificatePin = listener.usesTLS ? certificatePath.flatMap(CertificatePin.of) : nil
        self.dataFolder = dataFolder
    }

    private static func isThisMachine(_ host: String) -> Bool {
        var listener = Configuration.Listener()
        listener.host = host
        return listener.isLoopback || host == "0.0.0.0" || host == "::"
    }

    /// What a bot's program finds in its environment: nothing of the daemon's but the path and the language.
    func environment(for manifest: BotManifest, daemon: [String: String]) -> [String: String] {
        var environment = [
            "FIKA_SERVER": server,
            "FIKA_BOT_MANIFEST": manifest.path,
            "FIKA_BOT_ACCOUNT": manifest.account,
            "FIKA_BOT_SECRET_FD": String(ChildProcess.secretDescriptor),
            "FIKA_BOT_STATE": stateFolder(of: manifest),
        ]
        if let certificatePin {
            environment["FIKA_TLS_PIN"] = certificatePin
        } else {
            environment["FIKA_PLAINTEXT"] = "1"
        }
        for name in ["PATH", "LANG", "TZ"] { environment[name] = daemon[name] }
        return environment
    }

    func stateFolder(of manifest: BotManifest) -> String {
        "\(dataFolder)/bots/\(manifest.name)"
    }

    /// Makes the bot's own folder, for nobody else to read.
    func makeStateFolder(for manifest: BotManifest) {
        mkdir("\(dataFolder)/bots", 0o700)
        mkdir(stateFolder(of: manifest), 0o700)
    }
}
