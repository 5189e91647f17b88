import ArgumentParser
import FikaCore
import FikaFiles
import FikaSQLite
import FikaServer
import FikaStorage
import FikaWeb
import Foundation
import Logging
import ServiceLifecycle
import SettingsFile
import UnixSignals

/// Puts the daemon together: store, server, administration, bots.
struct Daemon {
    /// The name under which the daemon itself does something.
    static let ownName = "fikad"

    let configuration: Configuration
    let place: Place

    func run(warnings: [ConfigurationFault]) async throws {
        Memory.returnLargeBlocks()
        let environment = place.environment
        let dial = LogDial(configuration.log.level)
        let isForJournal = environment["JOURNAL_STREAM"] != nil
        LoggingSystem.bootstrap { _ in LineLog(dial: dial, isForJournal: isForJournal, write: Ending.say) }
        let logger = Logger(label: "fikad")
        for warning in warnings {
            logger.warning("The configuration holds something without effect.", metadata: ["fault": "\(warning)"])
        }
        do {
            try await serve(logger, dial, environment)
        } catch {
            throw Self.ending(error)
        }
    }

    /// What kept the daemon from starting, or ended it, as a sentence and an exit code.
    private static func ending(_ error: any Error) -> ExitCode {
        switch error {
        case let fault as StoreFault: Ending.failure(fault.description, ExitStatus(fault.code))
        case let fault as ServerFault: Ending.failure(fault.description, ExitStatus(fault.code))
        case let failure as AdminFailure: Ending.failure(failure.description, failure.status)
        case let fault as WebFault: Ending.failure(fault.description, .unavailable)
        case let code as ExitCode: code
        default: Ending.failure("the daemon ended: \(error)", .software)
        }
    }

    private func serve(_ logger: Logger, _ dial: LogDial, _ environment: [String: String]) async throws {
        let folder = configuration.server.dataFolder
        let store = try SQLiteStore(
            folder: folder, language: configuration.history.searchLanguage,
            checkpoints: configuration.audit.checkpointsPath, durability: configuration.storage.durability)
        for warning in store.warnings {
            logger.warning("The data folder is not as it should be.", metadata: ["fault": "\(warning)"])
        }
        Self.tell(store.durability, logger)
        let documents = DocumentsService(configuration: configuration, logger: logger)
        let files = try await documents.settle(store)
        let clock = try place.clock()
        if clock is ScaledClock { logger.warning("The wall clock is one for tests.") }
        let server = try Server(configuration: configuration, store: store, clock: clock, logger: logger)
        let notifier = SystemdNotifier(environment: environment)
        let bots = BotSupervisor(
            configuration: bots(), authority: authority(of: server), environment: environment, logger: logger
        ) { [configuration] in
            let listeners = try await server.whenReady()
            let certificate = configuration.listeners.first { $0.usesTLS && $0.kind == .irc }?.certificatePath
            return BotSurroundings(listeners: listeners, certificatePath: certificate, dataFolder: folder)
        }
        let reloader = Reloader(
            place: place, server: server, bots: bots, notifier: notifier, dial: dial, logger: logger)
        let office = LiveOffice(powers(server, store, files, bots, reloader))
        let socket = try await AdminSocket(folder: folder, logger: logger) { request, name in
            logger.info(
                "An operator asks for something.",
                metadata: ["operator": "\(name)", "request": "\(request.name)"])
            return await office.answer(request, as: name)
        }
        let herald = Herald(notifier: notifier) {
            _ = try await server.whenReady()
            await reloader.defineCaseTypes(configuration.casework.caseTypesFolder)
        }
        let watchdog = Watchdog(notifier: notifier) {
            (try? await server.sequencer.ask(.read(.counts), as: Self.ownName)) != nil
        }
        let checkpointer = Checkpointer(logger: logger) {
            _ = try await server.whenReady()
            try await store.checkpointAudit()
        }
        let hangup = Hangup { _ = await reloader.reload() }
        let web = try files.flatMap { try documents.make(server, $0) }
        // Stopped from the last to the first, each when the one after it is done: the bots before their server.
        // Named here, for the group would print each of them whole to find a name.
        let services: [(name: String, service: any Service)] =
            [
                ("server", server), ("administration", socket), ("watchdog", watchdog),
                ("checkpointer", checkpointer), ("hangup", hangup), ("bots", bots), ("herald", herald),
            ] + (web.map { [("documents", $0)] } ?? [])
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map {
                    ServiceGroupConfiguration.ServiceConfiguration(service: $0.service, serviceName: $0.name)
                },
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }

    private static func tell(_ durability: Durability, _ logger: Logger) {
        let metadata = LogKey.metadata([.durability: durability.rawValue])
        switch durability {
        case .full: logger.info("What is acknowledged is on the disk.", metadata: metadata)
        case .normal: logger.warning("A power cut may take what was acknowledged last.", metadata: metadata)
        }
    }

    /// Programs are looked for beside this one, if the configuration says nothing.
    private func bots() -> Configuration.Bots {
        var bots = configuration.bots
        bots.programsFolder = bots.programsFolder ?? FilePath.ownFolder
        return bots
    }

    private func authority(of server: Server) -> BotAuthority {
        BotAuthority(
            provision: { manifest in
                let about = Account.About(description: manifest.description, owner: manifest.owner)
                let command = Command.account(
                    .provisionBot(name: manifest.account, scopes: manifest.scopes, about: about))
                let (outcome, _) = try await server.sequencer.ask(command, as: Self.ownName)
                if let refusal = outcome.refusal { throw BotAuthority.Refused(refusal.sentence) }
            },
            grant: { server.credentials.grant(account: $0) },
            revoke: { server.credentials.revoke(account: $0) })
    }

    private func powers(
        _ server: Server, _ store: SQLiteStore, _ files: DocumentFiles?, _ bots: BotSupervisor, _ reloader: Reloader
    ) -> LiveOffice.Powers {
        let start = ContinuousClock.now
        return LiveOffice.Powers(
            ask: { command, name in try await server.sequencer.ask(command, as: name) },
            status: {
                let numbers = server.metrics.text.split(separator: "\n").map { line in
                    line.split(separator: " ").map(String.init)
                }
                let own = [
                    ["version", Fikad.version], ["process", "\(getpid())"],
                    ["uptime_seconds", "\(start.duration(to: .now).components.seconds)"],
                    ["accounts", "\(server.credentials.count)"], ["search_lag", "\(try await store.searchLag())"],
                    ["synchronous", store.durability.rawValue],
                ]
                return [AdminTable(columns: ["name", "value"], rows: own + numbers)]
            },
            backup: { [configuration] path in
                try await Backup.write(store, dataFolder: configuration.server.dataFolder, to: path)
            },
            scrubbing: Scrubbing(store, files),
            export: { [configuration] export, folder in
                try await Archive.write(export, store, configuration, to: folder)
            },
            reload: { await reloader.reload() },
            listBots: { bots.table }, reloadBot: { bots.reload($0) },
            turnBot: { $1 ? bots.start($0) : bots.halt($0) })
    }
}
