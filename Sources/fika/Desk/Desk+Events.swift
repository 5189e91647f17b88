import IRCClient
import IRCWire

/// What the connection does to the screen.
extension Desk {
    mutating func receive(_ event: ClientEvent) -> [Effect] {
        switch event {
        case .connecting(let attempt):
            connection = .connecting(attempt: attempt)
            return []
        case .connected:
            connection = .connected
            let effects = absorb(state.receive(event), in: .home)
            if let lacking = state.lacking { note(ScreenLine(lacking, .dim), in: .home) }
            let questions = begin()
            welcomeNewcomer(effects)
            return subscribe() + lookedAtFirst(effects) + questions
        case .message(let message):
            return hear(message)
        case .batch(_, _, let messages):
            return messages.flatMap { hear($0) }
        case .answer:
            return []
        case .disconnected(_, let seconds):
            connection = seconds.map { .waiting(until: now + Int64($0) * 1000) } ?? .over
            let effects = absorb(state.receive(event), in: .home)
            if here != .home, let line = conversations[.home]?.entries.last?.content, case .note(let note) = line {
                self.note(note, in: here)
            }
            return effects
        case .failed:
            connection = .over
            return absorb(state.receive(event), in: here)
        }
    }

    /// Where no channel is entered, what to do first; once.
    private mutating func welcomeNewcomer(_ effects: [Effect]) {
        let isEntering = effects.contains { effect in
            if case .send(let message) = effect { return message.command == "JOIN" }
            return false
        }
        guard !wasWelcomed, here == .home, !isEntering else { return }
        wasWelcomed = true
        let keymap = work.keymap
        let (palette, help) = (keymap.name(of: .palette) ?? "/", keymap.name(of: .help) ?? "/help")
        note(ScreenLine(state.words(.firstSteps(palette: palette, help: help))), in: .home)
    }

    /// What has to be known on a new connection.
    private mutating func begin() -> [Effect] {
        for place in Array(conversations.keys) { conversations[place]?.beginConnection() }
        var effects: [Effect] = []
        if state.has(.casework) {
            news.casesAt = now
            effects.append(.ask(IRCMessage("CASE", "LIST"), .onScreen(.cases)))
            effects.append(.ask(IRCMessage("COMMUNITY", "LIST"), .onScreen(.communities)))
        }
        if state.has(.chathistory) {
            let request = IRCMessage(
                "CHATHISTORY", "TARGETS", "timestamp=\(ServerTime.format(milliseconds: 0))",
                "timestamp=\(ServerTime.format(milliseconds: now + 60_000))", String(Self.pageCount))
            effects.append(.ask(request, .onScreen(.targets)))
        }
        return effects + load(here)
    }

    /// With the newest page of the first channel asked for behind its JOIN, before all other JOINs are answered: it is
    /// what is seen first.
    private mutating func lookedAtFirst(_ effects: [Effect]) -> [Effect] {
        let joins = effects.indices.filter { index in
            if case .send(let message) = effects[index] { return message.command == "JOIN" }
            return false
        }
        guard let index = joins.first, case .send(let join) = effects[index],
            let name = join.parameters.first?.split(separator: ",").first.map(String.init)
        else { return effects }
        let place = place(of: name)
        open(place, name: name)
        return effects[...index] + load(place, isEntering: true) + effects[(index + 1)...]
    }

    /// One line of the server.
    mutating func hear(_ message: IRCMessage) -> [Effect] {
        switch message.command {
        case "PRIVMSG", "NOTICE":
            noteNews(of: message)
            return hearSaying(message)
        case "TAGMSG":
            hearReaction(message)
            return []
        case "REDACT":
            hearRedaction(message)
            return []
        case "JOIN", "PART", "KICK", "QUIT", "NICK", "TOPIC", "MODE", "INVITE":
            return hearHappening(message)
        case "RENAME":
            return hearRename(message)
        case "MARKREAD":
            hearMark(message)
            return []
        case "761", "766":
            hearValue(message)
            return []
        default:
            return hearOther(message)
        }
    }

    private mutating func hearOther(_ message: IRCMessage) -> [Effect] {
        let effects = state.receive(message)
        switch message.command {
        case "CASE":
            learn(case: message.parameters)
        case "COMMUNITY":
            learn(community: message.parameters)
        case "CONSULTATION":
            // Told at the beginning of a connection, or when one is asked.
            if Consultation(message)?.waits(for: state) ?? false {
                learnConsultations([message])
                return effects.withoutLines
            }
        case "332":
            if message.parameters.count > 2 { setTopic(message.parameters[2], of: message.parameters[1]) }
            return []
        case "331", "333", "366", "329":
            return effects.withoutLines
        default:
            break
        }
        return absorb(effects, in: placeOfAnswer(message))
    }

    /// Refusals name what they are about; the rest is nobody's.
    private func placeOfAnswer(_ message: IRCMessage) -> Place {
        for word in message.parameters.prefix(3) where conversations[place(of: word)] != nil { return place(of: word) }
        return message.isRefusal || message.command == "FAIL" ? here : .home
    }

    /// Puts lines where they belong, and hands on what is to be done.
    mutating func absorb(_ effects: [Effect], in place: Place) -> [Effect] {
        var rest: [Effect] = []
        for effect in effects {
            switch effect {
            case .show(let line): note(line, in: place)
            // What is typed is for this server; the search that all are asked by has a key.
            case .ask(_, .search) where state.lacks(.search): rest += absorb([state.lacking(.search)], in: place)
            case .ask(let message, let question): rest.append(.ask(message, wrapped(question, place)))
            case .send(let message):
                expect(message, in: place)
                rest.append(effect)
            default: rest.append(effect)
            }
        }
        return rest
    }

    /// So that the answer comes back to where it was asked.
    private func wrapped(_ question: Question, _ place: Place) -> Question {
        if case .onScreen = question { return question }
        return .onScreen(.typed(in: place, question))
    }
}

extension [Effect] {
    /// Without what would be shown.
    var withoutLines: [Effect] {
        filter {
            if case .show = $0 { return false }
            return true
        }
    }
}
