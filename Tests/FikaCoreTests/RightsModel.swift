@testable import FikaCore

/// The rights told a second time, by another mind, from the words of the design and not from `Policy`: a person may
/// see what belongs to a case only with the clearance for it, and above `internal` only with a role in it; what belongs
/// to a closed community only as its member; what is said in a channel only while being in it, or being its author.
struct RightsModel {
    private(set) var checked = 0
    private(set) var checkedConfidential = 0

    /// A sentence about what reached whom without right.
    mutating func leak(in delivery: Delivery, state: ChatState) -> String? {
        for receiver in delivery.audience.sessions {
            for channel in channels(named: delivery.content, state) {
                checked += 1
                guard let user = state.presence.user(of: receiver) else { continue }
                if let reason = reasonAgainst(user, channel, state, event: delivery.content, origin: delivery.origin) {
                    return "\(user.person.nick) was shown something of \(channel.name): \(reason)"
                }
            }
        }
        return nil
    }

    /// The same of what the store is asked for somebody: what is to be filed, and what was.
    mutating func leak(asking outcome: Outcome, state: ChatState) -> String? {
        guard case .session(let session) = outcome.actor, let user = state.presence.user(of: session) else {
            return nil
        }
        var channel: Channel?
        switch outcome.query {
        case .filing(let query): channel = state.cases[number: query.number].flatMap { state.channels[$0.channel] }
        case .chosen(let query):
            if case .channel(let id, _) = query.place { channel = state.channels[id] }
        case .thread(let query): channel = state.channels[query.channel]
        default: break
        }
        guard let channel else { return nil }
        checked += 1
        return reasonAgainst(user, channel, state, event: .reply(.done), origin: session).map {
            "\(user.person.nick) could ask for something of \(channel.name): \($0)"
        }
    }

    private mutating func reasonAgainst(
        _ user: User, _ channel: Channel, _ state: ChatState, event: Delivery.Content, origin: SessionID?
    ) -> String? {
        let account = user.account.flatMap { id in state.accounts.all.first { $0.id == id } }
        switch channel.purpose {
        case .plain:
            return nil
        case .casework(let id):
            guard let file = state.cases.all.first(where: { $0.id == id }) else { return "no such case" }
            if isFarewell(event) { return nil }
            checkedConfidential += 1
            guard let account else { return "no account" }
            if CaseLadder.step(account.clearance) < CaseLadder.step(file.confidentiality) { return "clearance too low" }
            let isInvolved = file.roles.map(\.account).contains(account.id)
            if CaseLadder.step(file.confidentiality) > 2, !isInvolved { return "not involved" }
            return nil
        case .community(let id):
            guard let community = state.communities.all.first(where: { $0.id == id }) else {
                return "no such community"
            }
            if community.joinRule == .open || isFarewell(event) { return nil }
            guard let account, community.members.contains(account.id) else { return "not a member" }
            return nil
        }
    }

    /// One who is taken out, or loses a role, is told so while the rights are already gone.
    private func isFarewell(_ content: Delivery.Content) -> Bool {
        switch content {
        case .event(.channel(.kicked)), .event(.channel(.parted)): true
        case .event(.message(.posted(let message))): message.author == .fika
        case .event(.channel(.topicChanged(_, _, let person, _, _))): person == .fika
        default: false
        }
    }

    private func channels(named content: Delivery.Content, _ state: ChatState) -> [Channel] {
        switch content {
        case .event(.channel(let event)): ids(of: event).compactMap { state.channels[$0] }
        case .event(.message(.posted(let message))), .event(.message(.redacted(let message))):
            switch message.place {
            case .channel(let id, _), .standing(_, let id, _): [state.channels[id]].compactMap(\.self)
            case .direct: []
            }
        case .reply(.renamed(_, let name, _, _, _, _)): [state.channels[name: name]].compactMap(\.self)
        case .reply(.names(let name, _, _)), .reply(.place(let name, _, _)), .reply(.topic(let name, _)),
            .reply(.modes(let name, _, _, _)):
            [state.channels[name: name]].compactMap(\.self)
        case .reply(.channels(let listed)): listed.compactMap { state.channels[name: $0.name] }
        case .reply(.whois(let whois)): whois.channels.compactMap { state.channels[name: $0.channel] }
        case .reply(.cases(let files, _)): files.compactMap { state.channels[$0.channel] }
        case .event(.metadata(.changed(.channel(let id), _, _, _))),
            .event(.metadata(.told(.channel(let id), _, _, _))):
            [state.channels[id]].compactMap(\.self)
        case .reply(.metadata(let reply)): targets(of: reply).compactMap { state.channels[name: $0] }
        case .reply(.filed(let filing, _, _)), .reply(.unfiled(let filing, _, _)):
            state.cases.all.filter { $0.id == filing.caseID }.compactMap { state.channels[$0.channel] }
        case .reply(.proposals(let proposals, _)): proposals.compactMap { state.channels[$0.channel] }
        case .reply(.caseFile(let file, _)): [state.channels[file.channel]].compactMap(\.self)
        default: []
        }
    }

    private func targets(of reply: MetadataReply) -> [String] {
        switch reply {
        case .values(let target, _), .set(let target, _, _, _), .cleared(let target, _): [target]
        case .sync(let target, let shown, _): [target] + shown.map(\.target)
        case .subscribed, .unsubscribed, .subscriptions, .later, .welcome: []
        }
    }

    private func ids(of event: ChannelEvent) -> [ChannelID] {
        switch event {
        case .topicChanged(let id, _, _, _, _), .renamed(let id, _, _, _, _), .modesChanged(let id, _, _, _, _),
            .joined(let id, _, _, _, _, _, _),
            .parted(let id, _, _, _, _), .kicked(let id, _, _, _, _, _):
            [id]
        case .invited, .created, .dropped, .memberKept, .memberReleased: []
        }
    }
}
