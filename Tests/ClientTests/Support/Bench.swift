import IRCClient
import IRCWire
import Synchronization
import TerminalUI

@testable import fika

/// A desk with two cases, a community and some talk, on a day in November, and what it asks of the server.
struct Bench {
    var desk: fika.Desk
    var sent: [String] = []
    private var view = DeskView()
    private let clock = Clock()

    /// The time that the desk is given.
    final class Clock: Sendable {
        let now = Mutex<Int64>(1_795_340_520_000)
    }

    init(columns: Int = 80, rows: Int = 24, language: String = "en") {
        let clock = clock
        let time = LocalTime(now: { clock.now.withLock { $0 } }, offset: { _ in 0 })
        let state = State(
            nick: "anna", channels: [], historyOnJoin: 0, time: time, words: Words(code: language) ?? Words())
        desk = fika.Desk(state: state)
        desk.size = TerminalSize(columns: columns, rows: rows)
        _ = desk.receive(.connected(Self.welcome()))
        hear(
            ":anna!a@h JOIN #case-2026-0042", ":s 353 anna = #case-2026-0042 :anna bert cleo",
            ":s CASE 2026-0042 #case-2026-0042 permit in_progress internal 2026-11-24 open anna :Bouwvergunning Jansen",
            ":s CASE 2026-0043 #case-2026-0043 permit received internal 2026-12-24 open bert :Kapvergunning eik",
            ":s COMMUNITY it-help #it-help help open 12 :Hulp bij computers",
            said("m1", "bert", "#case-2026-0042", "Is de tekening van de eik al binnen?"),
            said("m2", "cleo", "#case-2026-0042", "Nog niet, ik bel even."))
        _ = desk.go(to: .channel("#case-2026-0042"))
        sent = []
    }

    static func welcome(with others: Set<String> = []) -> Welcome {
        let capabilities: Set<String> = [
            "echo-message", "message-tags", "server-time", "batch", "labeled-response", "draft/chathistory",
            "draft/read-marker", "fika/casework", "soju.im/search", "standard-replies",
        ]
        return Welcome(capabilities: capabilities.union(others), isupport: ISupport(), nick: "anna")
    }

    private func said(_ id: String, _ nick: String, _ channel: String, _ text: String, tags: String = "") -> String {
        "@msgid=\(id);time=2026-11-22T10:4\(id.last ?? "0"):00.000Z\(tags) "
            + ":\(nick)!\(nick)@h PRIVMSG \(channel) :\(text)"
    }

    mutating func hear(_ lines: String...) {
        for line in lines { take(desk.hear(Self.message(line))) }
    }

    /// One that no single line can be, such as several lines as one message.
    mutating func hear(_ message: IRCMessage) { take(desk.hear(message)) }

    mutating func resize(_ columns: Int, _ rows: Int) { desk.size = TerminalSize(columns: columns, rows: rows) }

    mutating func receive(_ event: ClientEvent) { take(desk.receive(event)) }

    /// So many lines of the past, a minute apart.
    static func page(
        _ name: String, day: String = "2026-11-20", count: Int = fika.Desk.pageCount, in channel: String
    ) -> [String] {
        (0..<count).map { number in
            let minute = String(number % 60)
            let clock = "1\(number / 60):" + (minute.count < 2 ? "0" : "") + minute
            return
                "@msgid=\(name)\(number);time=\(day)T\(clock):00.000Z :bert!b@h PRIVMSG \(channel) :\(name) \(number)"
        }
    }

    mutating func say(
        _ id: String, _ nick: String, _ text: String, tags: String = "", in channel: String = "#case-2026-0042"
    ) {
        hear(said(id, nick, channel, text, tags: tags))
    }

    mutating func press(_ keys: Key...) {
        for key in keys { take(desk.take(.key(key))) }
    }

    mutating func point(_ mouse: Mouse) {
        take(desk.take(.mouse(mouse)))
        _ = screen()
    }

    mutating func type(_ text: String) {
        for character in text { take(desk.take(.key(.character(character)))) }
    }

    mutating func wait(_ milliseconds: Int64) {
        clock.now.withLock { $0 += milliseconds }
        take(desk.tick())
    }

    mutating func answer(_ question: ScreenQuestion, _ lines: String...) { answer(question, lines) }

    mutating func answer(_ question: ScreenQuestion, _ lines: [String]) {
        take(desk.answered(.onScreen(question), .success(lines.map(Self.message))))
    }

    private mutating func take(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .send(let message), .ask(let message, _):
                let parent = message[tag: ClientTag.draftReply].map { "(\($0)) " } ?? ""
                sent.append(parent + ([message.command] + message.parameters).joined(separator: " "))
            case .quit: sent.append("(quit)")
            case .open(let link): sent.append("(open \(link))")
            case .turn(let turn): sent.append("(turn \(turn))")
            case .carry, .show, .seek, .trust: break
            }
        }
    }

    /// The screen, as it is drawn.
    mutating func screen() -> String {
        desk.settleList()
        let drawing = view.draw(desk)
        for sight in drawing.sights { take(desk.saw(sight)) }
        return drawing.grid.text
    }

    private static func message(_ line: String) -> IRCMessage {
        (try? IRCMessage(parsing: line)) ?? IRCMessage("NONSENSE", line)
    }
}
