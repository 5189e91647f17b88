import IRCClient
import IRCWire

/// What stands at the right.
extension Desk {
    /// Shows a pane, or puts it away when it is there.
    mutating func toggle(_ wanted: Pane) -> [Effect] {
        if pane == wanted {
            closePane()
            return []
        }
        (pane, paneTop) = (wanted, 0)
        return fillPane()
    }

    mutating func closePane() {
        if case .thread(let root, let home)? = pane {
            if here == .thread(root) { here = home }
            conversations[.thread(root)] = nil
        }
        pane = nil
        caseFile = nil
    }

    /// What belongs to the conversation one came to.
    mutating func arrangePane() -> [Effect] {
        if case .thread(let root, let home)? = pane, here != .thread(root), here != home { closePane() }
        // One that was asked for by a key belongs to where it was asked.
        if pane != .caseFile { caseFile = nil }
        if pane == .caseFile, cases[folded] == nil { return [] }
        return fillPane()
    }

    private var folded: String {
        if case .channel(let name) = here { return name }
        return ""
    }

    private mutating func fillPane() -> [Effect] {
        guard pane == .caseFile, let card = cases[folded], state.welcome != nil else { return [] }
        if caseFile?.card.number != card.number { caseFile = nil }
        news.fileAt = now
        return [.ask(IRCMessage("CASE", "SHOW", card.number), .onScreen(.caseFile(number: card.number)))]
    }

    /// The case whose channel this is.
    var caseHere: CaseCard? {
        if case .thread = here, case .channel(let name)? = threadHome { return cases[name] }
        return cases[folded]
    }

    // MARK: - Threads

    /// Opens the thread that a message belongs to, and goes there.
    mutating func openThread(of msgid: String) -> [Effect] {
        let home = threadHome ?? here
        guard let conversation = conversations[home], !home.isThread else { return [] }
        let root = conversation.root(of: msgid)
        closePane()
        pane = .thread(root: root, home: home)
        var thread = Conversation(place: .thread(root), name: conversation.name)
        thread.loading = .idle
        thread.reachesStart = true
        for entry in conversation.thread(from: root) { thread.append(entry.content, at: entry.time) }
        conversations[.thread(root)] = thread
        let effects = go(to: .thread(root))
        guard state.welcome != nil, state.has(.chathistory) else { return effects }
        let request = IRCMessage(
            "CHATHISTORY", "AROUND", conversation.name, "msgid=" + root, String(Self.pageCount))
        return effects + [.ask(request, .onScreen(.thread(root: root)))]
    }

    /// What the server knows of a thread beside what was here.
    mutating func fillThread(_ root: String, _ messages: [IRCMessage]) {
        guard var thread = conversations[.thread(root)], messages.refusal == nil else { return }
        let display = Display(state)
        var members: Set<String> = [root]
        for entry in thread.entries { if let msgid = entry.saying?.msgid { members.insert(msgid) } }
        var found: [(time: Int64, content: Entry.Content)] = thread.entries.map { ($0.time, $0.content) }
        for message in messages {
            guard let saying = saying(message, display), let msgid = saying.msgid else { continue }
            guard msgid == root || saying.parent.map(members.contains) ?? false else { continue }
            members.insert(msgid)
            found.append((display.milliseconds(of: message), .saying(saying)))
        }
        let viewpoint = thread.viewpoint
        thread.clear()
        thread.append(found.sorted { $0.time < $1.time }, before: thread.end)
        thread.reachesStart = true
        if viewpoint == .end { thread.viewpoint = .end }
        conversations[.thread(root)] = thread
    }

    /// What is said in the thread that is open stands there too.
    mutating func hearInThread(_ saying: Saying, at time: Int64) {
        guard case .thread(let root, _)? = pane, var thread = conversations[.thread(root)] else { return }
        if saying.isMine, saying.standing == .stored {
            var echo = saying
            settle(&echo, label: nil, in: .thread(root))
            if let settled = conversations[.thread(root)] { thread = settled }
        }
        guard let parent = saying.parent, parent == root || thread.entry(msgid: parent) != nil else { return }
        if let msgid = saying.msgid, thread.entry(msgid: msgid) != nil { return }
        thread.append(.saying(saying), at: time)
        conversations[.thread(root)] = thread
    }
}

extension Conversation {
    /// The beginning of the thread a message belongs to, as far as it is here.
    func root(of msgid: String) -> String {
        var root = msgid
        // A chain is never longer than what is here, unless it bites its own tail.
        for _ in 0..<Self.entriesMax {
            guard let parent = entry(msgid: root)?.saying?.parent else { break }
            root = parent
        }
        return root
    }

    /// The messages of a thread that are here, in order.
    func thread(from root: String) -> [Entry] {
        var members: Set<String> = [root]
        return entries.filter { entry in
            guard let saying = entry.saying, let msgid = saying.msgid else { return false }
            guard msgid == root || saying.parent.map(members.contains) ?? false else { return false }
            members.insert(msgid)
            return true
        }
    }
}
