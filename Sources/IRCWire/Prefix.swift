/// `nick!user@host`, the long form of a message's source. A missing part is "".
package struct Prefix: Hashable, Sendable {
    package var nick: String
    package var user: String
    package var host: String

    package init(nick: String, user: String = "", host: String = "") {
        self.nick = nick
        self.user = user
        self.host = host
    }

    /// Takes any text: what stands before the first `@` is split at its first `!`.
    package init(parsing text: String) {
        let at = text.utf8.firstIndex(of: ASCII.at) ?? text.endIndex
        let name = text[..<at]
        let bang = name.utf8.firstIndex(of: ASCII.exclamation) ?? at
        nick = String(text[..<bang])
        user = String(text[bang..<at].dropFirst())
        host = String(text[at...].dropFirst())
    }

    /// As on the wire; missing parts are left out with their separators.
    package var text: String {
        var text = nick
        text.reserveCapacity(nick.utf8.count + user.utf8.count + host.utf8.count + 2)
        if !user.isEmpty { text += "!"; text += user }
        if !host.isEmpty { text += "@"; text += host }
        return text
    }
}
