import IRCWire

/// Why a CHATHISTORY cannot be understood; the codes are the specification's.
struct HistoryFault: Error, Equatable {
    let code: String
    let context: [String]
    let sentence: String

    static func missing(_ subcommand: String) -> HistoryFault {
        HistoryFault(code: "NEED_MORE_PARAMS", context: [subcommand], sentence: "Not enough parameters")
    }

    static func unknown(_ subcommand: String) -> HistoryFault {
        HistoryFault(
            code: "INVALID_PARAMS", context: [subcommand],
            sentence: "Use LATEST, BEFORE, AFTER, AROUND, BETWEEN or TARGETS")
    }

    static func mark(_ subcommand: String, _ text: String) -> HistoryFault {
        HistoryFault(
            code: "INVALID_PARAMS", context: [subcommand, text],
            sentence: "Use timestamp=YYYY-MM-DDThh:mm:ss.sssZ or msgid=…")
    }

    static func limit(_ subcommand: String, _ text: String) -> HistoryFault {
        HistoryFault(code: "INVALID_PARAMS", context: [subcommand, text], sentence: "The limit is a number above 0")
    }

    func line(_ viewer: Viewer) -> IRCMessage {
        viewer.fail("CHATHISTORY", code, context, sentence)
    }
}
