import IRCClient
import IRCWire

/// What can be done now, and doing it.
extension Desk {
    /// The message that an action is about: the selected one, or the last that somebody else said.
    var focus: Entry? {
        if let selected, let index = conversation.index(of: selected) { return conversation.entries[index] }
        let sayings = conversation.entries.suffix(Conversation.pendingMax).reversed()
        return sayings.first { $0.saying.map { $0.msgid != nil && !$0.isMine } ?? false }
            ?? sayings.first { $0.saying?.msgid != nil }
    }

    /// Whether an action has a meaning here; what has none is not offered.
    func isPossible(_ action: Action) -> Bool {
        let saying = focus?.saying
        switch action {
        case .reply, .react, .thread: return saying?.msgid != nil
        case .ask: return saying != nil && !communities.isEmpty
        case .accept, .notSolved: return saying?.msgid != nil && isCommunity
        case .file: return saying?.msgid != nil && !cases.isEmpty
        case .consult: return !cases.isEmpty
        case .acknowledge: return saying?.marks.contains(.wantsAcknowledgement) ?? false
        case .comment, .openDocument: return !documentNames.isEmpty
        case .takeReactionBack: return !ownReactions.isEmpty
        case .takeBack: return saying?.isMine ?? false
        case .agree: return saying?.marks.contains(.proposal) ?? false
        case .disagree: return saying?.marks.contains { $0 == .proposal || $0 == .filedAlone } ?? false
        case .mark: return selected != nil
        case .status, .decide, .closeCase, .extendDeadline, .assign, .caseFile, .timeline: return caseHere != nil
        case .attach, .documents, .filed: return caseHere != nil
        case .sharedPart: return consultationHere != nil
        case .questions: return isCommunity
        case .openCase, .consultations: return state.welcome == nil || state.has(.casework)
        case .undo: return work.undoable != nil
        case .nextServer: return isOneOfSeveral
        case .search: return isOneOfSeveral || !state.lacks(.search)
        case .jumpToDay: return !state.lacks(.history)
        case .members, .leave: return here.isChannel
        default: return true
        }
    }

    private var isCommunity: Bool {
        if case .channel(let name) = here { return communities[name] != nil }
        return false
    }

    /// Documents that the message shows, then those of the case file that is open.
    var documentNames: [(name: String, title: String)] {
        var found: [(name: String, title: String)] = []
        for case .document(let name) in focus?.saying?.marks ?? [] { found.append((name, "")) }
        for document in caseFile?.documents ?? [] where !found.contains(where: { $0.name == document.number }) {
            found.append((document.number, document.title))
        }
        return found
    }

    var ownReactions: [String] {
        (focus?.saying?.reactions ?? []).filter { $0.nicks.contains { state.isMe($0) } }.map(\.emoji)
    }

    /// Does it, or asks what has to be known first.
    mutating func perform(_ action: Action) -> [Effect] {
        if let effects = move(action) { return effects }
        switch action {
        case .palette: return openPalette()
        case .help: work.overlay = .help(top: 0)
        case .search: work.overlay = .searching(Finder())
        case .undo: return undo()
        case .quit: return [.quit(reason: "")]
        case .mark: return markSelected()
        case .thread:
            guard let msgid = focus?.saying?.msgid else { return [] }
            return openThread(of: msgid)
        default:
            guard isPossible(action), let flow = flow(of: action) else {
                return absorb([.show(ScreenLine(state.words(.notHere(action: title(action))), .dim))], in: here)
            }
            return go(on: flow)
        }
        return []
    }

    func title(_ action: Action) -> String { state.words(.title(action)) }

    /// Going about, which asks nothing.
    private mutating func move(_ action: Action) -> [Effect]? {
        switch action {
        case .nextConversation: return move(by: 1)
        case .previousConversation: return move(by: -1)
        case .nextUnread: return moveToUnread()
        case .conversationList:
            toggleList()
        case .nextServer where isOneOfSeveral: return [.turn(.next)]
        case .caseFile: return toggle(caseHere == nil ? .members : .caseFile)
        case .members: return toggle(.members)
        case .frame: isFrameHidden.toggle()
        case .tour: tour = Tour()
        case .older: scroll += pageRows
        case .newer: scroll -= pageRows
        case .jumpToUnread: return jumpToUnread()
        case .jumpToEnd: return jumpToEnd()
        case .selectMessage: select(by: -1)
        default: return nil
        }
        return []
    }

    // MARK: - Selecting

    /// Up or down among messages; below the last one the selection ends.
    mutating func select(by count: Int) {
        let entries = conversation.entries
        let start = selected.flatMap(conversation.index(of:)) ?? entries.count
        var index = start + count
        while entries.indices.contains(index), entries[index].saying?.msgid == nil { index += count.signum() }
        guard entries.indices.contains(index) else {
            if count > 0 { deselect() }
            return
        }
        selected = entries[index].id
        conversations[here]?.viewpoint = .middle(entry: entries[index].id)
    }

    mutating func deselect() {
        selected = nil
        work.clearMarks()
    }

    private mutating func markSelected() -> [Effect] {
        if let selected { work.toggleMark(selected) }
        return []
    }

    /// The messages that work is about, as they are named on the screen: the marked ones in their order, or the one.
    var chosenMessages: [String] {
        let ids = work.marks.isEmpty ? focus.map { [$0.id] } ?? [] : work.marks.sorted()
        return ids.compactMap { conversation.index(of: $0) }
            .compactMap { conversation.entries[$0].saying?.msgid }.map { state.shown.shortName(of: $0) }
    }
}
