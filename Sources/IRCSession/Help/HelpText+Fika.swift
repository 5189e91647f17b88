extension HelpText {
    /// What there is help on beside the commands: parts of one that is too large for one text.
    static let topics: Set<String> = ["CONSULT"]

    /// Fika's own commands: cases, communities and what they know.
    static let fika = [
        casework,
        HelpText(
            "CONSULT", "CASE CONSULT | GRANT | GRANTS | REVOKE | CONSULTATIONS | READ | ANSWER | REQUEST ...",
            "CASE CONSULT <number> <account> <until> <slice> :<question>: asks someone, in a channel of its own.",
            "CASE GRANT <number> <account> <until> <slice> :<reason>: shows someone a part of a case.",
            "<until>: a number of days, or a date. <slice>: all, thread=<message>, messages=<message>,<message>.",
            "CASE GRANTS <number>: what was granted, and who was asked. CASE REVOKE <key>: takes it back.",
            "CASE SETTLE <key>: the answer is enough. CASE WITHDRAW <key>: takes the question back.",
            "CASE APPROVE <key> <request> <slice>, CASE DECLINE <key> <request>: when they ask to see more.",
            "CASE CONSULTATIONS: what you were granted, and are asked.",
            "CASE READ <key> [<limit> [<before>]]: what you were shown.",
            "CASE ANSWER <key> :<text>: your answer, for the file.",
            "CASE REQUEST <key> :<what and why>: asks to see more."),
        HelpText(
            "FILE", "FILE <number>[,<number>...] <channel> <message> [<wish>]",
            "Files the whole thread of a message into a case, or into several.",
            "A bot names the message in which a person asked for it.",
            "CASE FILE <numbers> MESSAGES <channel or nick> <message>[,<message>...]: just these.",
            "CASE FILE <numbers> NOTE :<text>: your own words.",
            "CASE FILING <number> <filing> [<version>]: what was filed, as it was then.",
            "CASE UNFILE <number> <filing> :<reason>: takes it out again; a trace stays.",
            "CASE PROPOSALS: what bots propose to file.",
            "CASE ACCEPT <message>, CASE DECLINE <message>: yes or no to a proposal."),
        HelpText(
            "ACCEPT", "ACCEPT <channel> <message>",
            "Says that this answer solved the question; it becomes a solution."),
        HelpText("SOLUTIONS", "SOLUTIONS [<community or *> [<limit>]]", "Accepted answers, the newest first."),
        HelpText(
            "COMMUNITY", "COMMUNITY LIST | ADD | REMOVE | OWN ...", "COMMUNITY LIST: the communities you may know of.",
            "COMMUNITY ADD <community> <account>: makes someone a member.",
            "COMMUNITY REMOVE <community> <account>: takes that back.",
            "COMMUNITY OWN <community> <account>: makes someone an owner."),
        HelpText(
            "ANNOUNCEMENT", "ANNOUNCEMENT <message>", "Who has acknowledged an announcement, and who is missing."),
        HelpText("ACK", "ACK <message>", "Says that you have read an announcement."),
    ]
}
