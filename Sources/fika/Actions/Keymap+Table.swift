extension Keymap {
    /// The keys of each action, the one that is shown first.
    static let usual: [(Action, String)] = [
        (.palette, "ctrl-k"), (.help, "? f1"), (.search, "alt-s"), (.undo, "alt-y"), (.quit, "ctrl-q"),
        (.nextConversation, "ctrl-n alt-down"), (.previousConversation, "ctrl-p alt-up"), (.nextUnread, "alt-a"),
        (.conversationList, "alt-l"), (.nextServer, "alt-o"), (.join, "alt-j"), (.leave, "alt-x"), (.write, "alt-w"),
        (.members, "alt-m"),
        (.caseFile, "alt-i"), (.frame, "alt-z"),
        (.older, "page-up"), (.newer, "page-down"), (.jumpToUnread, "alt-u home"), (.jumpToEnd, "alt-e end"),
        (.jumpToDay, "alt-g"), (.selectMessage, "up alt-v"),
        (.reply, "r enter"), (.react, "e +"), (.takeReactionBack, "-"), (.thread, "t"), (.ask, "q"), (.accept, "a"),
        (.notSolved, "n"), (.file, "f"), (.consult, "c"), (.acknowledge, "k"), (.comment, "m"), (.openDocument, "o"),
        (.takeBack, "delete"), (.agree, "y"), (.disagree, "x"), (.mark, "space"),
        (.openCase, "alt-c"), (.status, "alt-t s"), (.attach, "alt-r"), (.assign, "alt-h"), (.decide, "alt-k"),
        (.documents, "alt-q"), (.timeline, "f4"), (.closeCase, "f8"), (.extendDeadline, "f6"), (.consultations, "f7"),
        (.filed, "f5"), (.sharedPart, "f3"),
        (.whoKnows, "f9"), (.questions, "f10"), (.answers, "f11"), (.tour, "f12"),
    ]
}

extension Action {
    /// Where its keys are listened to.
    var scopes: [Scope] {
        switch self {
        case .help: [.idle, .message, .anywhere]
        case .selectMessage, .jumpToUnread, .jumpToEnd: [.idle, .anywhere]
        case .reply, .react, .takeReactionBack, .thread, .ask, .accept, .notSolved, .file, .consult, .acknowledge,
            .comment, .openDocument, .takeBack, .agree, .disagree, .mark:
            [.message]
        case .status: [.anywhere, .message]
        default: [.anywhere]
        }
    }
}
