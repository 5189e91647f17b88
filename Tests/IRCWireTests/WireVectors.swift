import IRCWire
import Testing

/// Lines of the wire beside what they mean, in the coverage of the public parser vectors.
enum WireVectors {
    struct Vector: Sendable, CustomTestStringConvertible {
        let line: String
        let message: IRCMessage
        var testDescription: String { line.debugDescription }
    }

    /// Lines that are also what the message is written as.
    static let canonical: [Vector] = [
        vector("QUIT", IRCMessage("QUIT")),
        vector("JOIN #fika", IRCMessage("JOIN", "#fika")),
        vector("MODE #fika +ov anna bert", IRCMessage("MODE", "#fika", "+ov", "anna", "bert")),
        vector("TOPIC #fika :", IRCMessage("TOPIC", "#fika", "")),
        vector("PRIVMSG #fika :coffee at ten", IRCMessage("PRIVMSG", "#fika", "coffee at ten")),
        vector("PRIVMSG #fika ::-)", IRCMessage("PRIVMSG", "#fika", ":-)")),
        vector("PRIVMSG #fika :  both ends  ", IRCMessage("PRIVMSG", "#fika", "  both ends  ")),
        vector("PRIVMSG #fika :what :is this: ", IRCMessage("PRIVMSG", "#fika", "what :is this: ")),
        vector("PRIVMSG #fika :   ", IRCMessage("PRIVMSG", "#fika", "   ")),
        vector(":anna AWAY", IRCMessage(source: "anna", "AWAY")),
        vector(":anna AWAY :", IRCMessage(source: "anna", "AWAY", "")),
        vector(
            ":anna!~a@ward.example PRIVMSG bert :hej",
            IRCMessage(source: "anna!~a@ward.example", "PRIVMSG", "bert", "hej", forcesTrailing: true)),
        vector(":an\tna TOPIC #a\tb c", IRCMessage(source: "an\tna", "TOPIC", "#a\tb", "c")),
        vector(":n!u@h\u{02}o\u{03}04st\u{0F} PING x", IRCMessage(source: "n!u@h\u{02}o\u{03}04st\u{0F}", "PING", "x")),
        vector("PRIVMSG #å :smörgås 🥪", IRCMessage("PRIVMSG", "#å", "smörgås 🥪")),
        vector("@msgid=m1 PING", IRCMessage(tags: [MessageTag(key: "msgid", value: "m1")], "PING")),
        vector(
            "@a=1;b;fika/case=42;+draft/reply=m1 :anna TAGMSG #fika",
            IRCMessage(
                tags: [
                    MessageTag(key: "a", value: "1"), MessageTag(key: "b"), MessageTag(key: "fika/case", value: "42"),
                    MessageTag(key: "+draft/reply", value: "m1"),
                ], source: "anna", "TAGMSG", "#fika")),
        vector(
            #"@t=semi\:colon\sback\\slash\r\n PING"#,
            IRCMessage(tags: [MessageTag(key: "t", value: "semi;colon back\\slash\r\n")], "PING")),
        vector(#"@t=\\n\\s\\: PING"#, IRCMessage(tags: [MessageTag(key: "t", value: #"\n\s\:"#)], "PING")),
        vector(
            "@a=1;a=2 PING",
            IRCMessage(tags: [MessageTag(key: "a", value: "1"), MessageTag(key: "a", value: "2")], "PING")),
        vector(
            ":fika 005 anna A=1 B C :are supported",
            IRCMessage(source: "fika", "005", "anna", "A=1", "B", "C", "are supported")),
    ]

    /// Lines in the wild that mean the same as a tidier one.
    static let lenient: [Vector] = [
        vector("join #fika", IRCMessage("JOIN", "#fika")),
        vector("JOIN :#fika", IRCMessage("JOIN", "#fika")),
        vector("MODE #fika +oo anna :bert", IRCMessage("MODE", "#fika", "+oo", "anna", "bert")),
        vector(
            ":fika 432  #momo :Erroneous: illegal", IRCMessage(source: "fika", "432", "#momo", "Erroneous: illegal")),
        vector(":fika MODE #fika +n ", IRCMessage(source: "fika", "MODE", "#fika", "+n")),
        vector("  PING   x  ", IRCMessage("PING", "x")),
        vector(":anna   PING", IRCMessage(source: "anna", "PING")),
        vector(": PING", IRCMessage("PING")),
        vector("@a=  :anna  PING", IRCMessage(tags: [MessageTag(key: "a")], source: "anna", "PING")),
        vector("@;a;;b=2; PING", IRCMessage(tags: [MessageTag(key: "a"), MessageTag(key: "b", value: "2")], "PING")),
        vector("@ PING", IRCMessage("PING")),
        vector(#"@a=x\yz PING"#, IRCMessage(tags: [MessageTag(key: "a", value: "xyz")], "PING")),
        vector(#"@a=end\ PING"#, IRCMessage(tags: [MessageTag(key: "a", value: "end")], "PING")),
        vector("@a=b=c PING", IRCMessage(tags: [MessageTag(key: "a", value: "b=c")], "PING")),
        vector("@time=12:30 PING", IRCMessage(tags: [MessageTag(key: "time", value: "12:30")], "PING")),
        vector("PING x\r\n", IRCMessage("PING", "x")),
        vector("PING x\n", IRCMessage("PING", "x")),
        vector("PING :x \r\n", IRCMessage("PING", "x ")),
    ]

    private static func vector(_ line: String, _ message: IRCMessage) -> Vector {
        Vector(line: line, message: message)
    }
}
