/// A command under way: what is known of its line, and what a person is still asked for.
struct Flow: Equatable, Sendable {
    /// One question. Its answer is put behind the line.
    enum Step: Equatable, Sendable {
        case emoji
        case community
        case channel
        case person
        /// Proposals first, then the likeliest, then all; the line is made anew for a proposal.
        case caseFile(messages: [String])
        case caseType
        case status(number: String)
        case result(number: String)
        /// How long something is shown: days or a date.
        case until
        /// What is shown of a case; messages are those that are marked or selected.
        case slice(messages: [String])
        case document
        /// One of the filings of a case, by its receipt.
        case filing(number: String)
        /// Words of one's own.
        case words(ActionPhrase.Wish, quoting: String)
    }

    let action: Action
    /// `/react k3f`
    var line: String
    var steps: [Step] = []
    /// It cannot be taken back, so it is confirmed.
    var isConfirmed = false
    /// The command that takes it back, if one is known beforehand.
    var undo: String?

    init(
        _ action: Action, _ line: String, _ steps: [Step] = [], isConfirmed: Bool = false, undo: String? = nil
    ) {
        self.action = action
        self.line = line
        self.steps = steps
        self.isConfirmed = isConfirmed
        self.undo = undo
    }

    /// The first question is answered.
    func answered(_ word: String) -> Flow {
        var flow = self
        flow.line += " " + word
        if !flow.steps.isEmpty { flow.steps.removeFirst() }
        // The reaction that is taken back has to be named.
        if action == .react { flow.undo = undo.map { $0 + " " + word } }
        return flow
    }
}
