@testable import FikaCore

extension AuditEntry {
    /// A read of a case by an account; each is a second later than the one before it.
    static func sample(
        _ number: Int64, _ act: Act = .read, by account: Int64 = 1, cases: [String] = ["2026-0001"]
    ) -> AuditEntry {
        AuditEntry(
            at: Timestamp(milliseconds: number * 1_000), actor: .account(AccountID(account)), act: act, cases: cases)
    }

    static func samples(_ numbers: ClosedRange<Int64>) -> [AuditEntry] {
        numbers.map { .sample($0, by: $0 % 3 + 1, cases: ["2026-000\($0 % 2 + 1)"]) }
    }
}
