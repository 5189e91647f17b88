@testable import FikaCore

extension Account {
    static func sample(_ id: Int64, _ name: String) -> Account {
        Account(
            id: AccountID(id), name: name, credentials: [1, 2, 255], clearance: .caseConfidential, scopes: nil,
            isDisabled: false, createdAt: Timestamp(milliseconds: 5))
    }
}
