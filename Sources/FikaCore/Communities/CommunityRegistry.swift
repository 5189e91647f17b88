/// The communities, by number and by name.
package struct CommunityRegistry: Sendable, Equatable {
    private var byID: [CommunityID: Community] = [:]
    private var byName: [String: CommunityID] = [:]
    private(set) var next = CommunityID(1)

    package subscript(id: CommunityID) -> Community? { byID[id] }
    package subscript(name name: String) -> Community? { byName[casefold(name)].flatMap { byID[$0] } }
    /// In the order they were made.
    package var all: [Community] { byID.values.sorted { $0.id < $1.id } }

    mutating func forget(_ account: AccountID) {
        for id in byID.keys {
            byID[id]?.members.removeAll { $0 == account }
            byID[id]?.owners.removeAll { $0 == account }
        }
    }

    mutating func apply(_ event: CommunityEvent) {
        switch event {
        case .created(let community):
            byID[community.id] = community
            byName[casefold(community.name)] = community.id
            next = max(next, community.id.next)
        case .memberAdded(let id, let account): byID[id]?.members.append(account)
        case .memberRemoved(let id, let account):
            byID[id]?.members.removeAll { $0 == account }
            byID[id]?.owners.removeAll { $0 == account }
        case .ownerAdded(let id, let account): byID[id]?.owners.append(account)
        case .joinRuleSet(let id, let rule): byID[id]?.joinRule = rule
        case .charterSet(let id, let charter): byID[id]?.charter = charter
        case .wavesSet(let id, let waves): byID[id]?.waves = waves.isEmpty ? nil : waves
        }
    }
}
