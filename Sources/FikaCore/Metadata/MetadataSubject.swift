/// Someone or some channel that has metadata, found by the name a client gave.
enum MetadataSubject {
    case user(User)
    case channel(Channel)

    var name: String {
        switch self {
        case .user(let user): user.person.nick
        case .channel(let channel): channel.name
        }
    }

    var owner: MetadataOwner {
        switch self {
        case .user(let user): user.account.map { .account($0) } ?? .user(user.id)
        case .channel(let channel): .channel(channel.id)
        }
    }
}
