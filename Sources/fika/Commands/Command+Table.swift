extension Command {
    /// In the order `/help` shows them.
    static let all: [Command] =
        talking + reading + casework + caseActions + consultation + documents + knowledge + privateQuestions
        + around
}
