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
                "QUESTION", "QUESTION ASK | LIST | ADD | PUBLISH | REOPEN | OUTDATE | WITHDRAW ...",
                "QUESTION ASK <community> :<text>: in private, of its owners alone, in a channel of its own.",
                "QUESTION LIST: the private questions you may see.",
                "QUESTION ADD <channel> <account>: brings somebody in to help with a private question.",
                "QUESTION PUBLISH <channel> [YES [:<other words>]]: shows what would be public, without names;",
                "with YES it is. Only who asked may.",
                "QUESTION REOPEN <channel> <message>: it is not solved after all.",
                "QUESTION OUTDATE <channel> <message> :<reason>: it is not so any more.",
                "QUESTION WITHDRAW <channel> <message>: it was no question."),
            HelpText(
                "SOLUTIONS", "SOLUTIONS [<community or *> [<limit> [:<words>]]]",
                "Accepted answers, the newest first; or those with the words, the best first."),
            HelpText(
                "SOLUTION", "SOLUTION LIST | CHANGES | SHOW | EDIT | OWN | REVIEW | OUTDATE | RENEW ...",
                "SOLUTION LIST <community> [<after> [<limit>]]: all of them, page by page, in the order of numbers.",
                "SOLUTION CHANGES <community> [<mark> [<limit>]]: what changed since, taken back too, and a new mark.",
                "SOLUTION SHOW <number>: the question, the answer, and how often it worked.",
                "SOLUTION EDIT <number> QUESTION | ANSWER :<text>: its owner, and owners of the community, may.",
                "SOLUTION OWN <number> [<account>]: who cares for it; without an account the community's owners.",
                "SOLUTION REVIEW <number> [<YYYY-MM-DD>]: it holds; look at it again then.",
                "SOLUTION OUTDATE <number> :<reason>: it holds no more. Anyone may say so.",
                "SOLUTION RENEW <number>: it holds again."),
            HelpText(
                "WHOKNOWS", "WHOKNOWS <community or *> :<words>",
                "People whose accepted answers speak about that, with the answers."),
            HelpText(
                "HELPERS", "HELPERS <community> [<YYYY-MM>]",
                "Whose answers were accepted in that month; older ones count half as much for each month."),
            HelpText(
                "HELPING", "HELPING SHOW | HIDE", "Whether you are named in HELPERS and WHOKNOWS."),
            HelpText(
                "COMMUNITY", "COMMUNITY LIST | SHOW | ADD | REMOVE | OWN | RULE | CHARTER | WAVE ...",
                "COMMUNITY LIST: the communities you may know of.",
                "COMMUNITY ADD <community> <account>: makes someone a member.",
                "COMMUNITY REMOVE <community> <account>: takes that back.",
                "COMMUNITY OWN <community> <account>: makes someone an owner.",
                "COMMUNITY SHOW <community>: its charter, its owners' rule, and when it opens for whom.",
                "COMMUNITY RULE <community> open | members: who becomes a member by joining.",
                "COMMUNITY CHARTER <community> [:<text>]: what is asked of members; told to each new one.",
                "COMMUNITY WAVE <community> <YYYY-MM-DD> everyone | members:<community> | handlers:<type> |",
                "accounts:<a,b>: an open community is open to those from that day on. WAVE <community> CLEAR: to all."),
            HelpText(
                "DIGEST", "DIGEST [AT <HH:MM> | OFF]",
                "What waits for you: cases, announcements, questions, and what you have not read.",
                "DIGEST AT <HH:MM>: tells you so every day from then on (UTC), if something does. OFF: no more."),
            HelpText(
                "BOT", "BOT LIST | INFO | OFF | ON ...",
                "BOT LIST <channel>: the bots in a channel, and what each of them may do there.",
                "BOT INFO <bot>: what it is for, who answers for it, what it may do, and where you may meet it.",
                "BOT OFF <channel> <bot>: it neither hears nor says anything there; for those in charge.",
                "BOT ON <channel> <bot>: takes that back."),
            HelpText(
                "ANNOUNCEMENT", "ANNOUNCEMENT <message>", "Who has acknowledged an announcement, and who is missing."),
            HelpText("ACK", "ACK <message>", "Says that you have read an announcement."),
        ]
}
