/// What happened to a community.
package enum CommunityEvent: Sendable, Equatable, Codable {
    case created(Community)
    case memberAdded(CommunityID, AccountID)
    case memberRemoved(CommunityID, AccountID)
    case ownerAdded(CommunityID, AccountID)
    case joinRuleSet(CommunityID, Community.JoinRule)
    case charterSet(CommunityID, String?)
    case wavesSet(CommunityID, [Community.Wave])
}
