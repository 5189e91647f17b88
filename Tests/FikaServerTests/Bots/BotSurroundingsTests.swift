import FikaCore
import LibCrypto
import Testing

@testable import FikaServer

@Suite("BotSurroundings")
struct BotSurroundingsTests {
    private static let plain = BoundListener(host: "127.0.0.1", port: 6667, usesTLS: false)
    private static let outside = BoundListener(host: "10.0.0.1", port: 6667, usesTLS: false)
    private static let tls = BoundListener(host: "0.0.0.0", port: 6697, usesTLS: true)
    private static let tls6 = BoundListener(host: "::", port: 6697, usesTLS: true)

    @Test(
        "Bots use a plain listener of this machine, else TLS",
        arguments: [
            ([tls, plain], "127.0.0.1:6667"), ([outside, tls], "127.0.0.1:6697"), ([tls6], "[::1]:6697"),
            ([outside], nil), ([], nil),
        ] as [([BoundListener], String?)])
    func listeners(listeners: [BoundListener], server: String?) {
        let surroundings = BotSurroundings(listeners: listeners, certificatePath: nil, dataFolder: "/d")
        #expect(surroundings?.server == server)
    }

    @Test("The pin is the fingerprint of the first certificate")
    func pin() throws {
        let folder = try ScratchFolder()
        let body = Base64.encode([1, 2, 3])
        let block = "-----BEGIN CERTIFICATE-----\n\(body.prefix(2))\n\(body.dropFirst(2))\n-----END CERTIFICATE-----\n"
        let other = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
        let path = try folder.write("c.pem", "a comment\n" + block + other)
        let surroundings = BotSurroundings(listeners: [Self.tls], certificatePath: path, dataFolder: "/d")
        #expect(surroundings?.certificatePin == Hexadecimal.encode(Hash.sha256([1, 2, 3])))
    }

    @Test("The environment says how to come in, and no more of the daemon's than is needed")
    func environment() {
        var manifest = BotManifest()
        manifest.name = "filing"
        manifest.account = "Filing"
        manifest.path = "/b/filing/bot.toml"
        let daemon = ["PATH": "/bin", "HOME": "/root", "NOTIFY_SOCKET": "x", "LANG": "C"]
        let plain = BotSurroundings(server: "s:1", certificatePin: nil, dataFolder: "/d")
        #expect(
            plain.environment(for: manifest, daemon: daemon) == [
                "FIKA_SERVER": "s:1", "FIKA_PLAINTEXT": "1", "FIKA_BOT_MANIFEST": "/b/filing/bot.toml",
                "FIKA_BOT_ACCOUNT": "Filing", "FIKA_BOT_SECRET_FD": "3", "FIKA_BOT_STATE": "/d/bots/filing",
                "PATH": "/bin", "LANG": "C",
            ])
        let tls = BotSurroundings(server: "s:1", certificatePin: "ab", dataFolder: "/d")
        let environment = tls.environment(for: manifest, daemon: [:])
        #expect(environment["FIKA_TLS_PIN"] == "ab")
        #expect(environment["FIKA_PLAINTEXT"] == nil)
    }
}
