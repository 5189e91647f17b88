/// Talk. It changes nothing in the state but the counter of messages, so that a start need not read it.
package enum MessageEvent: Sendable, Equatable, Codable {
    case posted(Message)
    case imported([Message])
    /// A message was taken back; the store forgets its words.
    case redacted(Message)
}
