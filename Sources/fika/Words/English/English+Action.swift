extension English {
    func text(_ phrase: ActionPhrase) -> String {
        switch phrase {
        case .title(let action): title(action)
        case .question(let wish): asked(wish)
        case .confirm(let action): "\(action)? Enter: yes, Escape: no"
        case .undone(let action): "Undone: \(action)"
        case .canUndo(let action, let key): "\(key) takes it back: \(action)"
        case .nothingToUndo: "There is nothing to undo here."
        case .notHere(let action): "\(action): not possible here."
        case .paletteTitle: "Go to, or do"
        case .pickHint: "↑↓ enter esc"
        case .askHint: "enter: go on, alt-enter: new line, esc: stop"
        case .noneFits: "Nothing in the list fits; Enter takes what you typed."
        case .nothingFits: "Nothing in the list fits."
        case .typeIt: "There is nothing to choose from; type it and press Enter."
        case .proposedBy(let nick): "\(nick) proposes it"
        case .days(let count): counted(count, "day", "days")
        case .otherDay: "until a day you name"
        case .sliceThread: "this message and its thread"
        case .sliceAll: "the whole case file"
        case .sliceMessages(let count): counted(count, "marked message", "marked messages")
        case .sliceDocument(let name): "document \(name)"
        case .sliceDocuments(let count): "all \(count) documents"
        case .helpIntroduction: "Enter sends what you type. And:"
        case .helpFooter: "esc"
        case .helpNumbers: "Go to what has this number in the list"
        case .helpPart(let from, let to, let count): "\(from)–\(to) of \(count), ↑↓ for more, esc"
        case .topicMessage(let quote, let key): "With a message (\(key) selects)" + (quote.isEmpty ? "" : ": " + quote)
        case .topicCase(let number): number.isEmpty ? "Cases" : "Case \(number)"
        case .topicCommunity: "What others know"
        case .topicConversation: "This conversation"
        case .topicScreen: "Everywhere"
        case .searchHint: "in:#channel from:nick case:2026-0042 after:1-11 before:today has:document is:solved"
        case .searching: "Looking…"
        case .searchFooter: "↑↓ enter: open, tab: filters, esc"
        case .searchOffline: "There is no connection to search over."
        case .searchUnknown: "This server cannot search."
        case .nothingFound: "Nothing was found."
        case .found(let count): counted(count, "message", "messages")
        case .picked(let count): counted(count, "message", "messages") + " with a document, among the newest that fit"
        case .dayUnknown(let day): "\(day) is no day."
        case .refused(let reason): reason
        }
    }

    private func asked(_ wish: ActionPhrase.Wish) -> String {
        switch wish {
        case .emoji: "which one?"
        case .community: "in which community?"
        case .channel: "which channel?"
        case .person: "who?"
        case .caseFile: "which case?"
        case .caseType: "what kind of case?"
        case .status: "which status?"
        case .result: "with which result?"
        case .until: "for how long?"
        case .slice: "what may be seen?"
        case .document: "which document?"
        case .filing: "which filing?"
        case .reply: "your words"
        case .question: "your question"
        case .comment: "your comment"
        case .decision: "what was decided"
        case .reason: "the reason"
        case .role: "as what"
        case .path: "which file on this machine"
        case .caseTitle: "what it is about"
        case .message: "your words"
        case .day: "which day, such as yesterday or 2026-11-22"
        case .subject: "about what"
        }
    }
}
