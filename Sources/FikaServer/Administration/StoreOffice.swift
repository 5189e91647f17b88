package import FikaCore
package import FikaStorage

/// Does an operator's requests in the store itself, while no daemon has it: the same rules, the same events.
package final class StoreOffice: Office {
    /// Writes a copy of the store; throws `StoreFault`.
    package typealias Backup = (String) async throws -> Void
    /// Writes a case file into a folder; throws `StoreFault`.
    package typealias Export = (CaseExport, String) async throws -> Void

    private let store: any ChatStore
    private let clock: any WallClock
    private let operatorName: String
    private let backup: Backup
    private let export: Export
    private var state: ChatState

    /// Replays the store, which takes as long as a start of the daemon.
    package init(
        store: any ChatStore, settings: CoreSettings, caseTypes: [CaseType], clock: any WallClock,
        operatorName: String, backup: @escaping Backup, export: @escaping Export
    ) async throws(StoreFault) {
        self.store = store
        self.clock = clock
        self.operatorName = operatorName
        self.backup = backup
        self.export = export
        var state = ChatState(settings: settings)
        let counters = try store.replay { state.restore($0) }
        state.restoreMessages(last: counters.lastMessage, at: counters.lastTime)
        let beginning = state.begin(at: clock.now())
        if !beginning.isEmpty { try await store.append(beginning) }
        self.state = state
        for type in caseTypes {
            _ = try await perform(.casework(.defineType(type)))
        }
    }

    package func answer(_ request: AdminRequest) async -> AdminAnswer {
        do {
            if case .backup(let path) = request {
                try await backup(path)
                return .done("The backup is in \(path).")
            }
            guard let command = request.command else {
                return .failed("fikad is not running.", .unavailable)
            }
            let outcome = try await perform(command)
            let page = try await store.answer(outcome) { _ = try await perform(.audit($0)) }
            guard case .exportCase(_, let folder, _, _) = request else {
                return AdminAnswer(outcome, page, to: request)
            }
            return try await .exported(outcome, to: request) { try await export($0, folder) }
        } catch {
            return AdminAnswer(failure: error)
        }
    }

    package func close() async {
        await store.close()
    }

    private func perform(_ command: Command) async throws(StoreFault) -> Outcome {
        let request = Request(actor: .serverOperator(operatorName), command: command, at: clock.now())
        let outcome = state.perform(request)
        if !outcome.audits.isEmpty || outcome.events.contains(where: { !$0.isTransient }) {
            try await store.append(outcome.events, auditing: outcome.audits)
        }
        return outcome
    }
}
