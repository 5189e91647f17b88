import IRCClient
import IRCWire

/// What is typed and sent.
extension Desk {
    /// A text, or a command of line mode, or one of the screen's own.
    mutating func enter(_ text: String) -> [Effect] {
        lastKey = now
        hasChosen = true
        if let effects = enterOwn(text) { return effects }
        if case .thread(let root) = here, !text.hasPrefix("/") || text.hasPrefix("//") { return reply(text, root) }
        state.current = target(of: here)
        let effects = absorb(state.enter(text), in: here)
        // What is under way is shown at the end.
        expectOutbox()
        return effects + follow()
    }

    /// In a thread everything answers its last message.
    private mutating func reply(_ text: String, _ root: String) -> [Effect] {
        guard let target = target(of: here) else { return [] }
        let last = conversation.lastSaying?.saying?.msgid ?? root
        let words = text.hasPrefix("//") ? String(text.dropFirst()) : text
        let effects = absorb(state.say(words, to: target, answering: last), in: here)
        expectOutbox()
        return effects
    }

    /// `/jump DATE|ID`, which only makes sense where there is a screen to look at.
    private mutating func enterOwn(_ text: String) -> [Effect]? {
        if text == "/tour" {
            tour = Tour()
            return []
        }
        var words = text.split(separator: " ").map(String.init)[...]
        guard let name = words.popFirst() else { return nil }
        if name == "/do" { return words.first.flatMap(Action.init(rawValue:)).map { perform($0) } }
        guard name == "/jump" else { return nil }
        guard let goal = words.first else { return jumpToUnread() }
        // A number alone is a message's.
        if Int(goal) == nil, let time = DayWord.start(goal, state.time) { return jump(to: .time(time), in: here) }
        return jump(to: .message(msgid: state.shown.msgid(named: goal)), in: here)
    }
}
