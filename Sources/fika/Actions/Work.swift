/// What a person is doing with the keys: what lies over the screen, which messages are marked, what can be undone.
struct Work: Sendable {
    /// Messages that can be marked at once.
    static let marksMax = 50

    var keymap = Keymap()
    var overlay: Overlay?
    /// Entries of the conversation that is seen, in the order they were marked.
    private(set) var marks: [Int] = []
    /// What was done last and can be taken back.
    var undoable: (action: Action, line: String)?
    /// It is not answered, but shown when it happened: a reaction.
    var awaitsEcho: Action?
    /// What the server's bots propose to file, as `CASE PROPOSALS` told.
    var proposals: [FilingProposal] = []
    /// Types of cases, as `CASE TYPES` told.
    var caseTypes: [CaseTypeCard] = []

    mutating func toggleMark(_ entry: Int) {
        if let index = marks.firstIndex(of: entry) {
            marks.remove(at: index)
        } else if marks.count < Self.marksMax {
            marks.append(entry)
        }
    }

    mutating func clearMarks() { marks = [] }
}
