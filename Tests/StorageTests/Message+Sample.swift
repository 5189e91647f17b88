import FikaCore

extension Message {
    /// A message in channel 1, said at second `id`, unless told otherwise.
    static func sample(
        _ id: Int64, _ text: String = "hello", at: Int64? = nil, in channel: Int64 = 1, kind: Kind = .privmsg,
        parent: Int64? = nil, isStored: Bool = true
    ) -> Message {
        Message(
            id: MessageID(id), at: Timestamp(milliseconds: at ?? id * 1_000), author: .anna,
            authorAccount: AccountID(1),
            place: .channel(ChannelID(channel), name: "#c\(channel)"), kind: kind, text: text,
            parent: parent.map(MessageID.init), isStored: isStored)
    }

    /// What is left of a message that was taken back.
    func redacted() -> Message {
        Message(
            id: id, at: at, author: author, authorAccount: authorAccount, place: place, kind: kind, text: "",
            parent: parent, isRedacted: true)
    }

    /// The taking back of a message.
    static func redaction(_ id: Int64, of message: Message, at: Int64? = nil) -> Message {
        Message(
            id: MessageID(id), at: Timestamp(milliseconds: at ?? id * 1_000), author: .anna,
            authorAccount: AccountID(1), place: message.place, kind: .redaction, text: "typo", parent: message.id)
    }

    /// A message from one account to another.
    static func direct(_ id: Int64, from: Int64, to: Int64, at: Int64? = nil) -> Message {
        Message(
            id: MessageID(id), at: Timestamp(milliseconds: at ?? id * 1_000), author: .anna,
            authorAccount: AccountID(from),
            place: .direct(from: AccountID(from), to: AccountID(to), toNick: "nick\(to)"), kind: .privmsg, text: "psst")
    }
}

extension Person {
    static let anna = Person(nick: "anna", user: "a", host: "example.org", accountName: "anna")
}

extension Event {
    static func posted(_ messages: [Message]) -> [Event] {
        messages.map { .message(.posted($0)) }
    }
}

extension Page {
    /// The numbers of the messages on the page, whatever kind it is.
    var ids: [Int64] {
        switch self {
        case .history(let messages), .thread(let messages, _), .chosen(let messages, _),
            .filing(let messages), .search(let messages), .slice(let messages),
            .comments(let messages), .personalMessages(let messages):
            messages.map(\.id.value)
        case .message(let message): message.map { [$0.id.value] } ?? []
        case .missed(let missed): missed.flatMap { $0.messages.map(\.id.value) }
        case .targets, .solutions, .experts, .timeline, .certificates, .person: []
        }
    }
}
