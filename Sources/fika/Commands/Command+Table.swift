extension Command {
    /// In the order `/help` shows them.
    static let all: [Command] =
        talking + outbox + habits + reading + casework + caseActions + consultation + documents + knowledge
        + privateQuestions + around
}
