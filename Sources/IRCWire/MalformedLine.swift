/// Why bytes are not a message. None is fatal: a server answers, counts and reads on.
package enum MalformedLine: Error, Equatable, Sendable, CaseIterable {
    /// Nothing, or nothing but spaces.
    case empty
    /// Tags or a source with nothing behind, or a word that cannot be a command (visible ASCII, no `:` or `@` first).
    case noCommand
    /// A tag key outside the grammar of IRCv3 message-tags.
    case badTags
    case tagsTooLong
    case tooLong
    case notUTF8
    case nul
    /// CR or LF before the end: the framing let two lines through as one.
    case lineBreak
}
