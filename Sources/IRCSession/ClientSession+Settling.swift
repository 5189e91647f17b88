package import FikaCore
import IRCWire

extension ClientSession {
    /// All that came of one of its requests; `page` where the outcome asked the store.
    package mutating func settle(_ outcome: Outcome, page: Page?, at time: Timestamp) -> [SessionAction] {
        now = max(now, time)
        guard phase != .ended, let (index, purpose, isPlayback) = close(ticket: outcome.ticket) else { return [] }
        speak(in: index)
        defer { spoken = nil }
        guard !isPlayback else {
            let asked = Asked(purpose: purpose, verb: exchanges[index].command)
            return proceed(index, with: conclude(asked, [], page, outcome.query))
        }
        return proceed(index, with: told(outcome, purpose, page, outcome.query, in: index))
    }

    /// What came of one of its requests, while the store is asked what was missed before: others are held back until
    /// `settle` has shown that.
    package mutating func begin(_ outcome: Outcome, at time: Timestamp) -> [SessionAction] {
        now = max(now, time)
        guard phase != .ended, let (index, place) = position(of: outcome.ticket) else { return [] }
        speak(in: index)
        defer { spoken = nil }
        exchanges[index].open[place].isPlayback = true
        exchanges[index].open[place].isBarrier = true
        holdsOthersBack = true
        return proceed(index, with: told(outcome, exchanges[index].open[place].purpose, nil, nil, in: index))
    }

    /// The short way of `settle` for what most requests are: of the oldest line under way came a message of one's own
    /// and nothing else, and no answer waits behind it. Whether it is to be shown it, as it is shown to others; nil:
    /// `settle` is the way.
    package mutating func settle(message: Message, ticket: Int64, at time: Timestamp) -> Bool? {
        guard phase == .registered, message.author.nick == nick, exchanges.first?.isAnswered(by: ticket) == true,
            exchanges.count == 1 || !exchanges[1].hasAnswer
        else { return nil }
        if case .direct = message.place { return nil }
        now = max(now, time)
        exchanges.removeFirst()
        return capabilities.contains(.echoMessage)
    }

    /// Until it is answered: who asked in plain words is answered in plain words.
    private mutating func speak(in index: Int) {
        spoken = exchanges[index].isSpoken ? exchanges[index].command : nil
    }

    private mutating func told(
        _ outcome: Outcome, _ purpose: Purpose, _ page: Page?, _ query: Query?, in index: Int
    ) -> Answer {
        var answer = purpose == .registration ? register(outcome) : .nothing
        var result: [Delivery.Content] = []
        for delivery in outcome.deliveries where delivery.audience.sessions.contains(id) {
            guard case .event(let event) = delivery.content else {
                result.append(delivery.content)
                continue
            }
            answer += .lines(ownLines(event, to: delivery.audience))
            exchanges[index].asides += asides(event)
            note(event)
        }
        if purpose != .registration || outcome.refusal == nil {
            let asked = Asked(purpose: purpose, verb: exchanges[index].command)
            answer += conclude(asked, result, page, query)
        }
        return answer
    }

    /// The store could not answer.
    package mutating func storeFailed(ticket: Int64) -> [SessionAction] {
        unanswered(ticket, code: "MESSAGE_ERROR", "The archive could not be read; try again later")
    }

    /// There is no room for the request now.
    package mutating func busy(ticket: Int64) -> [SessionAction] {
        unanswered(ticket, code: "TRY_AGAIN", "The server is busy and did not take this; try again")
    }

