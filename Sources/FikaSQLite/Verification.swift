import FikaCore
import FikaStorage
import GRDB

/// The checks of `verify`, each of which asks for one thing that must hold in every sound store.
struct Verification {
    /// More are not told: a file this broken is not repaired line by line.
    static let problemsMax = 20
    /// Messages, spread over all of them, of which each must be found by one of its own words.
    static let samplesMax = 200

    let db: Database
    private let file: String

    init(_ db: Database, file: String) {
        self.db = db
        self.file = file
    }

    func report() throws -> VerifyReport {
        var report = VerifyReport(file: file)
        report.schema = try Schema.version(of: db)
        guard report.schema > 0 else {
            report.problems = ["It is no store of Fika's."]
            return report
        }
        guard report.schema <= Schema.version else {
            throw StoreFault(
                .newerSchema,
                "\(file) has schema \(report.schema), and this release knows schemas up to \(Schema.version).")
        }
        report.messages = try count("message")
        report.events = try count("event")
        report.filedMessages = try count("filed_message")
        report.solutions = try count("solution")
        report.files = try DocumentFileRecord.files(db)
        report.searchLag = try SearchIndex.lag(max: .max, db)

        let checks = [pages, events, documents, messages, redactions, counter, audit, searchIndex]
        for check in checks {
            report.problems += try check()
        }
        report.problems = Array(report.problems.prefix(Self.problemsMax))
        return report
    }

    func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
    }

    /// SQLite's own view: pages, indexes against rows, types of columns.
    private func pages() throws -> [String] {
        let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(\(Self.problemsMax))")
        let dangling = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
        return found.filter { $0 != "ok" }.map { "SQLite: \($0)" }
            + (dangling > 0 ? ["\(dangling) rows refer to others that are not there."] : [])
    }

    /// Every event can be read, and every filing has its words.
    private func events() throws -> [String] {
        var problems: [String] = []
        var filed = 0
        let rows = try Row.fetchCursor(db, sql: "SELECT seq, kind, payload FROM event ORDER BY seq")
        while let row = try rows.next() {
            switch Result(catching: { () throws(StoreFault) in try EventRecord.event(of: row, file: file) }) {
            case .success(.casework(.filed(let filing, _))):
                filed += filing.messages.count
                problems += try filedWords(of: filing)
            case .success: break
            case .failure(let fault): problems.append(fault.message)
            }
        }
        let kept = try count("filed_message")
        if problems.isEmpty, kept != filed {
            problems.append("\(kept) filed messages are kept, and the log knows of \(filed).")
        }
        return problems
    }

    private func filedWords(of filing: Filing) throws -> [String] {
        let kept = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM filed_message WHERE filing = ? AND version = ? ORDER BY position"),
            arguments: [filing.id.value, filing.version])
        guard kept != filing.messages.map(\.value) else { return [] }
        return [
            "Filing \(filing.id) version \(filing.version) has \(filing.messages.count) messages, kept: \(kept.count)."
        ]
    }

    /// Every message can be read, and live ones are in the order of time.
    private func messages() throws -> [String] {
        var problems: [String] = []
        let backwards = try Int.fetchAll(
            db,
            sql: """
                SELECT id FROM (
                    SELECT id, at < lag(at) OVER (ORDER BY id) AS is_back FROM message WHERE imported = 0)
                WHERE is_back LIMIT \(Self.problemsMax)
                """)
        problems += backwards.map { "Message \($0) is earlier than the one before it." }
        // The conditions of the table are asked again here: SQLite does not read them on a read-only connection.
        let unreadable = try Int.fetchAll(
            db,
            sql: """
                SELECT id FROM message
                WHERE kind NOT IN ('privmsg', 'notice', 'tagmsg') OR (channel IS NULL) = (direct_nick IS NULL)
                    OR (tags IS NOT NULL AND NOT json_valid(tags))
                LIMIT \(Self.problemsMax)
                """)
        problems += unreadable.map { "Message \($0) cannot be read." }
        return problems
    }
}
