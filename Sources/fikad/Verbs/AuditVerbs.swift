import ArgumentParser
import FikaCore
import FikaSQLite
import FikaServer
import FikaStorage

struct AuditVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Who saw which confidential case, and what was granted, filed and refused.",
        subcommands: [Show.self, Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Look for rows that were changed, taken away, put in or put elsewhere; the daemon may go on.")

        @Argument(help: "A backup; else the store of the data folder.", completion: .file()) var file: String?
        @Option(help: "The checkpoints kept elsewhere; else those of the configuration.", completion: .file())
        var checkpoints: String?
        @OptionGroup var place: Place

        func run() async throws {
            let configuration = try file != nil && checkpoints != nil ? nil : place.read().0
            let path = file ?? configuration?.server.dataFolder ?? ""
            // A backup is older than what was written elsewhere since.
            let elsewhere = checkpoints ?? (file == nil ? configuration?.audit.checkpointsPath : nil)
            let report = try AuditVerbs.ended { () throws(StoreFault) in
                try SQLiteStore.verifyAudit(path, checkpoints: try elsewhere.map(CheckpointFile.init)?.read() ?? [])
            }
            print(report)
            if !report.problems.isEmpty { throw ExitCode(ExitStatus.badInput.rawValue) }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The newest entries, oldest first.")

        @Argument(help: "A backup; else the store of the data folder.", completion: .file()) var file: String?
        @Option(name: .customLong("case"), help: "Such as 2026-0042.") var number: String?
        @Option(help: "What an account did or was given.") var account: String?
        @Option(name: .customLong("operator"), help: "What an operator did.") var operatorName: String?
        @Option(name: .customLong("kind"), help: "Only this, such as read or refused; more than once if need be.")
        var acts: [AuditEntry.Act] = []
        @Option(help: "From this day on, such as 2026-11-24.") var since: LastDay?
        @Option(help: "Up to the end of this day.") var until: LastDay?
        @Option(help: "Those behind this row.") var after: Int64?
        @Option(help: "The newest before this row.") var before: Int64?
        @Option(help: "Rows, at most 1000.") var limit = 100
        @Flag(help: "For programs.") var json = false
        @OptionGroup var place: Place

        func run() async throws {
            let path = try file ?? place.read().0.server.dataFolder
            let rows = try AuditVerbs.ended { () throws(StoreFault) in try SQLiteStore.audit(path, filter) }
            let table = AuditVerbs.table(rows)
            print(json ? table.json : table.text, terminator: "")
        }

        private var filter: AuditFilter {
            var filter = AuditFilter()
            (filter.caseNumber, filter.account, filter.operatorName) = (number, account, operatorName)
            (filter.acts, filter.after, filter.before, filter.limit) = (acts, after, before, limit)
            (filter.since, filter.until) = (since?.end.adding(days: -1), until?.end)
            return filter
        }
    }

    /// What went wrong with the store, as a sentence and an exit code.
    private static func ended<Value>(_ body: () throws(StoreFault) -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            throw Ending.failure(error.description, ExitStatus(error.code))
        }
    }
}

extension AuditEntry.Act: ExpressibleByArgument {}
