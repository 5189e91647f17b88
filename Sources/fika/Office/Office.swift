import IRCClient
import IRCWire
import TerminalUI

/// Several servers on one screen: a desk for each, one of them in front. The others hear what is said to them, count
/// it, and stand in the list of the one in front; nothing of one waits for another.
struct Office: Sendable {
    /// Servers one can be on at one time.
    static let desksMax = 8

    private(set) var desks: [Desk]
    /// The one that is seen.
    private(set) var front = 0

    /// In the order of the list. What is beyond the most there may be is left out.
    /// - Precondition: there is one.
    init(_ desks: [Desk]) {
        self.desks = Array(desks.prefix(Self.desksMax))
        for index in self.desks.indices {
            self.desks[index].server = index
            self.desks[index].isFront = index == front
            self.desks[index].bytesAllowed = Desk.bytesMax / self.desks.count
        }
    }

    var desk: Desk { desks[front] }

    // MARK: - What happens

    mutating func take(_ event: TerminalEvent) -> [Order] {
        meet()
        let orders = settle(change(front) { $0.take(event) }, from: front)
        for index in desks.indices where index != front {
            desks[index].lastKey = desks[front].lastKey
            desks[index].hasFocus = desks[front].hasFocus
        }
        return orders
    }

    mutating func receive(_ event: ClientEvent, from server: Int) -> [Order] {
        settle(change(server) { $0.receive(event) }, from: server)
    }

    mutating func answered(
        _ question: Question, _ answer: Result<[IRCMessage], ClientFailure>, from server: Int
    ) -> [Order] {
        if server != front, case .onScreen(.found(let number, let words)) = question {
            let hits = change(server) { $0.hits(words, answer) }
            change(front) { $0.found(number, hits, words, from: server) }
            return []
        }
        return settle(change(server) { $0.answered(question, answer) }, from: server)
    }

    mutating func failed(_ message: IRCMessage, _ failure: ClientFailure, on server: Int) {
        change(server) { $0.failed(message, failure) }
    }

    mutating func show(_ line: ScreenLine, on server: Int) {
        change(server) { $0.note(line, in: $0.here) }
    }

    /// A server that is not tried any more, and why.
    mutating func lose(_ server: Int, _ line: ScreenLine) {
        change(server) { desk in
            desk.connection = .over
            desk.state.end()
            desk.note(line, in: .home)
            if desk.here != .home { desk.note(line, in: desk.here) }
        }
        if server != front { show(named(line, server), on: front) }
    }

    /// A certificate waits for the person's decision, who is asked wherever they look.
    mutating func ask(_ lines: [ScreenLine], about server: Int) {
        change(server) { desk in
            desk.connection = .doubtful
            desk.state.end()
            for line in lines { desk.note(line, in: .home) }
        }
        guard server != front || desk.here != .home else { return }
        for (index, line) in lines.enumerated() { show(index == 0 ? named(line, server) : line, on: front) }
    }

    /// It was decided, and there is another attempt.
    mutating func retry(_ server: Int, _ line: ScreenLine) {
        change(server) { $0.connection = .starting }
        show(named(line, server), on: front)
    }

    private func named(_ line: ScreenLine, _ server: Int) -> ScreenLine {
        ScreenLine(PlainText.of(desks[server].serverName) + ": " + line.text, line.tone)
    }

    mutating func beginTour() { change(front) { $0.tour = Tour() } }

    mutating func saw(_ sights: [Sight]) -> [Order] {
        guard !sights.isEmpty else { return [] }
        return settle(change(front) { desk in sights.flatMap { desk.saw($0) } }, from: front)
    }

    mutating func tick() -> [Order] {
        desks.indices.flatMap { index in settle(change(index) { $0.tick() }, from: index) }
    }

    /// What a search waits for.
    mutating func tickFinder() -> [Order] {
        settle(change(front) { $0.tickFinder() }, from: front)
    }

    mutating func resize(to size: TerminalSize) {
        for index in desks.indices { desks[index].size = size }
    }

    /// Puts the lists in order, and tells the desk in front what the others have for its own; before it is drawn, and
    /// before a key is pressed.
    mutating func meet() {
        // What is kept in order is nobody else's while it changes, or it would be copied.
        desks[front].neighbours = []
        for index in desks.indices { desks[index].settleList() }
        desks[front].neighbours = desks.indices.filter { $0 != front }.map { desks[$0].group }
    }

    // MARK: - What is to be done

    private mutating func settle(_ effects: [Effect], from server: Int) -> [Order] {
        var orders: [Order] = []
        for effect in effects {
            switch effect {
            case .turn(let turn): orders += go(turn)
            case .seek(let number, let words): orders += seek(number, words, besides: server)
            default: orders.append(Order(server: server, effect: effect))
            }
        }
        return orders
    }

    private mutating func go(_ turn: Turn) -> [Order] {
        switch turn {
        case .list:
            for desk in desks { show(ScreenLine(desk.serverName + ": " + desk.standing, .dim), on: front) }
            return []
        case .next: return bring((front + 1) % desks.count)
        case .server(let name): return desks.firstIndex { $0.serverName == name }.map { bring($0) } ?? []
        case .found(let number):
            show(ScreenLine(desk.state.words(.noHit(number: number)), .alert), on: front)
            return []
        case .item(let item):
            guard desks.indices.contains(item.server) else { return [] }
            return bring(item.server) + settle(change(item.server) { $0.visit(item) }, from: item.server)
        case .hit(let hit):
            guard desks.indices.contains(hit.server) else { return [] }
            return bring(hit.server) + settle(change(hit.server) { $0.open(hit) }, from: hit.server)
        }
    }

    private mutating func bring(_ server: Int) -> [Order] {
        guard server != front else { return [] }
        let isListHidden = desk.isListHidden
        change(front) { $0.leaveFront() }
        front = server
        return settle(change(server) { $0.comeToFront(isListHidden: isListHidden) }, from: server)
    }

    /// The same search on the other servers, as far as they can.
    private mutating func seek(_ number: Int, _ words: SearchWords, besides server: Int) -> [Order] {
        let able = desks.indices.filter { $0 != server && desks[$0].state.canSearch(words) }
        if able.isEmpty, !desks[server].state.canSearch(words) {
            change(server) { $0.found(number, [], words, from: server) }
        }
        return able.map { Order(server: $0, effect: .ask(words.request, .onScreen(.found(search: number, words)))) }
    }

    @discardableResult
    private mutating func change<Result>(_ server: Int, _ body: (inout Desk) -> Result) -> Result {
        body(&desks[server])
    }
}
