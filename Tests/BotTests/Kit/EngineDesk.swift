import Testing

@testable import BotKit
@testable import IRCClient
@testable import IRCWire

/// An engine with an `EchoBot`, a clock, and a server that is written down.
struct EngineDesk {
    var engine: BotEngine<EchoBot>
    var now = BotTime(milliseconds: 1_000_000)

    init(stored: [String: String] = [:], channels: [String] = ["#c"]) {
        engine = BotEngine(program: EchoBot(), account: "echo", channels: channels, stored: stored)
    }

    /// Connected, joined, and caught up with an empty past.
    static func ready(stored: [String: String] = [:]) throws -> EngineDesk {
        var desk = EngineDesk(stored: stored)
        desk.engine.connected(nick: "echo", now: desk.now)
        #expect(desk.next() == "JOIN #c")
        try desk.answer()
        #expect(desk.next() == "CHATHISTORY LATEST #c * 100")
        try desk.answer()
        return desk
    }

    /// The next request as a line; nil: none. Anything else that is to be done is an issue.
    mutating func next() -> String? {
        switch engine.next(now: now) {
        case nil: return nil
        case .request(let message)?: return message.line
        case .some(let errand):
            Issue.record("\(errand)")
            return nil
        }
    }

    mutating func answer(_ lines: String...) throws {
        try answer(lines)
    }

    mutating func answer(_ lines: [String]) throws {
        engine.settle(.success(try lines.map { try IRCMessage(parsing: $0) }), now: now)
    }

    mutating func hear(_ line: String) throws {
        engine.receive(try IRCMessage(parsing: line), now: now)
    }

    mutating func wait(seconds: Int64) {
        now = now.advanced(bySeconds: seconds)
        engine.tick(now: now)
    }

    /// What the bot was told, but the ticks.
    var told: [BotInput] {
        engine.program.inputs.filter { if case .tick = $0 { false } else { true } }
    }

    var messages: [BotMessage] {
        told.compactMap { if case .message(let message) = $0 { message } else { nil } }
    }
}
