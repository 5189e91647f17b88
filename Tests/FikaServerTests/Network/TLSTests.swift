import FikaCore
import Foundation
import NIOSSL
import Testing

@testable import FikaServer

@Suite(
    "TLS", .timeLimit(.minutes(2)),
    .enabled(if: CertificateFolder.canMake, "the openssl program makes the certificates"))
struct TLSTests {
    @Test("A handshake with 1.2 and with 1.3, and none with 1.1", arguments: [TLSVersion.tlsv11, .tlsv12, .tlsv13])
    func versions(version: TLSVersion) async throws {
        let folder = try CertificateFolder()
        try folder.make("a")
        try await Rig.run(folder.configuration("a"), clock: folder.clock) { rig in
            var client = try folder.trusting("a")
            client.minimumTLSVersion = version
            client.maximumTLSVersion = version
            let anna = try await TestClient.connect(port: rig.port, tls: client)
            guard version != .tlsv11 else {
                let lines = try? await anna.register("anna").expectEnd()
                #expect(lines == nil)
                return
            }
            try await anna.register("anna")
            try await anna.join("#room")
            try await anna.send("PRIVMSG #room :over TLS")
            try await anna.expect("over TLS")
            try await anna.send("QUIT")
            #expect(try await anna.expectEnd().last?.hasPrefix("ERROR") == true)
        }
    }

    @Test("A line longer than a read of the socket, and many in one record, arrive whole")
    func records() async throws {
        let folder = try CertificateFolder()
        try folder.make("a")
        try await Rig.run(folder.configuration("a"), clock: folder.clock) { rig in
            let anna = try await TestClient.connect(port: rig.port, tls: try folder.trusting("a"))
            try await anna.register("anna")
            try await anna.join("#room")
            let text = String(repeating: "z", count: 470)
            try anna.push((0..<200).map { "PRIVMSG #room :\($0) \(text)\r\n" }.joined())
            for index in 0..<200 {
                let line = try await anna.expect("PRIVMSG #room :").last ?? ""
                #expect(line.hasSuffix(":\(index) \(text)"))
            }
        }
    }

    @Test("What the socket did not take at once is sent before what is said after it, and then the short way is open")
    func pausingReader() async throws {
        let folder = try CertificateFolder()
        try folder.make("a")
        var configuration = folder.configuration("a")
        configuration.limits.sendQueueBytes = 8_388_608
        try await Rig.run(configuration, clock: folder.clock) { rig in
            let trust = try folder.trusting("a")
            let talker = try await TestClient.connect(port: rig.port, tls: trust)
            let slow = try await TestClient.connect(port: rig.port, tls: trust, roomBytes: 4_096)
            for (client, nick) in [(talker, "talker"), (slow, "slow")] {
                try await client.register(nick)
                try await client.join("#room")
            }
            let text = String(repeating: "x", count: 400)
            // More than two sockets hold, twice.
            for part in 0..<2 {
                try await slow.readNothing()
                for round in 0..<40 {
                    let lines = (0..<49).map { "PRIVMSG #room :\(part)-\(round)-\($0) \(text)\r\n" }.joined()
                    try await talker.send(lines + "PING :\(part)-\(round)")
                    try await talker.expect("PONG")
                }
                try await slow.readOn()
                try await talker.send("PRIVMSG #room :end of \(part)")
                let heard = try await slow.expect("end of \(part)").filter { $0.contains(text) }
                let expected = (0..<40).flatMap { round in (0..<49).map { "\(part)-\(round)-\($0) " } }
                #expect(heard.count == expected.count)
                #expect(zip(heard, expected).allSatisfy { $0.contains(":\($1)") })
            }
        }
    }

    @Test("New certificates are shown to new connections, and those that are there stay")
    func reload() async throws {
        let folder = try CertificateFolder()
        try folder.make("a")
        try folder.make("b")
        try folder.copy("a", to: "live")
        try await Rig.run(folder.configuration("live"), clock: folder.clock) { rig in
            let anna = try await TestClient.connect(port: rig.port, tls: try folder.trusting("a"))
            try await anna.register("anna")
            try folder.copy("b", to: "live")
            #expect(rig.server.reloadCertificates() == [])
            let bert = try await TestClient.connect(port: rig.port, tls: try folder.trusting("b"))
            try await bert.register("bert")
            _ = try await anna.sync()
            let mistrusting = try await TestClient.connect(port: rig.port, tls: try folder.trusting("a"))
            await #expect(throws: (any Error).self) { try await mistrusting.register("carla") }
        }
    }

    @Test("A pair that cannot be used is an error in the log, and the old one stays")
    func failedReload() async throws {
        let folder = try CertificateFolder()
        try folder.make("a")
        try folder.make("b")
        try folder.copy("a", to: "live")
        try await Rig.run(folder.configuration("live"), clock: folder.clock, expectsErrors: true) { rig in
            try folder.copyKey("b", to: "live")
            #expect(rig.server.reloadCertificates().map(\.code) == [.keyMismatch])
            #expect(rig.log.errors.count == 1 && rig.log.errors[0].contains("live.pem"))
            let anna = try await TestClient.connect(port: rig.port, tls: try folder.trusting("a"))
            try await anna.register("anna")
        }
    }

