extension HelpText {
    /// The commands of IRCv3 (ircv3.net); clients mostly send them by themselves.
    static let ircv3 = [
        HelpText(
            "CAP", "CAP LS 302 | LIST | REQ :<capabilities> | END", "What the client understands beyond plain IRC."),
        HelpText("AUTHENTICATE", "AUTHENTICATE <mechanism or payload>", "Logs in to an account (SASL)."),
        HelpText("REGISTER", "REGISTER <account or *> <email or *> <password>", "Makes an account."),
        HelpText("VERIFY", "VERIFY <account> <code>", "The last step of REGISTER, where it has one."),
        HelpText("TAGMSG", "TAGMSG <target>", "A message of tags alone: a reaction, or that someone is typing."),
        HelpText(
            "BATCH", "BATCH +<name> draft/multiline <target>, then lines, then BATCH -<name>",
            "A message of several lines; each line is a PRIVMSG with the tag batch=<name>."),
        HelpText(
            "RENAME", "RENAME <channel> <new name> [:<reason>]", "Gives a channel another name; nothing else changes."),
        HelpText("ISUPPORT", "ISUPPORT", "What this server supports, with its limits."),
        HelpText(
            "CHATHISTORY", "CHATHISTORY LATEST <target> * <limit>",
            "What was said. Also BEFORE, AFTER, AROUND and BETWEEN with timestamp=… or msgid=…, and TARGETS."),
        HelpText(
            "SEARCH", "SEARCH text=<words>[;in=<channel>][;from=<nick>][;limit=<number>]",
            "What was said with these words, wherever you may read it. Also after=<time> and before=<time>."),
        HelpText(
            "FILEHOST", "FILEHOST TOKEN", "What a client shows instead of a password when it sends a file, once.",
            "What was sent is yours alone until CASE ATTACH puts it into a case; CASE FILES names what waits."),
        HelpText("REDACT", "REDACT <target> <message> [:<reason>]", "Takes back what was said."),
        HelpText("MARKREAD", "MARKREAD <target> [timestamp=<time>]", "Up to where you have read, on all your devices."),
        HelpText(
            "METADATA", "METADATA <target> GET | LIST | SET | CLEAR | SUB | UNSUB | SUBS | SYNC ...",
            "What people and channels say of themselves."),
        HelpText(
            "PERSISTENCE", "PERSISTENCE GET | SET <ON | OFF | DEFAULT>",
            "Whether you stay in your channels while you are not connected."),
    ]
}
