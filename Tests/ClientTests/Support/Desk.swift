import IRCClient
import IRCWire

@testable import fika

/// A state to play with: 22 November 2026, 10:42 in a place an hour east of Greenwich.
struct Desk {
    var state: State

    static let time = LocalTime(now: { 1_795_340_520_000 }, offset: { _ in 3600 })
    /// The time tag of 09:42 UTC.
    static let tag = "time=2026-11-22T09:42:00.000Z"

    init(
        channels: [String] = [], history: Int = 0,
        capabilities: Set<String> = [
            "echo-message", "draft/chathistory", "labeled-response", "fika/casework", "soju.im/search",
        ], isConnected: Bool = true
    ) {
        state = State(nick: "anna", channels: channels, historyOnJoin: history, time: Self.time)
        guard isConnected else { return }
        var isupport = ISupport()
        isupport.set("PREFIX", "(ov)@+")
        _ = state.receive(.connected(Welcome(capabilities: capabilities, isupport: isupport, nick: "anna")))
    }

    /// The state in #it-help, with a message of bert's there.
    static func inChannel() throws -> Desk {
        var desk = Desk()
        _ = try desk.hear(":anna!a@h JOIN #it-help", ":srv 353 anna = #it-help :@anna +bert cleo!c@h")
        _ = try desk.hear("@msgid=k3f;\(tag) :bert!b@h PRIVMSG #it-help :The printer is on fire")
        return desk
    }

    /// What comes of lines from the server, as text.
    mutating func hear(_ lines: String...) throws -> [String] {
        var effects: [Effect] = []
        for line in lines { effects += state.receive(.message(try IRCMessage(parsing: line))) }
        return effects.map(Self.text)
    }

    mutating func type(_ line: String) -> [String] { state.enter(line).map(Self.text) }

    mutating func answer(_ question: Question, _ lines: String...) throws -> [String] {
        var messages: [IRCMessage] = []
        for line in lines { messages.append(try IRCMessage(parsing: line)) }
        return state.answered(question, .success(messages)).map(Self.text)
    }

    static func text(_ effect: Effect) -> String {
        switch effect {
        case .show(let line): line.tone == .alert ? "! " + line.text : line.text
        case .send(let message): "> " + message.line
        case .ask(let message, .sent): "> " + message.line
        case .ask(let message, _): "? " + message.line
        case .carry(.send(let file, let request)): "up \(file) " + request.line
        case .carry(.fetch(let request, let name, let overwrites)):
            "down \(name ?? "-")\(overwrites ? "!" : "") " + request.line
        case .open(let link): "open \(link)"
        case .turn(let turn): "turn \(turn)"
        case .trust(let server, let isAccepted): "trust \(server) \(isAccepted.map(String.init) ?? "?")"
        case .seek(let number, _): "seek \(number)"
        case .quit(let reason): "quit \(reason)"
        }
    }
}