    private mutating func unanswered(_ ticket: Int64, code: String, _ sentence: String) -> [SessionAction] {
        guard phase != .ended, let (index, purpose, isPlayback) = close(ticket: ticket) else { return [] }
        speak(in: index)
        defer { spoken = nil }
        // What was asked for is done; only the past is missing.
        guard !isPlayback else { return proceed(index, with: .nothing) }
        var context: [String] = []
        switch purpose {
        case .registration: registration.isAsked = false
        case .history(let subcommand, let target): context = [subcommand, target]
        case .search where code == "MESSAGE_ERROR":
            return proceed(index, with: .line(viewer.fail("SEARCH", "INTERNAL_ERROR", [], sentence)))
        case .unanswered: return proceed(index, with: .nothing)
        case .quit(let reason): return proceed(index, with: quit(reason))
        // Who asks whether the server is there is told, however busy it is.
        case .ping(let token): return proceed(index, with: .line(viewer.pong(token)))
        default: break
        }
        return proceed(index, with: .line(viewer.fail(exchanges[index].command, code, context, sentence)))
    }

    /// Something for this session alone, from somebody else's request.
    package mutating func receive(_ delivery: Delivery, at time: Timestamp) -> [SessionAction] {
        guard phase != .ended else { return [] }
        now = max(now, time)
        let lines: [IRCMessage]
        switch delivery.content {
        case .closing(let reason):
            return finish(reason)
        case .event(let event):
            note(event)
            lines = Renderer.lines(event, to: delivery.audience, for: traits, from: settings.serverName)
        case .reply(let reply):
            // No answer to a question of one's own, so neither batch nor label.
            lines = reply.answer(for: viewer).steps.flatMap { step -> [IRCMessage] in
                switch step {
                case .line(let line): [line]
                case .batch(_, _, _, let lines): lines
                case .ask, .verify, .close, .page: []
                }
            }
        case .refusal(let refusal):
            lines = refusal.lines(for: viewer, verb: "*")
        }
        let bytes = Wire.bytes(lines, time: capabilities.contains(.serverTime) ? now : nil)
        return bytes.isEmpty ? [] : [.send(bytes)]
    }

    private mutating func register(_ outcome: Outcome) -> Answer {
        if let refusal = outcome.refusal { return registrationRefused(refusal) }
        if outcome.deliveries.contains(where: { $0.content == .reply(.guest) }) {
            naming = MessageNaming(secret: settings.messageSecret)
        }
        for case .session(.opened(id, let user, let person, let modes, _, _)) in outcome.events {
            self.user = user
            userModes = modes
            return welcome(person, outcome)
        }
        registration.isAsked = false
        return .nothing
    }

    /// What an event of one's own looks like to oneself.
    private func ownLines(_ event: Event, to audience: Delivery.Audience) -> [IRCMessage] {
        switch event {
        case .message(.posted(let message)) where casefold(message.author.nick) == casefold(nick ?? ""):
            return capabilities.contains(.echoMessage) ? message.lines(for: traits) : []
        // Told by numerics.
        case .user(.appeared), .user(.awayChanged(user, _, _)), .user(.loggedIn(user, _, _)), .user(.quit(user, _, _)):
            return []
        case .user(.modesChanged(user, let nick, let modes)):
            return modesLines(nick, modes)
        // The one who invites is told by 341.
        case .channel(.invited(_, _, let invited, _, _, _)) where invited != user:
            return []
        default:
            return Renderer.lines(event, to: audience, for: traits, from: settings.serverName)
        }
    }

    private func modesLines(_ nick: String, _ modes: UserModes) -> [IRCMessage] {
        let change = modes.change(from: userModes)
        return change.isEmpty ? [] : [IRCMessage(source: nick, "MODE", [nick, change])]
    }

    /// What one says to oneself arrives, whether it is echoed or not.
    private func asides(_ event: Event) -> [IRCMessage] {
        guard case .message(.posted(let message)) = event, case .direct(_, _, let receiver) = message.place,
            casefold(receiver) == casefold(message.author.nick)
        else { return [] }
        return message.lines(for: traits)
    }

    /// Keeps what the session knows of its user, whichever connection it came from.
    package mutating func note(_ event: Event) {
        switch event {
        case .user(.nickChanged(user, _, let new)): person?.nick = new
        case .user(.hostChanged(user, _, let name, let host)):
            person?.user = name
            person?.host = host
        case .user(.modesChanged(user, _, let modes)): userModes = modes
        default: break
        }
    }
}
