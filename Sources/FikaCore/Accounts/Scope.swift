/// What a bot's manifest asks for. A scope narrows what the account may do; it never widens it.
package enum Scope: String, Sendable, Codable, CaseIterable, Comparable {
    /// Join, receive, read history and search.
    case read
    /// Send messages.
    case reply
    /// File for a person who asked for it, by name and in words.
    case file
    /// File of its own accord, where nobody asked for it.
    case fileAlone = "file-alone"
    /// Propose a filing (a message with the tag `+fika/propose`), which waits for a person.
    case propose
    /// Post announcements.
    case announce

    package static func < (left: Scope, right: Scope) -> Bool {
        left.rawValue < right.rawValue
    }
}
