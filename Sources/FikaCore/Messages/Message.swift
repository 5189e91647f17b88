/// Something said. One that is stored is a row of its own and is never read into the state again.
package struct Message: Sendable, Equatable, Codable {
    package let id: MessageID
    /// Never earlier than that of the message before, unless it was imported.
    package let at: Timestamp
    package let author: Person
    package let authorAccount: AccountID?
    package let place: Place
    package let kind: Kind
    package let text: String
    /// Client-only tags, without the one that names the parent.
    package let tags: [Tag]
    /// The message it answers. A thread is a chain of these; a parent in another place is as good as none.
    package let parent: MessageID?
    /// A message between people without accounts, and most `TAGMSG`s, are passed on and forgotten; their numbers are
    /// negative.
    package let isStored: Bool

    package init(
        id: MessageID, at: Timestamp, author: Person, authorAccount: AccountID?, place: Place, kind: Kind, text: String,
        tags: [Tag] = [], parent: MessageID? = nil, isStored: Bool = true
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
    }

    /// Where it was said.
    package enum Place: Sendable, Equatable, Codable {
        case channel(ChannelID, name: String)
        /// Between two people; `with` is the receiver.
        case direct(from: AccountID?, to: AccountID?, toNick: String)
    }

    package enum Kind: String, Sendable, Codable {
        case privmsg, notice, tagmsg
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
