package import FikaCore
package import FikaStorage
import Glibc
import IRCSession
package import LibCrypto
package import Logging
import NIOCore
import NIOPosix
package import NIOSSL
import ServiceLifecycle

/// The whole server but its disk: replays the store, listens, decides, and stops in good order. One member of a
/// `ServiceGroup`.
///
/// Stopping, within two seconds: nobody is let in, the batch in hand is finished and shown, everybody is told, sockets
/// are closed, the store is closed.
package struct Server: Service, CustomStringConvertible {
    /// What the service group's log prints: the configuration, which it would print otherwise, holds passwords.
    package var description: String { "Server" }

    /// Exit code of a process whose disk failed (sysexits.h).
    package static let storeFailedExitCode = EX_IOERR
    /// Event loops for sockets: one core is for the sequencer and its disk, and more loops than this wait for them.
    static let loopsMax = 4
    /// How late at most something ends by itself on a server on which nothing happens.
    static let clockInterval = TimeAmount.seconds(10)
    /// What a last word may take to reach the slowest reader.
    static let closingGrace = TimeAmount.milliseconds(800)

    /// The way in for administration.
    package let sequencer: Sequencer
    package let credentials: CredentialBook
    package let meter: Meter
    /// Of the links to documents; ends with the process, as what they stand for does.
    package let ticketSeal = Seal()

    private let configuration: Configuration
    private let store: any ChatStore
    private let clock: any WallClock
    private let logger: Logger
    private let fault: @Sendable (StoreFault) -> Void
    private let beat: TimeAmount?
    private let group: MultiThreadedEventLoopGroup
    private let registry: SessionRegistry
    private let verifier: Verifier
    private let listeners: Listeners
    private let readiness = Readiness()

    /// `beats`: whether `tick()` is called every second; a test calls it itself. `fault`: what happens when a batch
    /// could not be stored; by default the process ends with `EX_IOERR` at once, so that nothing of the batch is seen.
    /// It fails when the data folder's secret can be neither read nor made.
    package init(
        configuration: Configuration, store: any ChatStore, clock: any WallClock = SystemClock(), logger: Logger,
        beats: Bool = true,
        fault: @escaping @Sendable (StoreFault) -> Void = { _ in exit(Server.storeFailedExitCode) }
    ) throws(ServerFault) {
        let folder = configuration.server.dataFolder
        let secret = folder.isEmpty ? ServerSecret() : try ServerSecret(folder: folder)
        let settings = ConnectionSettings(
            configuration.limits,
            session: configuration.sessionSettings(
                startedAt: clock.now(), messageSecret: secret.derived(for: "message names"), seal: ticketSeal))
        self.configuration = configuration
        self.store = store
        self.clock = clock
        self.logger = logger
        self.fault = fault
        beat = beats ? .seconds(1) : nil
        meter = Meter()
        credentials = CredentialBook()
        group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, min(System.coreCount - 1, Self.loopsMax)))
        registry = SessionRegistry(loops: Array(group.makeIterator()), settings: settings, meter: meter)
        sequencer = Sequencer(
            requestsMax: configuration.limits.inboxRequests, store: store, sessions: registry,
            credentials: credentials, clock: clock, meter: meter, logger: logger)
        verifier = Verifier(book: credentials, settings: VerifierSettings(configuration, secret: secret))
        let surroundings = Surroundings(
            settings: settings, sequencer: sequencer, verifier: verifier, clock: clock, meter: meter)
        let hosts = HostLimits(
            sessionsMax: configuration.limits.sessions, perHostMax: configuration.abuse.connectionsPerHost,
            rateMax: configuration.abuse.connectionRate)
        listeners = Listeners(
            group: group, registry: registry, surroundings: surroundings, cloak: Cloak(secret: secret),
            hosts: hosts, logger: logger)
    }

    // MARK: Running

    /// Runs until the service group's graceful shutdown, `stop()`, cancellation, or a fault of the store, which it
    /// throws after `fault` returned.
    package func run() async throws {
        do {
            try await withTaskCancellationOrGracefulShutdownHandler {
                try await serve()
            } onCancelOrGracefulShutdown: {
                stop()
            }
        } catch let failure as StoreFault {
            readiness.settle(.failure(failure))
            fault(failure)
            await end(saying: nil)
            throw failure
        } catch {
            readiness.settle(.failure(error))
            await end(saying: nil)
            throw error
        }
        await end(saying: "server is shutting down")
        logger.info("Stopped.")
    }

    /// As the service group's graceful shutdown.
    package func stop() {
        listeners.stopAccepting()
        sequencer.stop()
    }

    /// Returns when the server listens, with every address; throws what kept it from it.
    package func whenReady() async throws -> [BoundListener] {
        try await readiness.wait()
    }

    /// New connections are shown what the files hold now. What could not be used is in the log and in the result, and
    /// its listener goes on with what it had.
    @discardableResult
    package func reloadCertificates() -> [ServerFault] {
        listeners.reloadCertificates()
    }

    /// What new connections of the web side are shown: read again with all certificates. nil: it speaks plain HTTP.
    package func webIdentity() throws(ServerFault) -> (@Sendable () -> NIOSSLContext)? {
        guard configuration.web.isEnabled, configuration.web.usesTLS else { return nil }
        guard let pair = configuration.webCertificate else {
            throw ServerFault(.certificateMissing, "The web side has no certificate: see [web] in the configuration.")
        }
        let files = CertificateFiles(certificatePath: pair.certificatePath, keyPath: pair.keyPath)
        let identity = try listeners.identity(files)
        return { identity.current }
    }

    /// Whose name and password these are, for who comes without a connection of the chat; nil: nobody's. It takes as
    /// long as a log-in.
    package func account(name: String, password: String) async -> AccountID? {
        let claim = Verification.password(account: name, password: password)
        let verified = try? await verifier.check(claim, exchange: nil, on: group.any()).get()
        guard case .account(let account, _)? = verified?.verdict else { return nil }
        return account
    }

    package var metrics: Metrics { meter.metrics }

    /// One beat of registration timeouts, pings and closings, by the clock.
    package func tick() async {
        await registry.tick(at: clock.now())
        askForTheTime()
    }

    // MARK: Steps

    private func startClock() -> RepeatedTask {
        group.next().scheduleRepeatedTask(initialDelay: Self.clockInterval, delay: Self.clockInterval) { _ in
            self.askForTheTime()
        }
    }

    /// The one clock of the rules. What was told or has ended is stored, so a beat that is missed because the inbox is
    /// full, or one too many, changes nothing.
    private func askForTheTime() {
        _ = sequencer.submit([Request(actor: .serverOperator("clock"), command: .clock, at: clock.now())])
    }

    private func serve() async throws {
        var state = try restored()
        let beginning = state.begin(at: clock.now())
        try await store.append(beginning, auditing: state.beginAudit(at: clock.now()))
        beginning.forEach(credentials.take)
        try await listeners.bind(configuration.listeners)
        readiness.settle(.success(listeners.bound))
        let beats = beat.map { registry.startBeating(every: $0, clock: clock) + [startClock()] } ?? []
        defer { beats.forEach { $0.cancel() } }
        try await sequencer.run(consume state)
    }

    private func restored() throws -> ChatState {
        var state = ChatState(settings: configuration.core)
        let counters = try store.replay { event in
            state.restore(event)
            credentials.take(event)
        }
        state.restoreMessages(last: counters.lastMessage, at: counters.lastTime)
        logger.info(
            "Read the store.",
            metadata: LogKey.metadata([.messages: "\(counters.messages)", .accounts: "\(credentials.count)"]))
        return state
    }

    private func end(saying reason: String?) async {
        readiness.settle(.failure(ServerFault(.stopped, "The server stopped before it was ready.")))
        sequencer.stop()
        await listeners.close()
        await registry.close(saying: reason, within: Self.closingGrace)
        await verifier.stop()
        await store.close()
        // Nothing is left that could fail: all channels are closed.
        try? await group.shutdownGracefully()
    }
}
