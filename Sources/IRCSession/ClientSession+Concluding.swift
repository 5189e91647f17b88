import FikaCore
import IRCWire

/// How an outcome is told, by what was asked for, and what is asked for next.
extension ClientSession {
    mutating func conclude(
        _ asked: Asked, _ result: [Delivery.Content], _ page: Page?, _ query: Query?
    ) -> Answer {
        var answer = success(asked.purpose, result)
        for content in result {
            switch content {
            case .event: break
            case .reply(let reply): answer += conclude(asked.purpose, reply)
            case .refusal(let refusal): answer += conclude(asked, refusal)
            case .closing(let reason): answer += .close(reason)
            }
        }
        if let query { answer += page.map { conclude(asked, query, $0.named(as: query)) } ?? pageMissing(asked) }
        return answer
    }

    /// What is told where nothing was refused, whatever the outcome shows.
    private mutating func success(_ purpose: Purpose, _ result: [Delivery.Content]) -> Answer {
        let isRefused = result.contains { if case .refusal = $0 { true } else { false } }
        guard !isRefused else { return .nothing }
        switch purpose {
        case .away(let isAway):
            return .line(viewer.away(isAway))
        case .quit(let reason): return quit(reason)
        case .ping(let token): return .line(viewer.pong(token))
        case .operation:
            return .line(viewer.numeric(.rplYoureOper, [], "You are now an IRC operator"))
        case .logIn(let login):
            self.login = login
            return .lines(loggedInLines(login))
        default:
            return .nothing
        }
    }

    /// The rules have let the session go.
    mutating func quit(_ reason: String) -> Answer {
        let own = person.map { [$0.line("QUIT", [reason], for: traits, forcesTrailing: true)] } ?? []
        person = nil
        return .lines(own) + .close(reason)
    }

    private mutating func conclude(_ purpose: Purpose, _ reply: Reply) -> Answer {
        switch (purpose, reply) {
        // Part of the welcome.
        case (.registration, .counts), (.registration, .metadata(.welcome)): return .nothing
        case (.accountRegistration, .registered(let account, let name)): return registered(account, name: name)
        case (.names(let end), .names(let channel, let isSecret, let members)):
            return .lines(
                viewer.names(channel, isSecret: isSecret, members) + (end.map { [viewer.endOfNames($0)] } ?? []))
        case (.who(let fields, let operatorsOnly), .who(let mask, let entries)):
            return .lines(viewer.who(mask, entries.filter { !operatorsOnly || $0.isOperator }, fields))
        case (.whowas(let count), .whowas(let nick, let people)):
            return .lines(viewer.whowas(nick, people.prefix(count)))
        case (.list(let filter), .channels(let channels)):
            return .lines(viewer.channels(channels.filter { filter.accepts($0, at: now) }))
        case (.partAll, .whois(let whois)):
            return Answer(whois.channels.map { .ask(.channel(.part($0.channel, reason: nil)), .plain) })
        case (.caseType(let id), .caseTypes(let types)):
            let lines = types.filter { casefold($0.id) == casefold(id) }.flatMap(\.lines)
            return viewer.answer("fika/casetype", lines, none: "There is no such case type")
        case (.caseLine, .caseFile(let file, let channel, _)):
            return viewer.answer(file.line(channel: channel))
        case (.caseLine(let number), .done):
            let sentence = "Done; the case is no longer shown to you"
            return viewer.answer(
                StructuredLine("NOTE", ["CASE", "DONE", number ?? "*"], text: sentence, sentence: sentence))
        case (.caseLine, .made(let number)):
            return .ask(.read(.caseFile(number: number)), for: .caseLine(number))
        case (.community(let name), .made), (.community(let name), .done):
            return .ask(.read(.communities), for: .community(name))
        case (.community(let name), .communities(let communities, let channels)):
            let named = communities.filter { casefold($0.name) == casefold(name) }
            let names = Dictionary(communities.map { ($0.id, $0.name) }) { first, _ in first }
            return named.first.map { community in
                let lines = community.lines(channel: channels[community.channel] ?? "*", names)
                return .lines(lines.flatMap { viewer.lines($0) })
            }
                ?? .lines(Refusal.noSuchCommunity(name).lines(for: viewer, verb: "COMMUNITY"))
        case (.solutionChannels(let community, let choice, let limit), .communities(_, let channels)):
            return .ask(.query(.solutions(community: community, choice, limit: limit)), for: .solutions(channels))
        case (.digest, .digest(let digest)): return .ask(.query(.unread), for: .unread(digest))
        case (.questions, .questions(let questions, let channel)) where !questions.isEmpty:
            return .ask(
                .query(.chosen(target: channel, questions.map(\.id), alongside: nil)),
                for: .questionTexts(questions, channel: channel))
        default:
            return reply.answer(for: viewer)
        }
    }

    private mutating func conclude(_ asked: Asked, _ refusal: Refusal) -> Answer {
        let lines = refusal.lines(for: viewer, verb: asked.verb)
        switch asked.purpose {
        case .unanswered:
            return .nothing
        // Put out in the meantime: gone is gone.
        case .quit(let reason): return quit(reason)
        // A channel that is not there has no names, and so has one that cannot be seen.
        case .names(let end):
            return .lines(end.map { [viewer.endOfNames($0)] } ?? [])
        case .whois(let nick):
            return .lines(lines + [viewer.endOfWhois(nick)])
        case .whowas:
            guard case .noSuchNick(let nick) = refusal else { return .lines(lines) }
            return .lines([
                viewer.numeric(.errWasNoSuchNick, [nick], "There was no such nickname"), viewer.endOfWhowas(nick),
            ])
        case .logIn:
            return authenticationFailed()
        case .accountRegistration(let name):
            return registrationOfAccountRefused(name, refusal)
        case .history(let subcommand, let target):
            let isTarget = refusal != .invalidLimit
            let code = isTarget ? "INVALID_TARGET" : refusal.code
            let sentence = isTarget ? "There are no messages for you there" : refusal.sentence
            return .line(viewer.fail("CHATHISTORY", code, [subcommand, target], sentence))
        case .redaction(let target, let message, _):
            return .line(redactionRefused(refusal, target, message))
        default:
            return .lines(lines)
        }
    }
}
