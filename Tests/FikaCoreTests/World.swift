@testable import FikaCore

/// A state with people in it, for tests: names instead of numbers, and what reached whom.
struct World {
    var state: ChatState
    private(set) var sessions: [String: SessionID] = [:]
    private var connections: Int64 = 0
    /// Everything shown to each session, in order.
    private(set) var shown: [SessionID: [Delivery.Content]] = [:]
    private(set) var stored: [Event] = []
    /// The latest request.
    private(set) var asked: Request?
    var clock = Timestamp(milliseconds: 1_790_000_000_000)

    init(settings: CoreSettings = CoreSettings()) {
        state = ChatState(settings: settings)
    }

    /// At the server's own socket.
    @discardableResult
    mutating func operate(_ command: Command) -> Outcome {
        take(Request(actor: .serverOperator("root"), command: command, at: tick()))
    }

    @discardableResult
    mutating func perform(_ command: Command, by nick: String) -> Outcome {
        guard let session = sessions[nick] else { preconditionFailure("\(nick) is not connected in this test") }
        return take(Request(actor: .session(session), command: command, at: tick()))
    }

    /// By an account that proved itself without a connection.
    @discardableResult
    mutating func perform(_ command: Command, account name: String) -> Outcome {
        guard let account = state.accounts[name: name] else { preconditionFailure("\(name) has no account here") }
        return take(Request(actor: .account(account.id), command: command, at: tick()))
    }

    mutating func wait(seconds: Int) {
        clock = clock.adding(seconds: seconds)
    }

    /// `key` names the connection where it is not the nick: a second one of the same user.
    @discardableResult
    mutating func connect(
        _ nick: String, account: String? = nil, key: String? = nil, host: String = "test", away: String? = nil
    ) -> Outcome {
        connections += 1
        let id = SessionID(connections)
        sessions[key ?? nick] = id
        let command = Command.session(
            .register(
                nick: nick, user: nick, realname: nick, host: host,
                account: account.flatMap { state.accounts[name: $0]?.id },
                isSecure: true, away: away))
        return take(Request(actor: .session(id), command: command, at: tick()))
    }

    /// An account and a connection of the same name.
    mutating func join(person name: String, clearance: Confidentiality = .internal) {
        operate(.account(.add(name: name, credentials: [1], clearance: clearance, scopes: nil)))
        connect(name, account: name)
    }

    mutating func join(bot name: String, scopes: [Scope]) {
        operate(.account(.provisionBot(name: name, scopes: scopes)))
        connect(name, account: name)
    }

    /// Says something and returns it as it was stored.
    @discardableResult
    mutating func say(
        _ text: String, in target: String, by nick: String, tags: [Message.Tag] = [], replyTo parent: MessageID? = nil,
        kind: Message.Kind = .privmsg
    ) -> Message? {
        let outcome = perform(.message(.send(to: target, kind: kind, text: text, tags: tags, parent: parent)), by: nick)
        for case .message(.posted(let message)) in outcome.events { return message }
        return nil
    }

    /// Let in, and not gone or put out since.
    func isConnected(_ key: String) -> Bool {
        sessions[key].map { state.presence.session($0) != nil } ?? false
    }

    /// Texts of messages that reached someone.
    func heard(_ nick: String) -> [String] {
        contents(nick).compactMap { content in
            if case .event(.message(.posted(let message))) = content { return message.text }
            return nil
        }
    }

    func contents(_ nick: String) -> [Delivery.Content] {
        sessions[nick].flatMap { shown[$0] } ?? []
    }

    mutating func forget() {
        shown = [:]
    }

    /// A new life of the server, from what was stored.
    func restarted() -> ChatState {
        var next = ChatState(settings: state.settings)
        stored.forEach { next.restore($0) }
        return next
    }

    /// The same from a store that has forgotten what belonged to destroyed cases.
    func restartedWithoutRemains() -> ChatState {
        var next = ChatState(settings: state.settings)
        var log = stored
        for case .retention(.destroyed(_, let remainder)) in stored {
            let names = names(of: remainder)
            log = log.compactMap { $0.belongs(to: remainder) ? nil : $0.withoutMarks(in: names) }
        }
        log.forEach { next.restore($0) }
        // Talk is no part of the log, and its counter has a place of its own.
        next.restoreMessages(last: state.nextMessage.value > 1 ? MessageID(state.nextMessage.value - 1) : nil, at: nil)
        return next
    }

    /// Marks go by a channel's name, which no certificate has.
    private func names(of remainder: CaseRemainder) -> Set<String> {
        Set(
            stored.compactMap { event in
                guard case .channel(.created(let channel)) = event, remainder.channels.contains(channel.id) else {
                    return nil
                }
                return casefold(channel.name)
            })
    }

    /// Time goes by in which nobody asks for anything, and then the daemon's clock does, or not.
    mutating func pass(days: Int, isNoticed: Bool = true) {
        clock = clock.adding(days: days)
        if isNoticed { operate(.clock) }
    }

    private mutating func tick() -> Timestamp {
        clock = Timestamp(milliseconds: clock.milliseconds + 1_000)
        return clock
    }

    private mutating func take(_ request: Request) -> Outcome {
        asked = request
        let outcome = state.perform(request)
        stored += outcome.events.filter { !$0.isTransient }
        for delivery in outcome.deliveries {
            for session in delivery.audience.sessions {
                shown[session, default: []].append(delivery.content)
            }
        }
        return outcome
    }
}

extension Event {
    fileprivate func withoutMarks(in names: Set<String>) -> Event? {
        switch self {
        case .reading(.marked(_, let target, _)), .reading(.forgotten(_, let target)):
            names.contains(target) ? nil : self
        case .reading(.seen(let account, let targets, let time)):
            .reading(.seen(account, targets: targets.filter { !names.contains($0) }, time))
        default: self
        }
    }
}
