/// Who did something, as others are shown it: carried by every event, so that an event is rendered without the state.
package struct Person: Sendable, Equatable, Codable {
    package var nick: String
    package var user: String
    /// What others may know of the address; the shell decides what that is.
    package var host: String
    /// The account's name, where there is one.
    package var accountName: String?
    package var isBot: Bool

    package init(nick: String, user: String, host: String, accountName: String? = nil, isBot: Bool = false) {
        self.nick = nick
        self.user = user
        self.host = host
        self.accountName = accountName
        self.isBot = isBot
    }

    /// Whoever said something once and was erased: nobody knows any more.
    package static let erased = Person(nick: "erased", user: "erased", host: "erased")

    /// The server itself, where it writes a receipt or moves a topic.
    package static let fika = Person(nick: "fika", user: "fika", host: "fika", isBot: true)
}
