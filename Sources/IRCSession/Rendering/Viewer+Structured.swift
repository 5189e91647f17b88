import IRCWire

extension Viewer {
    private var readsCasework: Bool { has(.casework) && !isSpokenTo }

    func line(_ line: StructuredLine) -> IRCMessage {
        guard readsCasework else { return notice(line.sentence) }
        return self.line(line.command, line.parameters, forcesTrailing: line.hasText)
    }

    func answer(_ line: StructuredLine) -> Answer {
        .line(self.line(line))
    }

    /// People who get nothing are told so; programs see an empty batch.
    func answer(_ type: String, parameters: [String] = [], _ lines: [StructuredLine], none: String) -> Answer {
        guard readsCasework else {
            return .lines(lines.isEmpty ? [notice(none)] : lines.map { line($0) })
        }
        return Answer([.batch(type: type, parameters: parameters, lines.map { line($0) })])
    }
}
