import FikaCore
import FikaStorage
import Logging
import Synchronization

@testable import FikaServer

/// A running server on ports of its own, with a clock and a store that belong to the test.
struct Rig: Sendable {
    let server: Server
    let store: GatedStore
    let clock: TestClock
    let log: LogRecorder
    let faults: FaultBox
    let listeners: [BoundListener]

    var port: Int { listeners[0].port }

    func client(_ nick: String? = nil, capabilities: String = "echo-message") async throws -> TestClient {
        let client = try await TestClient.connect(port: port)
        if let nick { try await client.register(nick, capabilities: capabilities) }
        return client
    }

    /// What the server reported as a fault of its store.
    final class FaultBox: Sendable {
        private let faults = Mutex<[StoreFault]>([])

        var all: [StoreFault] { faults.withLock { $0 } }

        func add(_ fault: StoreFault) {
            faults.withLock { $0.append(fault) }
        }
    }

    /// One plain listener on a port that the system chooses, nothing limited per host, no flood control.
    static func configuration(_ change: (inout Configuration) -> Void = { _ in }) -> Configuration {
        var configuration = Configuration()
        configuration.listeners = [Configuration.Listener()]
        configuration.listeners[0].port = 0
        configuration.abuse.connectionsPerHost = 0
        configuration.abuse.connectionRate = 0
        configuration.abuse.commandRate = 0
        configuration.accounts.passwordCost = "test"
        change(&configuration)
        return configuration
    }

    /// Starts a server, lets the test have it, and stops it. A line at `error` or above fails the test, unless it is
    /// what the test is about.
    static func run(
        _ configuration: Configuration = configuration(), store: GatedStore = GatedStore(),
        clock: TestClock = TestClock(), expectsErrors: Bool = false, _ body: (Rig) async throws -> Void
    ) async throws {
        let log = LogRecorder()
        let faults = FaultBox()
        let server = try Server(
            configuration: configuration, store: store, clock: clock, logger: log.logger, beats: false,
            fault: { faults.add($0) })
        async let running: Void = server.run()
        do {
            let rig = Rig(
                server: server, store: store, clock: clock, log: log, faults: faults,
                listeners: try await server.whenReady())
            try await body(rig)
        } catch {
            store.open()
            server.stop()
            try? await running
            throw error
        }
        store.open()
        server.stop()
        do {
            try await running
        } catch {
            guard expectsErrors else { throw error }
        }
        guard expectsErrors || log.errors.isEmpty else { throw UnexpectedErrors(lines: log.errors) }
    }

    struct UnexpectedErrors: Error {
        let lines: [String]
    }
}
