/// Care for communities: an operator may everything, an owner may add and remove members.
package enum CommunityCommand: Sendable, Equatable {
    case create(name: String, title: String, kind: Community.Kind, joinRule: Community.JoinRule)
    case addMember(community: String, account: String)
    case removeMember(community: String, account: String)
    case addOwner(community: String, account: String)
    case setJoinRule(community: String, Community.JoinRule)
    /// nil: there is none.
    case setCharter(community: String, String?)
    /// One more step of opening; `circle` as whom an announcement is for, nil: everybody.
    case addWave(community: String, opens: Timestamp, circle: String?)
    /// It opens for everybody now.
    case clearWaves(community: String)
}
