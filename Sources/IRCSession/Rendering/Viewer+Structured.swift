import IRCWire

extension Viewer {
    private var readsCasework: Bool { has(.casework) && !isSpokenTo }

    /// As many lines as it takes. For people the sentence goes on in the next line; for programs a text that is too
    /// long goes on in a line that has the same parameters before it.
    func lines(_ line: StructuredLine) -> [IRCMessage] {
        guard readsCasework else { return notices(line.sentence) }
        guard line.hasText, let text = line.parameters.last else {
            return [self.line(line.command, line.parameters)]
        }
        let before = Array(line.parameters.dropLast())
        let room = max(SessionLimit.messagePartBytesMin, room(behind: self.line(line.command, before)))
        return text.onOneLine.wordPieces(ofBytes: room).map { piece in
            self.line(line.command, before + [piece], forcesTrailing: true)
        }
    }

    private func notices(_ sentence: String) -> [IRCMessage] {
        let room = max(SessionLimit.messagePartBytesMin, room(behind: notice("")))
        return sentence.onOneLine.wordPieces(ofBytes: room).map(notice)
    }

    func answer(_ line: StructuredLine) -> Answer {
        .lines(lines(line))
    }

    /// People who get nothing are told so; programs see an empty batch.
    func answer(_ type: String, parameters: [String] = [], _ lines: [StructuredLine], none: String) -> Answer {
        guard readsCasework else {
            return .lines(lines.isEmpty ? [notice(none)] : lines.flatMap { self.lines($0) })
        }
        return Answer([.batch(type: type, parameters: parameters, lines.flatMap { self.lines($0) })])
    }
}
