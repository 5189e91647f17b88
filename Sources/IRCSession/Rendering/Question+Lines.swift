import FikaCore

extension Question {
    /// `text`: what was asked; nil where it was not read, or is taken back.
    func line(channel: String, text: String?) -> StructuredLine {
        let text = text.flatMap { $0.onOneLine.pieces(ofBytes: SessionLimit.chunkBytesMax).first }
        let helped = helpers.isEmpty ? "" : ", \(helpers.count) replied"
        return StructuredLine(
            "QUESTION",
            [id.wire, channel, state.rawValue, askedBy, at.dateText, String(helpers.count)], text: text ?? "",
            sentence: "\(id.wire) \(state.rawValue), by \(askedBy) on \(at.dateText)\(helped)"
                + (text.map { ": " + $0 } ?? ""))
    }
}
