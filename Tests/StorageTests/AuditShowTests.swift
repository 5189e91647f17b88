import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Reading the audit trail")
struct AuditShowTests {
    private static func filled(_ folder: TemporaryFolder) async throws -> SQLiteStore {
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await store.append(
            [.account(.added(.sample(1, "anna"))), .account(.added(.sample(2, "bert")))],
            auditing: [
                .sample(1, .entered, by: 1), .sample(2, .read, by: 2, cases: ["2026-0002"]),
                .sample(3, .found, by: 1, cases: ["2026-0001", "2026-0002"]), .sample(4, .refused, by: 2),
                AuditEntry(
                    at: Timestamp(milliseconds: 5_000), actor: .serverOperator("root"), act: .brokeGlass,
                    cases: ["2026-0002"], account: AccountID(2), reason: "ill"),
                AuditEntry(at: Timestamp(milliseconds: 6_000), actor: .nobody, act: .refused, cases: ["2026-0009"]),
                AuditEntry(at: Timestamp(milliseconds: 7_000), actor: .account(AccountID(77)), act: .left),
            ])
        return store
    }

    private static let filters: [(filter: AuditFilter, rows: [Int64])] = [
        (.with { _ in }, [1, 2, 3, 4, 5, 6, 7]),
        (.with { $0.caseNumber = "2026-0002" }, [2, 3, 5]),
        (.with { $0.account = "Bert" }, [2, 4, 5]),
        (.with { $0.account = "nobody I know" }, []),
        (.with { $0.operatorName = "root" }, [5]),
        (.with { $0.acts = [.read, .refused] }, [2, 4, 6]),
        (.with { $0.since = Timestamp(milliseconds: 3_000) }, [3, 4, 5, 6, 7]),
        (.with { $0.until = Timestamp(milliseconds: 3_000) }, [1, 2]),
        (.with { ($0.account, $0.caseNumber) = ("anna", "2026-0001") }, [1, 3]),
        (.with { $0.limit = 2 }, [6, 7]),
        (.with { ($0.limit, $0.before) = (2, 6) }, [4, 5]),
        (.with { ($0.limit, $0.after) = (2, 2) }, [3, 4]),
    ]

    @Test("By case, account, operator, kind, time and pages, oldest first", arguments: filters)
    func filtered(filter: AuditFilter, rows: [Int64]) async throws {
        let folder = try TemporaryFolder()
        let store = try await Self.filled(folder)
        #expect(try SQLiteStore.audit(folder.path, filter).map(\.seq) == rows)
        await store.close()
    }

    @Test("With the names of now, and a number for an account that has none")
    func names() async throws {
        let folder = try TemporaryFolder()
        let store = try await Self.filled(folder)
        let rows = try SQLiteStore.audit(folder.path, AuditFilter())
        #expect(
            rows.map(\.actor) == ["anna", "bert", "anna", "bert", "operator root", "nobody", "account 77"])
        #expect(rows[4].concerned == "bert" && rows[4].entry.reason == "ill")
        await store.close()
    }

    @Test("Each way to look is by an index")
    func plans() async throws {
        let folder = try TemporaryFolder()
        let store = try await Self.filled(folder)
        let rows: [(condition: String, index: String)] = [
            ("seq IN (SELECT seq FROM audit_case WHERE number = 'x')", "PRIMARY KEY (number=?)"),
            ("(account = 1 OR concerned = 1)", "audit_account"), ("operator = 'x'", "audit_operator"),
        ]
        for row in rows {
            let plan = try store.rows(
                "EXPLAIN QUERY PLAN SELECT seq, payload FROM audit WHERE \(row.condition) ORDER BY seq DESC LIMIT 5"
            ).joined(separator: "; ")
            #expect(plan.contains(row.index), "\(plan)")
            #expect(!plan.contains("SCAN audit "), "\(plan)")
        }
        await store.close()
    }
}

extension AuditFilter {
    fileprivate static func with(_ change: (inout AuditFilter) -> Void) -> AuditFilter {
        var filter = AuditFilter()
        change(&filter)
        return filter
    }
}
