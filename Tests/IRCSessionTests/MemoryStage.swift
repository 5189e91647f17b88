import FikaCore
import IRCSession
import IRCWire

/// A server without sockets: sessions and state as values, deliveries routed as the server routes them.
struct MemoryStage: Stage {
    var state: ChatState
    var settings: SessionSettings
    private var archive = MemoryArchive()
    private var ids: [String: SessionID] = [:]
    private var sessions: [SessionID: ClientSession] = [:]
    private var screens: [SessionID: [String]] = [:]
    private var now = Timestamp(milliseconds: 1_795_000_000_000)

    init(settings: SessionSettings = SessionSettings()) {
        self.settings = settings
        self.settings.accountRegistration = AccountRegistrationRules(
            allowsBeforeConnect: true, needsEmail: false, passwordMax: 300)
        self.settings.core.selfRegistration = .newcomers
        state = ChatState(settings: self.settings.core)
    }

    mutating func prepare(_ command: Command) {
        now = Timestamp(milliseconds: now.milliseconds + 1)
        let outcome = state.perform(Request(actor: .serverOperator("root"), command: command, at: now))
        archive.take(outcome.events)
        route(outcome)
    }

    mutating func connect(_ actor: String) {
        let id = SessionID(Int64(ids.count + 1))
        ids[actor] = id
        screens[id] = []
        sessions[id] = ClientSession(id: id, settings: settings, host: "stage", isSecure: true, at: now)
    }

    mutating func send(_ line: String, by actor: String) {
        guard let id = ids[actor] else { preconditionFailure("\(actor) is not on the stage") }
        now = Timestamp(milliseconds: now.milliseconds + 1000)
        let actions = sessions[id]?.receive(.message(Array(line.utf8)), at: now) ?? []
        follow(actions, of: id)
    }

    mutating func receive(by actor: String) -> String? {
        guard let id = ids[actor], let first = screens[id]?.first else { return nil }
        screens[id]?.removeFirst()
        return first
    }

    mutating func disconnect(_ actor: String) {
        guard let id = ids[actor] else { return }
        follow(sessions[id]?.end(reason: "Connection closed") ?? [], of: id)
        sessions[id] = nil
    }

    private mutating func follow(_ actions: [SessionAction], of id: SessionID) {
        for action in actions {
            switch action {
            case .send(let bytes):
                screens[id]? += String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
            case .perform(let command, let ticket):
                perform(Request(actor: .session(id), command: command, at: now, ticket: ticket))
            case .verify(let verification):
                let verdict = verdict(on: verification)
                follow(sessions[id]?.verified(verdict, at: now) ?? [], of: id)
            case .close:
                follow(sessions[id]?.end(reason: "Connection closed") ?? [], of: id)
            }
        }
    }

    private mutating func perform(_ request: Request) {
        let outcome = state.perform(request)
        archive.take(outcome.events)
        let page = outcome.query.map { archive.page($0) }
        route(outcome)
        guard case .session(let id) = request.actor else { return }
        follow(sessions[id]?.settle(outcome, page: page, at: now) ?? [], of: id)
    }

    private mutating func route(_ outcome: Outcome) {
        for delivery in outcome.deliveries {
            for receiver in delivery.audience.sessions where outcome.actor != .session(receiver) {
                guard case .event(let event) = delivery.content else {
                    follow(sessions[receiver]?.receive(delivery, at: now) ?? [], of: receiver)
                    continue
                }
                sessions[receiver]?.note(event)
                guard let traits = sessions[receiver]?.traits else { continue }
                let bytes = Renderer.render(delivery, for: traits, at: now, settings: settings)
                if !bytes.isEmpty { follow([.send(bytes)], of: receiver) }
            }
        }
    }

    private func verdict(on verification: Verification) -> Verdict {
        switch verification {
        case .password(let name, let password):
            guard let account = state.accounts[name: name],
                password == "\(account.name)-password" || account.credentials == Array(password.utf8)
            else { return .refused }
            return .account(account.id, name: account.name)
        case .serverOperator(_, let password), .connectionPassword(let password):
            return password == "open sesame" ? .accepted : .refused
        case .newPassword(let password): return .record(Array(password.utf8))
        case .scramFirst, .scramFinal, .certificate: return .refused
        }
    }
}
