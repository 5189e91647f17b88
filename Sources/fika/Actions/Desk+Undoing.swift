import IRCClient
import IRCWire

/// What can be taken back, said when it is certain that it was done.
extension Desk {
    mutating func undo() -> [Effect] {
        guard let (action, line) = work.undoable else {
            return absorb([.show(ScreenLine(state.words(.nothingToUndo), .dim))], in: here)
        }
        work.undoable = nil
        return enter(line) + absorb([.show(ScreenLine(state.words(.undone(action: title(action))), .dim))], in: here)
    }

    /// The same effects, in which the answer tells that the action can be taken back; what has no answer is told by
    /// its echo, and without one at once.
    mutating func promised(_ effects: [Effect], _ action: Action) -> [Effect] {
        var isAsked = false
        let effects = effects.map { effect in
            guard case .ask(let message, let question) = effect else { return effect }
            isAsked = true
            return .ask(message, .onScreen(.undoable(action, question)))
        }
        if !isAsked {
            if state.has(.echoMessage) { work.awaitsEcho = action } else { tellUndo(of: action) }
        }
        return effects
    }

    /// The server's answer to what a key did.
    mutating func answered(
        undoable action: Action, _ question: Question, _ answer: Result<[IRCMessage], ClientFailure>
    ) -> [Effect] {
        var place = here
        if case .onScreen(.typed(let typedIn, _)) = question { place = typedIn }
        let effects = answered(question, answer)
        if case .success(let messages) = answer, messages.refusal == nil {
            tellUndo(of: action, in: place)
        } else if work.undoable?.action == action {
            work.undoable = nil
        }
        return effects
    }

    /// A reaction of one's own came back.
    mutating func hearOwnEcho(in place: Place) {
        guard let action = work.awaitsEcho else { return }
        work.awaitsEcho = nil
        tellUndo(of: action, in: place)
    }

    private mutating func tellUndo(of action: Action, in place: Place? = nil) {
        guard work.undoable?.action == action, let key = work.keymap.name(of: .undo) else { return }
        note(ScreenLine(state.words(.canUndo(action: title(action), key: key)), .dim), in: place ?? here)
    }
}
