import IRCWire

@testable import FikaCore
@testable import IRCSession

/// One session and a test that plays its server: lines in, lines out, outcomes as the rules would give them.
struct Dialogue {
    static let start = Timestamp(milliseconds: 1_795_000_000_000)
    static let id = SessionID(1)
    static let user = UserID(1)
    static let anna = Person(nick: "anna", user: "a", host: "there", accountName: "anna")
    static let bert = Person(nick: "bert", user: "b", host: "here")

    var session: ClientSession
    private(set) var now = Self.start

    init(_ settings: SessionSettings = SessionSettings()) {
        session = ClientSession(
            id: Self.id, settings: SharedSettings(settings), host: "there", isSecure: true, at: Self.start)
    }

    /// Registered as anna, with these capabilities.
    static func registered(_ capabilities: Capability..., settings: SessionSettings = SessionSettings()) -> Dialogue {
        var dialogue = Dialogue(settings)
        dialogue.session.capabilities = CapabilitySet(capabilities)
        dialogue.session.person = Self.anna
        dialogue.session.user = Self.user
        dialogue.session.phase = .registered
        return dialogue
    }

    /// As a server does it, which leaves a session alone until it wakes.
    mutating func tick() -> [SessionAction] {
        session.wakesAt <= now ? session.tick(at: now) : []
    }

    mutating func wait(seconds: Int64) {
        now = Timestamp(milliseconds: now.milliseconds + seconds * 1000)
    }

    @discardableResult
    mutating func says(_ line: String) -> [SessionAction] {
        says(bytes: Array(line.utf8))
    }

    mutating func says(bytes: [UInt8]) -> [SessionAction] {
        session.receive(.message(bytes), at: now)
    }

    mutating func settle(
        _ ticket: Int64, _ contents: Delivery.Content..., events: [Event] = [], query: Query? = nil, page: Page? = nil
    ) -> [SessionAction] {
        var outcome = Outcome(actor: .session(Self.id), ticket: ticket)
        outcome.events = events
        outcome.deliveries = contents.map { Delivery($0, to: .session(Self.id), origin: Self.id) }
        outcome.query = query
        return session.settle(outcome, page: page, at: now)
    }

    /// Says a PING, gives it its turn, and returns what is sent.
    mutating func pings(_ line: String) -> [String] {
        let asked = says(line)
        guard asked.commands == [.read(.turn)] else { return asked.lines }
        return asked.lines + asked.tickets.flatMap { settle($0, .reply(.done)).lines }
    }

    mutating func verified(_ verdict: Verdict) -> [SessionAction] {
        session.verified(verdict, at: now)
    }
}

extension [SessionAction] {
    /// What is sent, line by line, without CR LF.
    var lines: [String] {
        flatMap { action -> [String] in
            guard case .send(let bytes) = action else { return [] }
            return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
        }
    }

    var commands: [Command] {
        compactMap { if case .perform(let command, _) = $0 { command } else { nil } }
    }

    var tickets: [Int64] {
        compactMap { if case .perform(_, let ticket) = $0 { ticket } else { nil } }
    }

    var verifications: [Verification] {
        compactMap { if case .verify(let verification) = $0 { verification } else { nil } }
    }
}
