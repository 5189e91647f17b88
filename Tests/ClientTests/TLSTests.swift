import IRCWire
import Testing

@testable import IRCClient

@Suite(
    "TLS and pins", .timeLimit(.minutes(1)), .enabled(if: TestCertificate.isPossible, "the openssl program is not here")
)
struct TLSTests {
    private func client(_ port: Int, _ trust: ClientSettings.Trust) -> IRCClient {
        IRCClient(settings: ClientSettings(host: "127.0.0.1", port: port, security: .tls(trust), nick: "anna"))
    }

    private let script = ScriptedServer.welcoming("batch labeled-response")

    @Test("The pinned certificate is accepted, however the pin is written")
    func pinned() async throws {
        let certificate = try TestCertificate()
        let server = try await ScriptedServer.start(tls: certificate.context, script: script)
        for pin in [certificate.fingerprint, certificate.fingerprint.replacing(":", with: "").lowercased()] {
            let client = client(server.port, .pinned(sha256: pin))
            async let end: Void = client.run()
            for await event in client.events {
                if case .connected = event { break }
            }
            #expect(try await client.request(IRCMessage("CASE", "LIST")).count == 2)
            client.disconnect()
            try await end
        }
        await server.stop()
    }

    @Test("Another certificate than the pinned one is refused, and nothing is said to it")
    func changed() async throws {
        let certificate = try TestCertificate()
        let server = try await ScriptedServer.start(tls: certificate.context, script: script)
        let pin = String(repeating: "ab", count: 32)
        await #expect {
            try await client(server.port, .pinned(sha256: pin)).run()
        } throws: { error in
            guard case .certificateChanged(let shown, pinned: pin)? = error as? ClientFailure else { return false }
            return shown.readableFingerprint == certificate.fingerprint
        }
        #expect(server.lines.isEmpty)
        await server.stop()
    }

    @Test("A certificate nobody vouches for is shown with its name, dates and fingerprint")
    func untrusted() async throws {
        let certificate = try TestCertificate()
        let server = try await ScriptedServer.start(tls: certificate.context, script: script)
        await #expect {
            try await client(server.port, .system).run()
        } throws: { error in
            guard case .certificateNotTrusted(let shown)? = error as? ClientFailure else { return false }
            return shown.readableFingerprint == certificate.fingerprint && shown.subject == "chat.example.org"
                && shown.validUntil - shown.validFrom == 2 * 86_400
        }
        #expect(server.lines.isEmpty)
        await server.stop()
    }

    @Test("A server without TLS is said to be one, and a pin that is none is no excuse")
    func noTLS() async throws {
        let server = try await ScriptedServer.start(greeting: ":srv NOTICE * :hej") { _, _ in [] }
        await #expect(throws: ClientFailure.tlsFailed(reason: "the other side does not speak TLS")) {
            try await client(server.port, .system).run()
        }
        await #expect(throws: ClientFailure.self) { try await client(server.port, .pinned(sha256: "beef")).run() }
        await server.stop()
    }
}
