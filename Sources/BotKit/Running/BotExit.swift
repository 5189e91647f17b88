/// How a bot's program ends (sysexits.h), so that whoever started it knows whether to start it again.
enum BotExit: Int32 {
    case done = 0
    case usage = 64
    case unavailable = 69
    case stateUnwritable = 74
    case notAllowed = 77
    case misconfigured = 78
}
