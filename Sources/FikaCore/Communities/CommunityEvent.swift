/// What happened to a community.
package enum CommunityEvent: Sendable, Equatable, Codable {
    case created(Community)
    case memberAdded(CommunityID, AccountID)
    case memberRemoved(CommunityID, AccountID)
    case ownerAdded(CommunityID, AccountID)
}
