import FikaCore
import Logging
import NIOCore
import ServiceLifecycle
import Testing

@testable import FikaServer

@Suite("Shutdown", .timeLimit(.minutes(2)))
struct ShutdownTests {
    @Test(
        "Everybody is told, the store is closed, and nobody who leaves their socket open holds it up")
    func stops() async throws {
        let store = GatedStore()
        let time = ContinuousClock()
        var began = time.now
        try await Rig.run(store: store) { rig in
            let anna = try await rig.client("anna")
            let bert = try await rig.client("bert")
            // Takes the last word, and leaves its socket open.
            let stubborn = try await TestClient.connect(port: rig.port, closesWithServer: false)
            try await stubborn.register("stubborn")
            try await anna.join("#room")
            began = time.now
            rig.server.stop()
            #expect(try await anna.expectEnd().last == "ERROR :server is shutting down")
            #expect(try await bert.expectEnd().last == "ERROR :server is shutting down")
            try await stubborn.expect("ERROR :server is shutting down")
        }
        // A second of grace; the rest is for a busy machine.
        #expect(time.now - began < .seconds(10))
        #expect(store.isClosed)
        // What was there is not seen to quit: the server goes, not the people.
        #expect(!store.events.isEmpty)
    }

    @Test("Whose system has the last word is not waited for, though its program does nothing")
    func taken() async throws {
        try await quickest { began in
            try await Rig.run { rig in
                let anna = try await TestClient.connect(port: rig.port, closesWithServer: false)
                try await anna.register("anna")
                try await anna.readNothing()
                began()
            }
        }
    }

    /// A stop that waits for the grace takes as long in every try; one that does not is quicker in one of them at
    /// least, however busy the machine is.
    private func quickest(of tries: Int = 12, _ stop: (_ began: () -> Void) async throws -> Void) async throws {
        let time = ContinuousClock()
        var least = Duration.seconds(60)
        for _ in 0..<tries where least >= .nanoseconds(Server.closingGrace.nanoseconds) {
            var began = time.now
            try await stop { began = time.now }
            least = min(least, time.now - began)
        }
        #expect(least < .nanoseconds(Server.closingGrace.nanoseconds))
    }

    @Test(
        "Over TLS neither",
        .enabled(if: CertificateFolder.canMake, "the openssl program makes the certificates"))
    func takenOverTLS() async throws {
        let folder = try CertificateFolder()
        try folder.make("a")
        try await quickest { began in
            try await Rig.run(folder.configuration("a"), clock: folder.clock) { rig in
                let anna = try await TestClient.connect(
                    port: rig.port, tls: try folder.trusting("a"), closesWithServer: false)
                try await anna.register("anna")
                try await anna.readNothing()
                began()
            }
        }
    }

    @Test("A reader so slow that the last word is not sent yet is given the whole grace, and no more")
    func slowReader() async throws {
        let time = ContinuousClock()
        var began = time.now
        try await Rig.run { rig in
            let slow = try await TestClient.connect(port: rig.port, roomBytes: 4_096)
            try await slow.register("slow")
            try await slow.join("#room")
            try await slow.readNothing()
            let bert = try await rig.client("bert")
            try await bert.join("#room")
            let line = "PRIVMSG #room :" + String(repeating: "z", count: 470) + "\r\n"
            try bert.push(String(repeating: line, count: 1_000))
            _ = try await bert.sync()
            began = time.now
        }
        #expect(time.now - began > .nanoseconds(Server.closingGrace.nanoseconds))
        // A second of grace; the rest is for a busy machine.
        #expect(time.now - began < .seconds(10))
    }

    @Test("The batch in hand is finished and shown before everybody is told")
    func batchInHand() async throws {
        try await Rig.run { rig in
            let anna = try await rig.client("anna")
            try await anna.join("#room")
            rig.store.shut()
            try await anna.send("PRIVMSG #room :just in time")
            await rig.store.someoneWaits()
            rig.server.stop()
            rig.store.open()
            let lines = try await anna.expectEnd()
            #expect(lines.suffix(2).first?.contains("just in time") == true)
            #expect(lines.last == "ERROR :server is shutting down")
        }
    }

    @Test("A service group's graceful shutdown is a good end")
    func serviceGroup() async throws {
        let store = GatedStore()
        let log = LogRecorder()
        let server = try Server(
            configuration: Rig.configuration(), store: store, clock: TestClock(), logger: log.logger, fault: { _ in })
        let group = ServiceGroup(services: [server], logger: log.logger)
        async let running: Void = group.run()
        let listeners = try await server.whenReady()
        let anna = try await TestClient.connect(port: listeners[0].port)
        try await anna.register("anna")
        await group.triggerGracefulShutdown()
        #expect(try await anna.expectEnd().last == "ERROR :server is shutting down")
        try await running
        #expect(store.isClosed && log.errors.isEmpty)
        await #expect(throws: AskFailure.stopping) { try await server.sequencer.ask(.read(.counts), as: "root") }
    }

    @Test("What keeps a server from listening is told to who waits for it")
    func neverReady() async throws {
        let server = try Server(
            configuration: Rig.configuration { $0.listeners[0].host = "no such host.invalid" }, store: GatedStore(),
            clock: TestClock(), logger: LogRecorder().logger, fault: { _ in })
        async let waiting = server.whenReady()
        await #expect(throws: ServerFault.self) { try await server.run() }
        do {
            _ = try await waiting
            Issue.record("it never listened")
        } catch {
            #expect((error as? ServerFault)?.code == .noSuchAddress)
        }
    }
}
