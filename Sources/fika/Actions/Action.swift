/// Everything one can do on the screen, by the name it has in a configuration. Each has a command of line mode that
/// does the same, and keys in `Keymap`; what it asks for before it does it is its `Flow`.
enum Action: String, CaseIterable, Hashable, Sendable {
    // About anything.
    case palette, help, search, undo, quit, tour
    case nextConversation = "next-conversation"
    case previousConversation = "previous-conversation"
    case nextUnread = "next-unread"
    case conversationList = "list"
    case nextServer = "next-server"
    case join, leave, write, members
    case caseFile = "case-file"
    case frame

    // Within a conversation.
    case older, newer
    case jumpToUnread = "jump-to-unread"
    case jumpToEnd = "jump-to-end"
    case jumpToDay = "jump-to-day"
    case selectMessage = "select-message"

    // With a message, or several.
    case reply, react, thread, ask, accept, file, consult, acknowledge, comment
    case takeReactionBack = "take-reaction-back"
    case openDocument = "open-document"
    case takeBack = "take-back"
    case agree, disagree, mark
    case notSolved = "not-solved"

    // With a case.
    case openCase = "open-case"
    case status, attach, assign, decide, documents, timeline
    case closeCase = "close-case"
    case extendDeadline = "extend-deadline"
    case consultations
    /// What was filed into the case, to be read.
    case filed
    /// What somebody who is asked may see of a case.
    case sharedPart = "shared-part"

    // With what a community knows.
    case whoKnows = "who-knows"
    case questions, answers

    /// Where an action makes sense, which decides which of two meanings a key has.
    enum Scope: CaseIterable, Sendable {
        /// Anywhere: a key with Ctrl, Alt or a number.
        case anywhere
        /// Nothing is typed, no message is selected.
        case idle
        /// A message is selected.
        case message
    }

    /// The sections of what `?` shows.
    enum Topic: CaseIterable, Sendable {
        case message, caseWork, community, conversation, screen
    }

    var topic: Topic {
        switch self {
        case .reply, .react, .thread, .ask, .accept, .file, .consult, .acknowledge, .comment, .takeReactionBack,
            .openDocument, .takeBack, .agree, .disagree, .mark, .notSolved:
            .message
        case .openCase, .status, .attach, .assign, .decide, .documents, .timeline, .closeCase, .extendDeadline,
            .consultations, .caseFile, .filed, .sharedPart:
            .caseWork
        case .whoKnows, .questions, .answers: .community
        case .older, .newer, .jumpToUnread, .jumpToEnd, .jumpToDay, .selectMessage, .members, .leave, .search:
            .conversation
        case .palette, .help, .undo, .quit, .nextConversation, .previousConversation, .nextUnread, .conversationList,
            .nextServer, .join, .write, .frame, .tour:
            .screen
        }
    }

    /// Whether it is about a message, so that without a selection it is the last one.
    var isAboutMessage: Bool { topic == .message }
}
