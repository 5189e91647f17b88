import IRCClient
import IRCWire
import TerminalUI

/// The commands behind the actions, and what each has to be asked.
extension Desk {
    /// Nil where the action makes no sense here.
    func flow(of action: Action) -> Flow? {
        messageFlow(of: action) ?? caseFlow(of: action) ?? otherFlow(of: action)
    }

    private func messageFlow(of action: Action) -> Flow? {
        guard action.isAboutMessage, let saying = focus?.saying, let msgid = saying.msgid else { return nil }
        let id = state.shown.shortName(of: msgid)
        let quote = PlainText.of(saying.nick) + ": " + PlainText.quote(saying.text)
        switch action {
        case .reply: return Flow(action, "/reply \(id)", [.words(.reply, quoting: quote)])
        case .react: return Flow(action, "/react \(id)", [.emoji], undo: "/unreact \(id)")
        case .takeReactionBack: return ownReactions.first.map { Flow(action, "/unreact \(id) \($0)") }
        case .ask: return Flow(action, "/ask", [.community, .words(.question, quoting: quote)])
        case .accept: return Flow(action, "/accept \(id)", undo: "/unsolved \(id)")
        case .notSolved: return Flow(action, "/unsolved \(id)", isConfirmed: true)
        case .file: return Flow(action, "/file", [.caseFile(messages: chosenMessages)])
        case .consult:
            guard let number = caseHere?.number else { return nil }
            let steps: [Flow.Step] = [
                .person, .until, .slice(messages: chosenMessages), .words(.question, quoting: quote),
            ]
            return Flow(action, "/consult \(number)", steps)
        case .acknowledge: return Flow(action, "/ack \(id)", isConfirmed: true)
        case .comment: return Flow(action, "/comment", [.document, .words(.comment, quoting: quote)])
        case .openDocument: return Flow(action, "/download", [.document])
        case .takeBack: return Flow(action, "/redact \(id)", isConfirmed: true)
        case .agree: return Flow(action, "/agree \(id)", isConfirmed: true)
        case .disagree: return Flow(action, "/disagree \(id)", isConfirmed: true)
        default: return nil
        }
    }

    private func caseFlow(of action: Action) -> Flow? {
        if action == .consult {
            let steps: [Flow.Step] = [
                .caseFile(messages: []), .person, .until, .slice(messages: []), .words(.question, quoting: ""),
            ]
            return caseHere == nil ? Flow(action, "/consult", steps) : nil
        }
        guard let card = caseHere else { return nil }
        let title = card.number + " " + card.title
        switch action {
        case .status:
            return Flow(
                action, "/status \(card.number)", [.status(number: card.number)],
                undo: "/status \(card.number) \(card.status)")
        case .closeCase:
            return Flow(action, "/close \(card.number)", [.result(number: card.number)], isConfirmed: true)
        case .decide:
            return Flow(action, "/decide \(card.number)", [.words(.decision, quoting: title)], isConfirmed: true)
        case .extendDeadline: return Flow(action, "/extend \(card.number)", [.words(.reason, quoting: title)])
        case .assign: return Flow(action, "/assign \(card.number)", [.person, .words(.role, quoting: title)])
        case .attach: return Flow(action, "/upload", [.words(.path, quoting: title)])
        case .documents: return Flow(action, "/documents \(card.number)")
        case .timeline: return Flow(action, "/timeline \(card.number)")
        case .filed: return Flow(action, "/filed \(card.number)", [.filing(number: card.number)])
        default: return nil
        }
    }

    private func otherFlow(of action: Action) -> Flow? {
        switch action {
        case .openCase: Flow(action, "/open", [.caseType, .words(.caseTitle, quoting: "")])
        case .join: Flow(action, "/join", [.channel])
        case .leave: conversation.name.isEmpty ? nil : Flow(action, "/part \(conversation.name)", isConfirmed: true)
        case .write: Flow(action, "/msg", [.person, .words(.message, quoting: "")])
        case .jumpToDay: Flow(action, "/jump", [.words(.day, quoting: "")])
        case .consultations: Flow(action, "/consultations")
        case .sharedPart: consultationHere.map { Flow(action, "/read \($0)") }
        case .whoKnows: Flow(action, "/whoknows", [.words(.subject, quoting: "")])
        case .questions: Flow(action, "/questions")
        case .answers: Flow(action, "/answers", [.words(.subject, quoting: "")])
        default: nil
        }
    }

    /// Asks the next question of a flow, or does what is asked for.
    mutating func go(on flow: Flow) -> [Effect] {
        guard let step = flow.steps.first else {
            if flow.isConfirmed {
                var flow = flow
                flow.isConfirmed = false
                work.overlay = .confirming(flow)
                return []
            }
            return finish(flow)
        }
        if case .words = step {
            work.overlay = .asking(flow, TextEditor())
            return []
        }
        let choices = choices(for: step, flow)
        work.overlay = .choosing(flow, picker(choices), choices)
        return fetch(for: step)
    }

    func picker(_ choices: [Choice], query: String = "") -> Picker {
        let candidates = choices.enumerated().map { index, choice in
            Candidate(
                id: index, title: choice.title, detail: choice.detail, keywords: choice.word, weight: choice.weight)
        }
        return Picker(title: "", candidates: candidates, query: query)
    }

    private mutating func finish(_ flow: Flow) -> [Effect] {
        work.overlay = nil
        work.undoable = flow.undo.map { (flow.action, $0) }
        work.awaitsEcho = nil
        let effects = enter(flow.line)
        deselect()
        return flow.undo == nil ? effects : promised(effects, flow.action)
    }

    /// What only the server knows, asked for while the person looks.
    private func fetch(for step: Flow.Step) -> [Effect] {
        guard state.welcome != nil else { return [] }
        switch step {
        case .caseFile(let messages) where !messages.isEmpty:
            return [.ask(IRCMessage("CASE", "PROPOSALS"), .onScreen(.proposals))]
        case .caseType, .status, .result:
            return work.caseTypes.isEmpty ? [.ask(IRCMessage("CASE", "TYPES"), .onScreen(.caseTypes))] : []
        case .filing(let number) where caseFile?.card.number != number:
            return [.ask(IRCMessage("CASE", "SHOW", number), .onScreen(.caseFile(number: number)))]
        default: return []
        }
    }

    /// Whether the choices are still under way.
    func isFetching(for flow: Flow) -> Bool {
        guard state.welcome != nil else { return false }
        switch flow.steps.first {
        case .caseType, .status, .result: return work.caseTypes.isEmpty
        case .filing(let number): return caseFile?.card.number != number
        default: return false
        }
    }

    /// An answer of the server to `fetch`: the choices are made again.
    mutating func learnChoices() {
        guard case .choosing(let flow, var picker, _)? = work.overlay, let step = flow.steps.first else { return }
        let choices = choices(for: step, flow)
        picker.setCandidates(
            choices.enumerated().map { index, choice in
                Candidate(
                    id: index, title: choice.title, detail: choice.detail, keywords: choice.word, weight: choice.weight)
            })
        work.overlay = .choosing(flow, picker, choices)
    }
}
