package import Logging
import NIOPosix
import ServiceLifecycle
import SettingsFile
import Synchronization

/// Runs the enabled bots, each a process of its own: what happens to one is no other's concern, nor the server's.
package final class BotSupervisor: Service {
    /// How the server can be reached; nil: not at all. Called when the service runs, returns when the server listens.
    package typealias Surroundings = @Sendable () async throws -> BotSurroundings?

    private let configuration: Configuration.Bots
    private let authority: BotAuthority
    private let environment: [String: String]
    private let surroundings: Surroundings
    private let logger: Logger
    private let patienceMilliseconds: Int64
    private let keepers = Mutex<[BotKeeper]>([])

    /// `environment` is the daemon's own; bots see only a few names of it.
    package convenience init(
        configuration: Configuration.Bots, authority: BotAuthority, environment: [String: String], logger: Logger,
        surroundings: @escaping Surroundings
    ) {
        self.init(
            configuration: configuration, authority: authority, environment: environment, logger: logger,
            patienceMilliseconds: BotLifecycle.patienceMilliseconds, surroundings: surroundings)
    }

    /// A test on a busy machine has more patience with a shell that says goodbye.
    init(
        configuration: Configuration.Bots, authority: BotAuthority, environment: [String: String], logger: Logger,
        patienceMilliseconds: Int64, surroundings: @escaping Surroundings
    ) {
        self.patienceMilliseconds = patienceMilliseconds
        self.configuration = configuration
        self.authority = authority
        self.environment = environment
        self.logger = logger
        self.surroundings = surroundings
    }

    package func run() async throws {
        guard !configuration.enabled.isEmpty, let surroundings = try await surroundings() else {
            if !configuration.enabled.isEmpty {
                logger.error("No listener is within the bots' reach; none is started.")
            }
            try? await gracefulShutdown()
            return
        }
        let threads = NIOThreadPool(numberOfThreads: configuration.enabled.count)
        threads.start()
        let keepers = hire(surroundings, threads)
        await withTaskCancellationOrGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                for keeper in keepers {
                    group.addTask { await keeper.run() }
                }
            }
        } onCancelOrGracefulShutdown: {
            self.stop()
        }
        // Nobody waits on its threads any more.
        try? await threads.shutdownGracefully()
    }

    /// Has all bots asked to go; `run` returns when they are gone.
    func stop() {
        keepers.withLock { $0 }.forEach { $0.stop() }
    }

    private func hire(_ surroundings: BotSurroundings, _ threads: NIOThreadPool) -> [BotKeeper] {
        let workshop = BotKeeper.Workshop(
            authority: authority, surroundings: surroundings,
            programsFolder: configuration.programsFolder ?? "/usr/bin",
            environment: environment, threads: threads, logger: logger)
        let hired = configuration.enabled.map { name in
            BotKeeper(
                name: name,
                lifecycle: BotLifecycle(
                    restartsMax: configuration.restartsMax, backoffMaxSeconds: configuration.backoffSecondsMax,
                    patienceMilliseconds: patienceMilliseconds),
                workshop: workshop)
        }
        keepers.withLock { $0 = hired }
        for keeper in hired {
            switch read(keeper.name) {
            case .read(let manifest): keeper.begin(with: manifest, isReload: false)
            case .refused(let faults):
                for fault in faults {
                    logger.error(
                        "A bot is not started: its manifest is wrong.",
                        metadata: LogKey.metadata([.bot: keeper.name, .fault: fault.description]))
                }
            }
        }
        return hired
    }

    private func read(_ name: String) -> BotManifest.Reading {
        BotManifest.read(folder: configuration.folder ?? "", name: name)
    }

    /// For `fikad bot list`.
    package var table: AdminTable {
        AdminTable(
            columns: ["name", "state", "process", "account", "scopes"],
            rows: keepers.withLock { $0 }.map(\.row))
    }

    /// Reads the bot's manifest again and starts it anew; the others do not notice.
    package func reload(_ name: String) -> AdminAnswer {
        guard let keeper = keepers.withLock({ $0.first { $0.name == name } }) else {
            return .failed("No bot \(name) is enabled: see [bots] enabled in the configuration.", .badInput)
        }
        switch read(name) {
        case .refused(let faults):
            return .failed(faults.map(\.description).joined(separator: "\n"), .configuration)
        case .read(let manifest):
            keeper.begin(with: manifest, isReload: true)
            return .done("Bot \(name) is started again.")
        }
    }
}
