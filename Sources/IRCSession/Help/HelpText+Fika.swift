extension HelpText {
    /// Fika's own commands: cases, communities and what they know.
    static let fika =
        casework + [
            HelpText(
                "ACCEPT", "ACCEPT <channel> <message>",
                "Says that this answer solved the question; it becomes a solution."),
            HelpText(
                "QUESTIONS", "QUESTIONS <community> [<state or *> [<limit>]]",
                "What was asked in a help community, the newest first: open, answered, solved or outdated."),
            HelpText(
                "QUESTION", "QUESTION REOPEN | OUTDATE | WITHDRAW ...",
                "QUESTION REOPEN <channel> <message>: it is not solved after all.",
                "QUESTION OUTDATE <channel> <message> :<reason>: it is not so any more.",
                "QUESTION WITHDRAW <channel> <message>: it was no question."),
            HelpText("SOLUTIONS", "SOLUTIONS [<community or *> [<limit>]]", "Accepted answers, the newest first."),
            HelpText(
                "COMMUNITY", "COMMUNITY LIST | ADD | REMOVE | OWN ...",
                "COMMUNITY LIST: the communities you may know of.",
                "COMMUNITY ADD <community> <account>: makes someone a member.",
                "COMMUNITY REMOVE <community> <account>: takes that back.",
                "COMMUNITY OWN <community> <account>: makes someone an owner."),
            HelpText(
                "ANNOUNCEMENT", "ANNOUNCEMENT <message>", "Who has acknowledged an announcement, and who is missing."),
            HelpText("ACK", "ACK <message>", "Says that you have read an announcement."),
        ]
}
