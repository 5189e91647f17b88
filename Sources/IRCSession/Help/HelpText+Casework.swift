extension HelpText {
    /// CASE, and topics for what it does with documents, consultations and filings: one text would be too long. What
    /// its verbs are is read from their table.
    static let casework = [
        HelpText(
            "CASE", "CASE LIST [ALL] | SHOW | TYPES | OPEN | STATUS | CLOSE | ASSIGN | ... (the lines below)",
            ["To say the same in plain words, talk to fika: /msg fika help"] + CaseTopic.casework.help
                + ["More: HELP DOCUMENT, HELP CONSULT, HELP FILE."]),
        HelpText(
            "DOCUMENT", "CASE DOCUMENTS | UPLOAD | VERSION | DOWNLOAD | COMMENT | COMMENTS ...",
            CaseTopic.documents.help + ["<document>: as D12. A link is used with any browser or curl -T."]),
        HelpText(
            "CONSULT", "CASE CONSULT | GRANT | GRANTS | REVOKE | CONSULTATIONS | READ | ANSWER | REQUEST ...",
            CaseTopic.consultation.help + [
                "<until>: a number of days, or a date. <key>: as erik-1.",
                "<slice>: all, thread=<message>, messages=<message>,<message>.",
            ]),
        HelpText(
            "FILE", "FILE <numbers> <channel> <message> [<wish>]",
            [
                "Files the whole thread of a message into a case, or into several, with commas between.",
                "A bot names the message in which a person asked for it.",
            ] + CaseTopic.filing.help),
    ]

    /// What there is help on beside the commands.
    static let topics: Set<String> = ["DOCUMENT", "CONSULT"]
}
