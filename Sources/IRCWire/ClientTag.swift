/// Tags that clients set and servers pass on untouched (IRCv3 client tags).
package enum ClientTag {
    package static let reply = "+reply"
    package static let draftReply = "+draft/reply"
    package static let react = "+draft/react"
    package static let unreact = "+draft/unreact"
    package static let typing = "+typing"

    /// Either of the tags that say which message is answered.
    package static func namesParent(_ key: String) -> Bool { key == reply || key == draftReply }
}
