import FikaCore
import IRCWire

extension ClientSession {
    /// Begins the answer to a line.
    mutating func open(_ exchange: Exchange, with answer: Answer) -> [SessionAction] {
        exchanges.append(exchange)
        let index = exchanges.count - 1
        // Most lines are a question to the rules and nothing else, after which there is nothing new to send.
        if answer.steps.count == 1, case .ask(let command, let purpose) = answer.steps[0] {
            return [.perform(command, ticket: ticket(for: command, purpose, in: index))]
        }
        return proceed(index, with: answer)
    }

    /// Goes on with an exchange, and sends what is ready.
    mutating func proceed(_ index: Int, with answer: Answer) -> [SessionAction] {
        var actions: [SessionAction] = []
        for step in answer.steps {
            switch step {
            case .line(let line):
                exchanges[index].lines.append(line)
            case .batch(let type, let parameters, let tags, let lines):
                exchanges[index].lines += batch(type, parameters, tags: tags, lines)
            case .ask(let command, let purpose):
                actions.append(.perform(command, ticket: ticket(for: command, purpose, in: index)))
            case .verify(let verification, let purpose):
                exchanges[index].proof = purpose
                actions.append(.verify(verification))
            case .close(let reason):
                exchanges[index].lines.append(errorLine(reason))
                exchanges[index].closes = true
                endReason = endReason ?? reason
                phase = .leaving
            }
        }
        // What is ready goes out before what is asked for, so that nothing that comes of it can overtake it.
        let ready = flush()
        return ready.filter { $0 != .close } + actions + ready.filter { $0 == .close }
    }

    private mutating func ticket(for command: Command, _ purpose: Purpose, in index: Int) -> Int64 {
        ticketsGiven += 1
        if purpose == .registration { registration.isAsked = true }
        let isQuery = if case .query = command { true } else { false }
        // What was said before one came in is shown first, so what is asked behind it waits.
        let playsBack = if case .channel(.join(_, _, playsBack: true)) = command { true } else { false }
        let isBarrier = isQuery || playsBack || purpose.isBarrier
        exchanges[index].open.append(.init(number: ticketsGiven, purpose: purpose, isBarrier: isBarrier))
        return ticketsGiven
    }

    /// Takes a ticket off its exchange; nil where it is none of ours, or the session has ended.
    mutating func close(ticket: Int64) -> (index: Int, purpose: Purpose, isPlayback: Bool)? {
        guard let (index, place) = position(of: ticket) else { return nil }
        let closed = exchanges[index].open.remove(at: place)
        return (index, closed.purpose, closed.isPlayback)
    }

    func position(of ticket: Int64) -> (index: Int, place: Int)? {
        for index in exchanges.indices {
            if let place = exchanges[index].open.firstIndex(where: { $0.number == ticket }) { return (index, place) }
        }
        return nil
    }

    /// Sends the answers of all finished exchanges at the front, and of the first unfinished one what there is: others'
    /// events follow it on the wire, and a JOIN must not come behind them. A labelled answer is sent whole.
    mutating func flush() -> [SessionAction] {
        var lines: [IRCMessage] = []
        var closes = false
        while let first = exchanges.first, !closes {
            guard first.isFinished else {
                if first.label == nil {
                    lines += first.lines + first.asides
                    exchanges[0].lines = []
                    exchanges[0].asides = []
                }
                break
            }
            lines += labelled(first.lines, first.label) + first.asides
            closes = first.closes
            exchanges.removeFirst()
        }
        let bytes = Wire.bytes(lines, time: capabilities.contains(.serverTime) ? now : nil)
        if closes {
            phase = .ended
            exchanges = []
        }
        return (bytes.isEmpty ? [] : [.send(bytes)]) + (closes ? [.close] : [])
    }

    /// Ends the session whatever is under way.
    mutating func finish(_ reason: String) -> [SessionAction] {
        exchanges = []
        return open(Exchange(command: "*", label: nil), with: .close(reason))
    }

    private func errorLine(_ reason: String) -> IRCMessage {
        IRCMessage("ERROR", ["Closing link: (\(host)) [\(reason)]"], forcesTrailing: true)
    }
}
