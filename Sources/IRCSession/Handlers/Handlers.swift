/// The commands by name. What a command means stands in the file of its name.
enum Handlers {
    static let table = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    static let all: [Handler] = registration + talk + channels + people + server + archive + work

    private static let registration = [
        Handler("CAP", parametersMin: 1, isForNewcomers: true, cap),
        Handler("AUTHENTICATE", parametersMin: 1, isForNewcomers: true, authenticate),
        Handler("REGISTER", parametersMin: 3, isForNewcomers: true, register),
        Handler("VERIFY", parametersMin: 2, isForNewcomers: true, verify),
        Handler("PASS", parametersMin: 1, isForNewcomers: true, pass),
        Handler("NICK", isForNewcomers: true, nick),
        Handler("USER", parametersMin: 4, isForNewcomers: true, user),
        Handler("PING", parametersMin: 1, isForNewcomers: true, ping),
        Handler("PONG", isForNewcomers: true, pong),
        Handler("QUIT", isForNewcomers: true, quit),
    ]

    private static let talk = [
        Handler("PRIVMSG", privmsg),
        Handler("NOTICE", notice),
        Handler("TAGMSG", tagmsg),
        Handler("BATCH", parametersMin: 1, batch),
        Handler("REDACT", redact),
    ]

    private static let channels = [
        Handler("JOIN", parametersMin: 1, join),
        Handler("PART", parametersMin: 1, part),
        Handler("TOPIC", parametersMin: 1, topic),
        Handler("NAMES", names),
        Handler("MODE", parametersMin: 1, mode),
        Handler("KICK", parametersMin: 2, kick),
        Handler("INVITE", invite),
        Handler("RENAME", parametersMin: 2, rename),
        Handler("LIST", list),
    ]

    private static let people = [
        Handler("WHO", parametersMin: 1, who),
        Handler("WHOIS", whois),
        Handler("WHOWAS", whowas),
        Handler("USERHOST", parametersMin: 1, userhost),
        Handler("ISON", parametersMin: 1, ison),
        Handler("AWAY", isForNewcomers: true, away),
        Handler("PERSISTENCE", persistence),
        Handler("MONITOR", parametersMin: 1, monitor),
        Handler("SETNAME", parametersMin: 1, setname),
        Handler("METADATA", parametersMin: 2, isForNewcomers: true, metadata),
    ]

    private static let server = [
        Handler("MOTD", motd),
        Handler("VERSION", version),
        Handler("LUSERS", lusers),
        Handler("TIME", time),
        Handler("INFO", info),
        Handler("ISUPPORT", isForNewcomers: true, isupport),
        Handler("HELP", help),
        Handler("HELPOP", help),
        Handler("LINKS", links),
        Handler("USERS", users),
        Handler("ADMIN", admin),
        Handler("OPER", parametersMin: 2, oper),
        Handler("KILL", parametersMin: 1, kill),
        Handler("WALLOPS", parametersMin: 1, wallops),
    ]

    private static let archive = [
        Handler("CHATHISTORY", chathistory),
        Handler("SEARCH", search),
        Handler("MARKREAD", markread),
    ]

    static let work = [
        Handler("CASE", casework),
        Handler("FILEHOST", parametersMin: 1, fileHost),
        Handler("FILE", file),
        Handler("ACCEPT", accept),
        Handler("SOLUTIONS", solutions),
        Handler("SOLUTION", solution),
        Handler("WHOKNOWS", whoknows),
        Handler("HELPERS", helpers),
        Handler("HELPING", helping),
        Handler("QUESTIONS", questions),
        Handler("QUESTION", question),
        Handler("COMMUNITY", community),
        Handler("BOT", bot),
        Handler("DIGEST", digest),
        Handler("ANNOUNCEMENT", announcement),
        Handler("ACK", acknowledge),
    ]
}
