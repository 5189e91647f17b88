/// A file that somebody put into the watched folder.
public struct DroppedFile: Sendable, Equatable {
    /// What is in it.
    public enum Content: Sendable, Equatable {
        /// UTF-8.
        case text(String)
        /// It cannot be used; a sentence for whoever put it there.
        case unusable(String)
    }

    /// Without its folder.
    public var name: String
    /// What is in it.
    public var content: Content

    /// A file of one's own making, for tests.
    public init(name: String, content: Content) {
        self.name = name
        self.content = content
    }
}
