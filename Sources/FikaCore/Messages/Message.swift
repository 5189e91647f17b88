/// Something said. One that is stored is a row of its own and is never read into the state again.
package struct Message: Sendable, Equatable, Codable {
    package let id: MessageID
    /// Never earlier than that of the message before, unless it was imported.
    package let at: Timestamp
    package let author: Person
    package let authorAccount: AccountID?
    package let place: Place
    package let kind: Kind
    /// Of one line, or of several with a line feed between.
    package let text: String
    /// Client-only tags, without the one that names the parent.
    package let tags: [Tag]
    /// The message it answers. A thread is a chain of these; a parent in another place is as good as none.
    package let parent: MessageID?
    /// A message between two people without accounts, and most `TAGMSG`s, are passed on and forgotten; their numbers
    /// are negative.
    package let isStored: Bool
    /// Taken back: neither text nor tags are left, and what answers it still has its place.
    package let isRedacted: Bool
    /// Where the sender's lines go on without a line break, in bytes of the text: those who hear it are shown the
    /// lines as they were sent, and so are those who read it later.
    package private(set) var seams: [Int] = []

    package init(
        id: MessageID, at: Timestamp, author: Person, authorAccount: AccountID?, place: Place, kind: Kind, text: String,
        tags: [Tag] = [], parent: MessageID? = nil, isStored: Bool = true, isRedacted: Bool = false, seams: [Int] = []
    ) {
        self.id = id
        self.at = at
        self.author = author
        self.authorAccount = authorAccount
        self.place = place
        self.kind = kind
        self.text = text
        self.tags = tags
        self.parent = parent
        self.isStored = isStored
        self.isRedacted = isRedacted
        self.seams = seams
    }

    private enum CodingKeys: String, CodingKey {
        case id, at, author, authorAccount, place, kind, text, tags, parent, isStored, isRedacted
    }

    /// The same, under the name that its channel has now.
    package func said(in name: String) -> Message {
        guard case .channel(let channel, let old) = place, old != name else { return self }
        return Message(
            id: id, at: at, author: author, authorAccount: authorAccount, place: .channel(channel, name: name),
            kind: kind, text: text, tags: tags, parent: parent, isStored: isStored, isRedacted: isRedacted, seams: seams
        )
    }

    /// Where it was said.
    package enum Place: Sendable, Equatable, Codable {
        case channel(ChannelID, name: String)
        /// To those in a channel of at least this standing (`@#channel`): passed on, never stored.
        case standing(MemberStatus, ChannelID, name: String)
        /// Between two people; `with` is the receiver.
        case direct(from: AccountID?, to: AccountID?, toNick: String)
    }

    package enum Kind: String, Sendable, Codable {
        case privmsg, notice, tagmsg
        /// Not said, but numbered and kept in the order of what was, so that a history can show it: a topic that was
        /// set, and a message (the parent) that was taken back, with the reason.
        case topic, redaction

        package var isSaid: Bool { self != .topic && self != .redaction }
    }

    /// A client-only tag, key with its `+`.
    package struct Tag: Sendable, Equatable, Codable {
        package let key: String
        package let value: String

        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }
}
