extension Action {
    /// The command of line mode that does the same, or its nearest; nil for what only a screen has: `/do NAME` does it.
    var command: String? {
        switch self {
        case .palette, .frame, .older, .newer, .jumpToEnd, .selectMessage, .mark, .undo, .tour: nil
        case .help: "help"
        case .search: "search"
        case .quit: "quit"
        case .nextConversation, .previousConversation, .nextUnread, .conversationList: "switch"
        case .nextServer: "server"
        case .join: "join"
        case .leave: "part"
        case .write: "msg"
        case .members: "names"
        case .caseFile: "case"
        case .jumpToUnread: "unread"
        case .jumpToDay: "on"
        case .reply: "reply"
        case .react: "react"
        case .takeReactionBack: "unreact"
        case .thread: "thread"
        case .ask: "ask"
        case .accept: "accept"
        case .notSolved: "unsolved"
        case .file: "file"
        case .consult: "consult"
        case .acknowledge: "ack"
        case .comment: "comment"
        case .openDocument: "download"
        case .takeBack: "redact"
        case .agree: "agree"
        case .disagree: "disagree"
        case .openCase: "open"
        case .status: "status"
        case .attach: "upload"
        case .assign: "assign"
        case .decide: "decide"
        case .documents: "documents"
        case .timeline: "timeline"
        case .closeCase: "close"
        case .extendDeadline: "extend"
        case .consultations: "consultations"
        case .filed: "filed"
        case .sharedPart: "read"
        case .whoKnows: "whoknows"
        case .questions: "questions"
        case .answers: "answers"
        }
    }

    /// As it is typed.
    var typed: String { "/" + (command ?? "do " + rawValue) }
}
