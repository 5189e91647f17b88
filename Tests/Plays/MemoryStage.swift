package import FikaCore
package import IRCSession
package import IRCWire

/// A server without sockets: sessions and state as values, deliveries routed as the server routes them.
package struct MemoryStage: Stage {
    /// What may befall a server.
    package enum Weather: Sendable {
        case fair
        /// Nothing is decided until it is fair again.
        case slow
        /// Requests find no room.
        case busy
        /// Questions to the store find no answer.
        case broken
    }

    private static let faultsMax = 10

    package private(set) var state: ChatState
    package var weather = Weather.fair {
        didSet {
            guard weather != .slow else { return }
            let requests = waiting
            waiting = []
            requests.forEach { decide($0) }
        }
    }
    /// What was sent and is no proper line.
    package private(set) var faults: [String] = []
    private let settings: SessionSettings
    private var archive = MemoryArchive()
    private var ids: [String: SessionID] = [:]
    private var sessions: [SessionID: ClientSession] = [:]
    private var screens: [SessionID: [String]] = [:]
    /// Requests that wait, while the weather is slow.
    private var waiting: [Request] = []
    private var now = Timestamp(milliseconds: 1_795_000_000_000)

    package init(settings: SessionSettings = SessionSettings()) {
        var settings = settings
        settings.accountRegistration = AccountRegistrationRules(
            allowsBeforeConnect: true, needsEmail: false, passwordMax: 300)
        settings.core.selfRegistration = .newcomers
        settings.core.takesDocuments = true
        settings.core.documentsURL = "https://fika.local"
        settings.documents = DocumentLinks(base: "https://fika.local") { $0 + ".sealed" }
        self.settings = settings
        state = ChatState(settings: settings.core)
    }

    @discardableResult
    package mutating func prepare(_ command: Command) -> Bool {
        now = Timestamp(milliseconds: now.milliseconds + 1)
        let outcome = state.perform(Request(actor: .serverOperator("root"), command: command, at: now))
        archive.take(outcome.events)
        route(outcome)
        return outcome.refusal == nil
    }

    package mutating func connect(_ actor: String) {
        let id = SessionID(Int64(ids.count + 1))
        ids[actor] = id
        screens[id] = []
        sessions[id] = ClientSession(id: id, settings: SharedSettings(settings), host: "stage", isSecure: true, at: now)
    }

    package mutating func send(_ line: String, by actor: String) {
        send(.message(Array(line.utf8)), by: actor)
    }

    /// A line as the decoder makes it. One for which the session has no room is lost: nobody here sends it again.
    package mutating func send(_ line: LineDecoder.Line, by actor: String) {
        guard let id = ids[actor] else { preconditionFailure("\(actor) is not on the stage") }
        now = Timestamp(milliseconds: now.milliseconds + 1000)
        guard var session = sessions.removeValue(forKey: id) else { return }
        let actions = session.isWaiting ? [] : session.receive(line, at: now)
        sessions[id] = session
        follow(actions, of: id)
    }

    /// Time passes, and every session is told that asked to be.
    package mutating func wait(seconds: Int64) {
        now = Timestamp(milliseconds: now.milliseconds + seconds * 1000)
        for id in sessions.keys.sorted(by: { $0.value < $1.value }) {
            guard let session = sessions[id], session.wakesAt <= now else { continue }
            follow(sessions[id]?.tick(at: now) ?? [], of: id)
        }
    }

    package mutating func receive(by actor: String) -> String? {
        guard let id = ids[actor], let first = screens[id]?.first else { return nil }
        screens[id]?.removeFirst()
        return first
    }

    /// Without a web side: what it would ask the rules.
    package mutating func upload(_ file: Play.File, to link: String, by actor: String) -> Bool {
        let token = link.split(separator: "/").last { $0.hasSuffix(".sealed") }?.dropLast(".sealed".count) ?? ""
        guard link.hasSuffix("/"), let claim = TicketClaim(text: String(token)) else { return false }
        for command in [
            DocumentCommand.beginUpload(claim.ticket), .completeUpload(claim.ticket, .sample(file)),
        ] {
            now = Timestamp(milliseconds: now.milliseconds + 1)
            let request = Request(actor: .account(claim.account), command: .document(command), at: now)
            let outcome = state.perform(request)
            archive.take(outcome.events)
            route(outcome)
            guard outcome.refusal == nil else { return false }
        }
        return true
    }

    package mutating func disconnect(_ actor: String) {
        guard let id = ids[actor] else { return }
        follow(sessions[id]?.end(reason: "Connection closed") ?? [], of: id)
        sessions[id] = nil
    }

    private mutating func follow(_ actions: [SessionAction], of id: SessionID) {
        for action in actions {
            switch action {
            case .send(let bytes):
                if faults.count < Self.faultsMax { faults += WholeLines.faults(in: bytes) }
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
        switch (weather, request.actor) {
        case (.slow, _):
            waiting.append(request)
        case (.busy, .session(let id)) where !request.command.isQuit:
            follow(sessions[id]?.busy(ticket: request.ticket) ?? [], of: id)
        default:
            decide(request)
        }
    }

    private mutating func decide(_ request: Request) {
        let outcome = state.perform(request)
        archive.take(outcome.events)
        let page = outcome.query.map { archive.page($0) }
        // On record before it is shown, as the server has it.
        if let disclosure = page.flatMap({ outcome.disclosure(of: $0) }) {
            _ = state.perform(
                Request(actor: .serverOperator(Person.fika.nick), command: .audit(disclosure), at: now))
        }
        route(outcome)
        guard case .session(let id) = request.actor else { return }
        if weather == .broken, page != nil {
            follow(sessions[id]?.storeFailed(ticket: request.ticket) ?? [], of: id)
        } else {
            follow(sessions[id]?.settle(outcome, page: page, at: now) ?? [], of: id)
        }
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

extension Command {
    /// What must reach the rules whatever else waits.
    fileprivate var isQuit: Bool { if case .session(.quit) = self { true } else { false } }
}
