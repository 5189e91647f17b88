/// The lines submitted before, oldest first, and where among them the person is.
struct LineHistory: Sendable {
    private let limit: Int
    private var lines: [String] = []
    /// The line shown, by its index; nil when the person is at the line being typed.
    private var position: Int?
    /// The line being typed, kept while older ones are shown.
    private var draft = ""

    init(limit: Int) {
        precondition(limit >= 0, "a history remembers no negative number of lines")
        self.limit = limit
    }

    /// Remembers a line, unless it is blank or the same as the last; the oldest goes when there are too many.
    mutating func add(_ line: String) {
        position = nil
        draft = ""
        guard !line.allSatisfy(\.isWhitespace), line != lines.last else { return }
        lines.append(line)
        lines.removeFirst(max(0, lines.count - limit))
    }

    /// The line before the one shown; nil at the oldest.
    mutating func older(than current: String) -> String? {
        let index = (position ?? lines.count) - 1
        guard lines.indices.contains(index) else { return nil }
        if position == nil { draft = current }
        position = index
        return lines[index]
    }

    /// The line after the one shown, at last the one being typed; nil there.
    mutating func newer() -> String? {
        guard let index = position else { return nil }
        guard index + 1 < lines.count else {
            position = nil
            return draft
        }
        position = index + 1
        return lines[index + 1]
    }
}
