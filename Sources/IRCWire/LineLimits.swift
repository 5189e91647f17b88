/// How long the two halves of a line may be; they differ by who is speaking.
package struct LineLimits: Equatable, Sendable {
    /// The tag section in bytes, `@` and the space included.
    package let tagBytesMax: Int
    /// The rest in bytes, CR LF included.
    package let bodyBytesMax: Int

    package init(tagBytesMax: Int, bodyBytesMax: Int) {
        precondition(tagBytesMax >= 2 && bodyBytesMax > 2, "A line limit leaves room for '@', a space and CR LF.")
        self.tagBytesMax = tagBytesMax
        self.bodyBytesMax = bodyBytesMax
    }

    /// What a server reads.
    package static let fromClient = LineLimits(
        tagBytesMax: WireLimit.clientTagBytesMax + 2, bodyBytesMax: WireLimit.bodyBytesMax)
    /// What a client reads.
    package static let fromServer = LineLimits(
        tagBytesMax: WireLimit.tagBytesMax, bodyBytesMax: WireLimit.serverBodyBytesMax)
}
