import Foundation
import IRCWire
import Synchronization
import Testing

@testable import IRCClient
@testable import fika

@Suite(
    "A certificate of one of several servers", .timeLimit(.minutes(1)),
    .enabled(if: TestCertificate.isPossible, "the openssl program is not here"))
struct DoubtsTests {
    private static let script = ScriptedServer.welcoming("batch labeled-response")

    /// A folder of its own for what is decided, gone afterwards.
    private func withFile(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("doubts-" + UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder + "/known-servers")
    }

    private static func link(_ port: Int, _ file: String) throws -> Link {
        let wishes = Launch.Wishes(server: "127.0.0.1:\(port)", nick: "anna")
        let launch = try Launch(wishes) { _ in nil }
        let trust = try Trust(launch: launch, words: Words(), file: file)
        let state = State(nick: "anna", channels: [], historyOnJoin: 0, time: Desk.time)
        let settings = launch.settings(password: nil, pin: trust.pin, reconnects: true)
        return Link(name: "region", settings: settings, state: state, trust: trust)
    }

    /// Holds the connection until the server has welcomed it, and says whether it did.
    private static func meets(_ link: Link) async -> (failure: ClientFailure?, isWelcomed: Bool) {
        let isWelcomed = Mutex(false)
        let failure = await link.hold { event in
            guard case .connected = event else { return }
            isWelcomed.withLock { $0 = true }
            link.client.disconnect()
        }
        return (failure, isWelcomed.withLock { $0 })
    }

    @Test("It is asked about with the server's name, and a yes holds for it, for now and for the next time")
    func accepted() async throws {
        let certificate = try TestCertificate()
        let server = try await ScriptedServer.start(tls: certificate.context, script: Self.script)
        try await withFile { file in
            var link = try Self.link(server.port, file)
            let doubt = try #require(link.doubtful(await Self.meets(link).failure))
            #expect(doubt.readableFingerprint == certificate.fingerprint)
            let question = link.question(doubt).map(\.text)
            #expect(
                question.first == "No authority vouches for the certificate of 127.0.0.1:\(server.port).")
            #expect(question.contains { $0.contains(certificate.fingerprint) })
            #expect(question.last?.contains("/trust region yes") == true)
            #expect(server.lines.isEmpty, "nothing is said before the decision")
            #expect(try KnownServers.read(file) == KnownServers())
            #expect(link.accept(doubt) == nil)
            #expect(await Self.meets(link).isWelcomed)
            #expect(await Self.meets(try Self.link(server.port, file)).isWelcomed)
        }
        await server.stop()
    }

    @Test("Another one than was accepted is no question: it is refused, with a warning that says where the old one is")
    func changed() async throws {
        let server = try await ScriptedServer.start(tls: try TestCertificate().context, script: Self.script)
        try await withFile { file in
            var known = KnownServers()
            known.pin(String(repeating: "2a", count: 32), for: ServerAddress(host: "127.0.0.1", port: server.port))
            try known.write(file)
            let link = try Self.link(server.port, file)
            let failure = try #require(await Self.meets(link).failure)
            #expect(link.doubtful(failure) == nil)
            let farewell = link.farewell(failure)
            #expect(farewell.contains("delete the line of 127.0.0.1:\(server.port) in \(file)"), "\(farewell)")
            #expect(try KnownServers.read(file) == known)
        }
        await server.stop()
        #expect(server.lines.isEmpty)
    }

    /// Somebody who waits for a decision.
    private actor Waiter {
        var doubts = Doubts()

        func ask(_ certificate: ServerCertificate, of server: Int) async -> Bool {
            await withCheckedContinuation { doubts.add(certificate, of: server, $0) }
        }

        func decide(_ server: Int, _ isAccepted: Bool) { doubts.decide(server, isAccepted: isAccepted) }
        func giveUp() { doubts.giveUp() }
        func asks(of server: Int) -> Bool { doubts[server] != nil }

        func begun(_ server: Int) async {
            while doubts[server] == nil { await Task.yield() }
        }
    }

    private static func certificate(_ digit: Character) -> ServerCertificate {
        ServerCertificate(
            fingerprint: String(repeating: digit, count: 64), subject: "x", validFrom: 0, validUntil: 1)
    }

    @Test("A yes counts once, and for nothing that was not asked; who leaves accepts nothing")
    func once() async {
        let waiter = Waiter()
        await waiter.decide(1, true)
        #expect(await !waiter.asks(of: 1))
        async let first = waiter.ask(Self.certificate("a"), of: 1)
        await waiter.begun(1)
        await waiter.decide(0, true)
        await waiter.decide(1, true)
        #expect(await first)
        async let second = waiter.ask(Self.certificate("b"), of: 1)
        async let other = waiter.ask(Self.certificate("c"), of: 2)
        await waiter.begun(1)
        await waiter.begun(2)
        await waiter.decide(2, false)
        #expect(await !other)
        await waiter.giveUp()
        #expect(await !second)
    }
}