    @Test("A certificate that is bound to an account logs in to it; any other is shown for nothing")
    func external() async throws {
        let folder = try CertificateFolder()
        for name in ["a", "anna", "other"] { try folder.make(name) }
        try await Rig.run(folder.configuration("a"), clock: folder.clock) { rig in
            try await Accounts.add(to: rig.server.sequencer)
            let certificate = try NIOSSLCertificate.fromPEMFile("\(folder.path)/anna.pem")[0]
            let fingerprint = try #require(CertificateFingerprint(of: certificate))
            _ = try await rig.server.sequencer.ask(.account(.addCertificate(name: "anna", fingerprint)), as: "root")
            for (shown, offer, numeric) in [
                ("anna", "PLAIN,SCRAM-SHA-256,EXTERNAL", " 903 "), ("other", "PLAIN,SCRAM-SHA-256,EXTERNAL", " 904 "),
                (nil, "PLAIN,SCRAM-SHA-256", " 904 "),
            ] {
                let client = try await TestClient.connect(port: rig.port, tls: try folder.trusting("a", showing: shown))
                try await client.send("CAP LS 302", "CAP REQ sasl")
                let lines = try await client.expect(" ACK ")
                #expect(lines.contains { "\($0) ".contains(" sasl=\(offer) ") })
                try await client.send("AUTHENTICATE EXTERNAL", "AUTHENTICATE +")
                try await client.expect(numeric)
            }
        }
    }

    @Test("The certificate is known where the client speaks WebSocket too")
    func externalByWebSocket() async throws {
        let folder = try CertificateFolder()
        try folder.make("a")
        try folder.make("anna")
        var configuration = folder.configuration("a")
        configuration.listeners[0].kind = .websocket
        try await Rig.run(configuration, clock: folder.clock) { rig in
            try await WebClient.connect(port: rig.port, tls: try folder.trusting("a", showing: "anna")) { anna in
                try await anna.open()
                try await anna.send("CAP LS 302")
                let offer = try await anna.expect(" LS ").text
                #expect(offer.contains("EXTERNAL"))
            }
        }
    }

    @Test("Where EXTERNAL is not wanted no certificate is asked for")
    func notAsked() async throws {
        let folder = try CertificateFolder()
        try folder.make("a")
        try folder.make("anna")
        var configuration = folder.configuration("a")
        configuration.accounts.saslMechanisms = ["PLAIN"]
        try await Rig.run(configuration, clock: folder.clock) { rig in
            let client = try await TestClient.connect(port: rig.port, tls: try folder.trusting("a", showing: "anna"))
            try await client.send("CAP LS 302")
            let lines = try await client.expect(" LS ")
            #expect(lines.contains { "\($0) ".contains(" sasl=PLAIN ") })
        }
    }

    @Test("One too many is told so through TLS too")
    func tooMany() async throws {
        let folder = try CertificateFolder()
        try folder.make("a")
        var configuration = folder.configuration("a")
        configuration.limits.sessions = 0
        try await Rig.run(configuration, clock: folder.clock) { rig in
            let anna = try await TestClient.connect(port: rig.port, tls: try folder.trusting("a"))
            #expect(try await anna.expectEnd().last?.contains("full") == true)
        }
    }

    @Test("What is wrong with a certificate or key has a sentence of its own, which names the file")
    func faults() throws {
        let folder = try CertificateFolder()
        try folder.make("a")
        try folder.make("b")
        try folder.write("no certificate", to: "text.pem")
        let day: Int64 = 86_400_000
        let now = folder.clock.now()
        let faults: [(String, String, Int64, ServerFault.Code, String)] = [
            ("none.pem", "a.key", 0, .certificateMissing, "none.pem"),
            ("a.pem", "none.key", 0, .keyMissing, "none.key"),
            ("text.pem", "a.key", 0, .certificateUnreadable, "text.pem"),
            (".", "a.key", 0, .certificateUnreadable, folder.path),
            ("a.pem", "text.pem", 0, .keyUnreadable, "text.pem"),
            ("a.pem", "b.key", 0, .keyMismatch, "b.key"),
            ("a.pem", "a.key", 30 * day, .certificateExpired, "a.pem"),
            ("a.pem", "a.key", -30 * day, .certificateNotYetValid, "a.pem"),
        ]
        for (certificate, key, later, code, name) in faults {
            let files = CertificateFiles(
                certificatePath: "\(folder.path)/\(certificate)", keyPath: "\(folder.path)/\(key)")
            do throws(ServerFault) {
                _ = try files.load(at: Timestamp(milliseconds: now.milliseconds + later))
                Issue.record("\(code) was not noticed")
            } catch {
                #expect(error.code == code)
                #expect(error.message.contains(name))
            }
        }
    }
}
