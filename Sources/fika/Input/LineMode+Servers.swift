import IRCClient

/// Several servers in lines: what is said on each has its name in front, and what is typed goes to the one chosen.
extension LineMode {
    /// Whose line it is, where there are several.
    func named(_ line: ScreenLine, _ lane: Int) -> ScreenLine {
        guard lanes.count > 1 else { return line }
        return ScreenLine(PlainText.of(lanes[lane].link.name) + "| " + line.text, line.tone)
    }

    var prompt: String {
        let place = PlainText.of(lanes[current].state.current ?? "") + "> "
        return lanes.count > 1 ? PlainText.of(lanes[current].link.name) + " " + place : place
    }

    /// What is to be said of it.
    func go(_ turn: Turn) -> [ScreenLine] {
        switch turn {
        case .list:
            return lanes.map { lane in
                let words = lane.state.words
                let standing =
                    lane.state.welcome == nil
                    ? words(.notConnected) : words(.connected(nick: PlainText.of(lane.state.nick)))
                return ScreenLine(PlainText.of(lane.link.name) + ": " + standing, .dim)
            }
        case .next: current = (current + 1) % lanes.count
        case .server(let name): current = lanes.firstIndex { $0.link.name == name } ?? current
        case .item, .hit, .found: return []
        }
        let name = PlainText.of(lanes[current].link.name)
        return [ScreenLine(lanes[current].state.words(.onServer(name: name)), .dim)]
    }

    /// Asks about a certificate, if that is what it is about, and waits for the answer while the other servers go on.
    func isNowTrusted(_ lane: Int, after failure: ClientFailure?) async -> Bool {
        guard lanes.count > 1, !isOver, let certificate = lanes[lane].link.doubtful(failure) else { return false }
        for line in lanes[lane].link.question(certificate) { show(line, on: lane) }
        guard await withCheckedContinuation({ doubts.add(certificate, of: lane, $0) }) else { return false }
        if let fault = lanes[lane].link.accept(certificate) { show(ScreenLine(fault, .alert), on: lane) }
        show(ScreenLine(lanes[lane].state.words(.trustAccepted), .dim), on: lane)
        return true
    }

    func decide(_ name: String, _ isAccepted: Bool?, askedOn asking: Int) {
        guard let lane = lanes.firstIndex(where: { $0.link.name == name }), let certificate = doubts[lane] else {
            let words = lanes[asking].state.words
            return show(ScreenLine(words(.nothingToTrust(server: PlainText.of(name))), .dim), on: asking)
        }
        guard let isAccepted else {
            for line in lanes[lane].link.question(certificate) { show(line, on: lane) }
            return
        }
        doubts.decide(lane, isAccepted: isAccepted)
    }
}
