@testable import FikaCore

/// What people may try with grants, consultations and what those opened.
extension RequestGenerator {
    static let guests = ["greta", "gijs"]

    mutating func key(_ state: ChatState) -> String {
        let name = pick(Self.people + Self.guests)
        return pick(state.cases.all.flatMap { state.access.grants(in: $0.id) }.map(\.key) + ["\(name)-1", "\(name)-2"])
    }

    private mutating func slice(of number: String, _ state: ChatState) -> Grant.Slice {
        guard let one = someMessage(), let other = someMessage() else { return .wholeFile }
        let documents = documents(of: number, state)
        let papers = state.cases[number: number].map { state.documents.documents(of: $0.id) } ?? []
        let talk = papers.flatMap { $0.versions.map(\.receipt) + $0.comments.map(\.message) }
        return pick([
            .wholeFile, .thread(one.id), .messages([one.id, other.id]), .documents(documents),
            .documents(Array(documents.prefix(1))), .thread(pick(talk + [other.id])),
            .messages([pick(talk + [other.id])]),
        ])
    }

    mutating func accessCommand(_ state: ChatState, at now: Timestamp) -> AccessCommand {
        let until = now.adding(days: pick([0, 1, 2, 20]))
        let (number, name) = (caseNumber(state), pick(Self.people + Self.guests + Self.guests))
        let slice = slice(of: number, state)
        switch Int.random(in: 0..<12, using: &random) {
        case 0, 1: return .grant(number: number, account: name, slice: slice, until: until, reason: "why")
        case 2, 3, 4: return .consult(number: number, account: name, slice: slice, until: until, question: "well?")
        case 5: return .revoke(key: key(state))
        case 6: return .settle(key: key(state))
        case 7: return .withdraw(key: key(state))
        case 8: return .answer(key: key(state), text: "so")
        case 9: return .request(key: key(state), reason: "more")
        case 10: return .approve(key: key(state), request: pick([1, 2]), slice: slice)
        default: return .deny(key: key(state), request: pick([1, 2]))
        }
    }

    /// What goes on in a consultation: who asked and who was asked come in and talk, also when it is over.
    mutating func consulting(_ state: ChatState) -> (name: String, command: Command)? {
        let all = state.cases.all.flatMap { state.access.consultations(in: $0.id) }
        guard let one = all.randomElement(using: &random) else { return nil }
        let room = one.channelName
        let say = MessageCommand.send(to: room, kind: .privmsg, text: "words", tags: [], parent: nil)
        return (
            pick([one.name, one.askedBy]),
            pick([
                .channel(.join(room, key: nil)), .channel(.join(room, key: nil)), .message(say), .message(say),
                .channel(.part(room, reason: nil)), .channel(.setTopic(room, to: "topic")),
                .query(.slice(key: one.key, limit: 5)),
            ])
        )
    }

    /// Looking around, by every door that answers.
    mutating func look(_ state: ChatState, at now: Timestamp) -> Command {
        let (channel, name) = (channelName(state), pick(Self.people + Self.guests))
        return pick([
            .read(.names(channel: channel)), .read(.topic(channel: channel)), .read(.modes(channel: channel)),
            .read(.list(channel: channel, .bans)), .read(.channels(named: nil)),
            .read(.who(pick([channel, "*", name]))),
            .read(.whois(nick: name)), .read(.whowas(nick: name)), .read(.userhost([name])), .read(.isOn(Self.people)),
            .read(.invitations), .read(.counts), .read(.cases(includingClosed: true)), .read(.communities),
            .read(.caseFile(number: caseNumber(state))), .read(.caseTypes), .read(.grants(number: caseNumber(state))),
            .read(.questions(community: pick(["it-help", "board", "cafe"]), state: nil, limit: 5)),
            .read(.consultations), .read(.readMark(target: channel)), .read(.metadata(.list(name))),
            .query(.history(target: pick([channel, name]), .latest(after: nil), limit: 5)),
            .query(.targets(after: Timestamp(milliseconds: 0), before: now, limit: 5)),
            .query(.thread(channel: channel, someMessage()?.id ?? MessageID(1), alongside: nil)),
            .query(.search(text: "words", channel: pick([nil, channel]), limit: 5)),
            .query(.slice(key: key(state), limit: 5)), .query(.slice(key: key(state), limit: 5)),
            .query(.message(target: pick([channel, name]), someMessage()?.id ?? MessageID(1))),
            .query(.solutions(community: nil, .newest, limit: 5)), .query(.experts(community: nil, text: "a")),
            .read(.privateQuestions), .query(.settledQuestion(channel: channel)),
            .read(.bots(channel: channel)), .read(.digest), .query(.unread),
            .reading(.digest(minute: Int.random(in: 0..<1_440, using: &random))),
            .read(.solvers(community: "help", month: nil)),
            .channel(.join(channel, key: nil, playsBack: true)),
        ])
    }
}
