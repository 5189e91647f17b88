extension AuditEntry {
    /// Who it was. An account is a number here: the name is looked up when somebody reads the trail, so that a name
    /// can be taken away without breaking it.
    package enum Actor: Sendable, Hashable {
        case account(AccountID)
        /// Someone at the server's own socket, by the name of their user on that machine.
        case serverOperator(String)
        /// Someone who had not said who they are.
        case nobody
        /// What has its date ends by itself.
        case server
    }
}

extension AuditEntry.Actor: Comparable {
    private var key: (Int, Int64, String) {
        switch self {
        case .account(let id): (0, id.value, "")
        case .serverOperator(let name): (1, 0, name)
        case .nobody: (2, 0, "")
        case .server: (3, 0, "")
        }
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.key < right.key
    }
}
