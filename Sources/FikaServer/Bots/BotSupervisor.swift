package import Logging
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
    /// Bots that one daemon runs at a time.
    static let keepersMax = Configuration.Bots.countMax

    private struct Office {
        var keepers: [BotKeeper] = []
        /// Nil: the daemon does not listen yet.
        var workshop: BotKeeper.Workshop?
        /// Nil: nobody is taken on.
        var inlet: AsyncStream<BotKeeper>.Continuation?
    }

    private let office = Mutex(Office())

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
        guard let folder = configuration.folder, !folder.isEmpty, let surroundings = try await surroundings() else {
            if !configuration.enabled.isEmpty {
                logger.error("No listener is within the bots' reach; none is started.")
            }
            try? await gracefulShutdown()
            return
        }
        let (newcomers, inlet) = AsyncStream.makeStream(
            of: BotKeeper.self, bufferingPolicy: .bufferingOldest(Self.keepersMax))
        let workshop = BotKeeper.Workshop(
            authority: authority, surroundings: surroundings,
            programsFolder: configuration.programsFolder ?? "/usr/bin", environment: environment, logger: logger)
        office.withLock { office in
            office.workshop = workshop
            office.inlet = inlet
        }
        for name in configuration.enabled.prefix(Self.keepersMax) { hire(name) }
        await withTaskCancellationOrGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                for await keeper in newcomers {
                    group.addTask { await keeper.run() }
                }
            }
        } onCancelOrGracefulShutdown: {
            self.stop()
        }
    }

    /// Has all bots asked to go; `run` returns when they are gone.
    func stop() {
        office.withLock { office in
            office.keepers.forEach { $0.stop() }
            office.inlet?.finish()
            office.inlet = nil
        }
    }

    /// Somebody who keeps a bot running from now on; nil: there is no room for one more, or the daemon is going.
    @discardableResult
    private func hire(_ name: String) -> BotKeeper? {
        let keeper = office.withLock { office -> BotKeeper? in
            guard office.keepers.count < Self.keepersMax, let workshop = office.workshop, let inlet = office.inlet
            else {
                return nil
            }
            let keeper = BotKeeper(
                name: name,
                lifecycle: BotLifecycle(
                    restartsMax: configuration.restartsMax, backoffMaxSeconds: configuration.backoffSecondsMax,
                    patienceMilliseconds: patienceMilliseconds),
                workshop: workshop)
            office.keepers.append(keeper)
            inlet.yield(keeper)
            return keeper
        }
        guard let keeper else { return nil }
        switch read(keeper.name) {
        case .read(let manifest): keeper.begin(with: manifest, isReload: false)
        case .refused(let faults):
            for fault in faults {
                logger.error(
                    "A bot is not started: its manifest is wrong.",
                    metadata: LogKey.metadata([.bot: keeper.name, .fault: fault.description]))
            }
        }
        return keeper
    }

    func read(_ name: String) -> BotManifest.Reading {
        BotManifest.read(folder: configuration.folder ?? "", name: name)
    }

    private func keeper(_ name: String) -> BotKeeper? {
        office.withLock { $0.keepers.first { $0.name == name } }
    }
}

/// What operators ask for while the daemon runs; each concerns one bot, and the others do not notice.
extension BotSupervisor {
    /// For `fikad bot list`.
    package var table: AdminTable {
        AdminTable(
            columns: ["name", "state", "process", "account", "scopes"],
            rows: office.withLock { $0.keepers }.map(\.row))
    }

    /// Reads the bot's manifest again and starts it anew.
    package func reload(_ name: String) -> AdminAnswer {
        guard let keeper = keeper(name) else {
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

    /// Starts a bot that is not running: one that was stopped or given up, or one that is not enabled, which is then
    /// there until the daemon ends.
    package func start(_ name: String) -> AdminAnswer {
        if let phase = keeper(name)?.phase, phase == .running || phase == .waiting {
            return .done("Bot \(name) is started already.")
        }
        switch read(name) {
        case .refused(let faults):
            return .failed(faults.map(\.description).joined(separator: "\n"), .configuration)
        case .read(let manifest):
            if let keeper = keeper(name) {
                keeper.begin(with: manifest, isReload: true)
            } else if hire(name) == nil {
                return .failed("Bots cannot be started now, or there are \(Self.keepersMax) already.", .unavailable)
            }
            return .done("Bot \(name) is started.")
        }
    }

    /// It stays down until somebody starts it, or the daemon does.
    package func halt(_ name: String) -> AdminAnswer {
        guard let keeper = keeper(name) else { return .failed("There is no bot \(name) running.", .badInput) }
        keeper.halt()
        return .done("Bot \(name) is stopped.")
    }

    /// What `[bots] enabled` says now holds: those that are new in it are started, those that are not in it any more
    /// are stopped, and of the others only those whose manifest has changed are started again. One that an operator
    /// stopped stays down.
    package func settle(_ enabled: [String]) -> [String] {
        guard office.withLock({ $0.inlet }) != nil else { return [] }
        for keeper in office.withLock({ $0.keepers }) where !enabled.contains(keeper.name) { keeper.halt() }
        return enabled.compactMap { name in
            guard let keeper = keeper(name) else {
                return hire(name) == nil ? "There is no room for bot \(name)." : nil
            }
            switch read(name) {
            case .refused(let faults): return faults.map(\.description).joined(separator: "\n")
            case .read(let manifest):
                if manifest != keeper.manifest, keeper.phase != .halted {
                    keeper.begin(with: manifest, isReload: true)
                }
                return nil
            }
        }
    }
}
