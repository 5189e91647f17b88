/// Somebody whose accepted answers speak about something.
public struct Expert: Sendable, Equatable {
    /// The account's name.
    public var name: String
    /// How many of them do.
    public var answers: Int
    /// Some of them, as `S12`.
    public var evidence: [String]

    /// One of one's own making, for tests.
    public init(name: String, answers: Int, evidence: [String]) {
        self.name = name
        self.answers = answers
        self.evidence = evidence
    }
}
