/// Care for communities: an operator may everything, an owner may add and remove members.
package enum CommunityCommand: Sendable, Equatable {
    case create(name: String, title: String, kind: Community.Kind, joinRule: Community.JoinRule)
    case addMember(community: String, account: String)
    case removeMember(community: String, account: String)
    case addOwner(community: String, account: String)
}
