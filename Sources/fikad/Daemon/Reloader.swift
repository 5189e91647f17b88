import FikaCore
import FikaServer
import FikaStorage
import Logging
import SettingsFile

/// Has certificates, case types, the list of bots and the log level read again; all else of the configuration waits for
/// a restart.
struct Reloader: Sendable {
    let place: Place
    let server: Server
    let bots: BotSupervisor
    let notifier: SystemdNotifier
    let dial: LogDial
    let logger: Logger

    /// What cannot be used is told, and what was before goes on.
    func reload() async -> AdminAnswer {
        notifier.tell(.reloading)
        defer { notifier.tell(.ready) }
        var faults = server.reloadCertificates().map(\.description)
        if let configuration = try? place.read().0 {
            dial.level = configuration.log.level
            faults += await defineCaseTypes(configuration.casework.caseTypesFolder)
            faults += bots.settle(configuration.bots.enabled)
        } else {
            faults.append("The configuration has faults: see fikad check-config.")
        }
        logger.notice("Reloaded.", metadata: ["faults": "\(faults.count)"])
        return faults.isEmpty
            ? .done("Certificates, case types, bots and the log level are read again.")
            : .failed(faults.joined(separator: "\n"), .configuration)
    }

    /// The templates of the folder for cases to come; returns what is wrong with the others.
    @discardableResult
    func defineCaseTypes(_ folder: String?) async -> [String] {
        guard let folder else { return [] }
        let reading = CaseTypeReader().read(folder: folder)
        var faults = reading.faults.map(\.description)
        for type in reading.types {
            do {
                let command = Command.casework(.defineType(type))
                let outcome = try await server.sequencer.ask(command, as: Daemon.ownName).outcome
                if let refusal = outcome.refusal { faults.append(refusal.sentence) }
            } catch {
                faults.append("\(error)")
            }
        }
        for fault in faults {
            logger.error("A case type cannot be used.", metadata: ["fault": "\(fault)"])
        }
        return faults
    }
}
