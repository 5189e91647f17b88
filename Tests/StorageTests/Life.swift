import FikaStorage

@testable import FikaCore

/// The rules over a store: what is decided is stored, as the server does it.
struct Life {
    private(set) var state: ChatState
    let store: any ChatStore
    var clock = Timestamp(milliseconds: 1_790_000_000_000)
    private var sessions: [String: SessionID] = [:]

    struct Refused: Error { let refusal: Refusal }

    init(over store: any ChatStore) {
        self.store = store
        var settings = CoreSettings()
        settings.takesDocuments = true
        state = ChatState(settings: settings)
    }

    /// At the server's own socket.
    @discardableResult
    mutating func operate(_ command: Command) async throws -> Outcome {
        try await take(.serverOperator("root"), command)
    }

    @discardableResult
    mutating func perform(_ command: Command, by nick: String) async throws -> Outcome {
        guard let session = sessions[nick] else { preconditionFailure("\(nick) is not connected in this test") }
        return try await take(.session(session), command)
    }

    /// An account and a connection of the same name.
    mutating func join(_ name: String, clearance: Confidentiality = .confidential) async throws {
        try await operate(.account(.add(name: name, credentials: [1], clearance: clearance, scopes: nil)))
        let session = SessionID(Int64(sessions.count + 1))
        sessions[name] = session
        try await take(
            .session(session),
            .session(
                .register(
                    nick: name, user: name, realname: name, host: "test", account: state.accounts[name: name]?.id,
                    isSecure: true)))
    }

    @discardableResult
    mutating func say(_ text: String, in target: String, by nick: String, replyTo parent: MessageID? = nil) async throws
        -> Message
    {
        let outcome = try await perform(
            .message(.send(to: target, kind: .privmsg, text: text, tags: [], parent: parent)), by: nick)
        for case .message(.posted(let message)) in outcome.events { return message }
        preconditionFailure("nothing was said")
    }

    /// A file of this digest, by way of all steps.
    @discardableResult
    mutating func add(_ digest: String, title: String, to number: String, by nick: String) async throws -> DocumentID {
        let asked = try await perform(
            .document(.requestUpload(number: number, kind: "drawing", title: title, confidentiality: nil)), by: nick)
        guard case .document(.ticketIssued(let ticket, _))? = asked.events.first,
            let account = state.accounts[name: nick]
        else { preconditionFailure("no ticket") }
        let file = StoredFile(digest: digest, bytes: 5, mediaType: "text/plain", name: title + ".txt")
        let kept = try await take(.account(account.id), .document(.completeUpload(ticket.id, file)))
        guard case .document(.added(let document))? = kept.events.first else { preconditionFailure("not kept") }
        return document.id
    }

    /// The state as the next life of the server would have it.
    func restarted() throws -> ChatState {
        var next = ChatState(settings: state.settings)
        let counters = try store.replay { next.restore($0) }
        next.restoreMessages(last: counters.lastMessage, at: counters.lastTime)
        return next
    }

    @discardableResult
    private mutating func take(_ actor: Request.Actor, _ command: Command) async throws -> Outcome {
        clock = clock.adding(seconds: 1)
        let outcome = state.perform(Request(actor: actor, command: command, at: clock))
        if let refusal = outcome.refusal { throw Refused(refusal: refusal) }
        if outcome.events.contains(where: { !$0.isTransient }) {
            try await store.append(outcome.events, auditing: outcome.audits)
        }
        return outcome
    }
}
