/// One thing that stands in a conversation.
struct Entry: Equatable, Sendable {
    enum Content: Equatable, Sendable {
        case saying(Saying)
        /// Comings and goings in a row, as one line.
        case happenings([Happening])
        /// What a command answered, or what this program has to say.
        case note(ScreenLine)
    }

    /// Its place in the order of the conversation: what stands further down has a greater one. Never used twice.
    let id: Int
    /// Counts the changes, so that a layout made before them is known to be old.
    private(set) var revision = 0
    /// Milliseconds since 1970.
    let time: Int64
    var content: Content {
        didSet { revision += 1 }
    }

    init(id: Int, time: Int64, _ content: Content) {
        self.id = id
        self.time = time
        self.content = content
    }

    var saying: Saying? {
        if case .saying(let saying) = content { return saying }
        return nil
    }
}
