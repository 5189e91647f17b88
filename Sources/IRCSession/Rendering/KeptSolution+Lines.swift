import FikaCore
import IRCWire

extension Page.KeptSolution {
    func lines(channel: String) -> [StructuredLine] {
        let id = String(solution.id.value)
        let first = StructuredLine(
            "SOLUTION",
            [
                id, channel, solution.author, solution.acceptedBy, solution.at.dateText, solution.question.wire,
                solution.answer.wire,
            ],
            sentence: "Solution \(id) in \(channel), by \(solution.author), "
                + "accepted by \(solution.acceptedBy) on \(solution.at.dateText)")
        return [first] + texts("Q", "Question", question, id) + texts("A", "Answer", answer, id)
    }

    private func texts(_ letter: String, _ word: String, _ text: String, _ id: String) -> [StructuredLine] {
        // What was said over several lines stays one text; a line of IRC holds no line break.
        text.pieces(ofBytes: SessionLimit.chunkBytesMax).map {
            StructuredLine("SOLUTIONTEXT", [id, letter], text: $0, sentence: "\(word): \($0)")
        }
    }
}
