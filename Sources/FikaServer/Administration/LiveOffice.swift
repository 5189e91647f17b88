package import FikaCore

/// Does an operator's requests in the running daemon.
package struct LiveOffice: Sendable {
    /// What the daemon lends it, so that it can be tried without one.
    package struct Powers: Sendable {
        /// What the rules made of it, and the store's page if they asked for one.
        package var ask: @Sendable (Command, String) async throws -> (Outcome, Page?)
        package var status: @Sendable () async throws -> [AdminTable]
        package var backup: @Sendable (String) async throws -> Void
        package var scrubbing: Scrubbing
        /// Into this folder.
        package var export: @Sendable (CaseExport, String) async throws -> Void
        package var reload: @Sendable () async -> AdminAnswer
        package var listBots: @Sendable () async -> AdminTable
        package var reloadBot: @Sendable (String) async -> AdminAnswer
        package var turnBot: @Sendable (String, _ isOn: Bool) async -> AdminAnswer

        package init(
            ask: @escaping @Sendable (Command, String) async throws -> (Outcome, Page?),
            status: @escaping @Sendable () async throws -> [AdminTable],
            backup: @escaping @Sendable (String) async throws -> Void,
            scrubbing: Scrubbing,
            export: @escaping @Sendable (CaseExport, String) async throws -> Void,
            reload: @escaping @Sendable () async -> AdminAnswer,
            listBots: @escaping @Sendable () async -> AdminTable,
            reloadBot: @escaping @Sendable (String) async -> AdminAnswer,
            turnBot: @escaping @Sendable (String, _ isOn: Bool) async -> AdminAnswer
        ) {
            self.ask = ask
            self.status = status
            self.backup = backup
            self.scrubbing = scrubbing
            self.export = export
            self.reload = reload
            self.listBots = listBots
            self.reloadBot = reloadBot
            self.turnBot = turnBot
        }
    }

    private let powers: Powers

    package init(_ powers: Powers) {
        self.powers = powers
    }

    /// `operatorName` goes on record.
    package func answer(_ request: AdminRequest, as operatorName: String) async -> AdminAnswer {
        do {
            switch request {
            case .listBots: return .tables([await powers.listBots()])
            case .reloadBot(let name): return await powers.reloadBot(name)
            case .startBot(let name): return await powers.turnBot(name, true)
            case .stopBot(let name): return await powers.turnBot(name, false)
            case .status: return .tables(try await powers.status())
            case .reload: return await powers.reload()
            case .backup(let path):
                try await powers.backup(path)
                return .done("The backup is in \(path).")
            case .scrub:
                try await powers.scrubbing.store()
                return .done("Nothing of it is left in the files.")
            default:
                guard let command = request.command else { return .failed("Nobody does that.", .software) }
                let (outcome, page) = try await powers.ask(command, operatorName)
                try await powers.scrubbing.follow(outcome)
                guard case .exportCase(_, let folder, _, _) = request else {
                    return AdminAnswer(outcome, page, to: request)
                }
                return try await .exported(outcome, to: request) { try await powers.export($0, folder) }
            }
        } catch {
            return AdminAnswer(failure: error)
        }
    }
}
