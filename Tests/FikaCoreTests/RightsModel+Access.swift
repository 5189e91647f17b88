@testable import FikaCore

/// Grants, questions to the store, and guests.
extension RightsModel {
    mutating func leak(_ shown: [Grant], _ consultations: [Consultation], to user: User, _ scene: Scene) -> String? {
        let account = scene.account(user)
        for file in shown.map(\.caseID) + consultations.map(\.caseID) {
            checkedSlices += 1
            if seesWhole(account, file, scene) { continue }
            let mine = (shown.map(\.account) + consultations.map(\.account)).allSatisfy { $0 == account?.id }
            let holds = account.map { held(by: $0, scene).contains { $0.caseID == file } } ?? false
            guard mine, holds else { return "somebody else's grant" }
        }
        return nil
    }

    /// The server's word to one person reaches that account alone and names only what they may know.
    func leakByName(in content: Delivery.Content, to user: User, _ scene: Scene) -> String? {
        guard case .event(.message(.posted(let message))) = content, message.author == .fika,
            case .direct(_, let to, _) = message.place
        else { return nil }
        guard to == user.account else { return "what was for another" }
        for file in scene.after.cases.all where message.text.contains(file.number) {
            if !seesWhole(scene.account(user), file.id, scene) { return "told of \(file.number)" }
        }
        return nil
    }

    /// What may be asked of the store is what may be seen.
    mutating func leak(_ query: Query, to user: User, _ scene: Scene) -> String? {
        switch query {
        case .history(let query): return leak(in: query.place, to: user, scene)
        case .message(let query): return leak(in: query.place, to: user, scene)
        case .thread(let query): return leak([query.channel], to: user, scene)
        case .search(let query): return leak(query.channels, to: user, scene)
        case .missed(let query): return leak(query.places.map(\.channel), to: user, scene)
        case .targets(let query):
            if scene.isGuest(user), query.account != nil { return "a guest's conversations" }
            return leak(Array(query.channels.keys), to: user, scene)
        case .slice(let query): return leak(query, to: user, scene)
        case .chosen(let query): return leak(in: query.place, to: user, scene)
        case .comments(let query): return leak(query, to: scene.account(user), scene)
        case .timeline(let query):
            return leak([scene.after.cases[query.caseID]?.channel].compactMap(\.self), to: user, scene)
        case .filing(let query):
            let file = scene.after.cases.all.first { $0.number == query.number }
            return leak([file?.channel].compactMap(\.self), to: user, scene)
        case .certificates, .person, .personalMessages: return "only an operator at the socket asks for that"
        case .experts(let query):
            return leak(query.communities.compactMap { scene.after.communities[$0]?.channel }, to: user, scene)
        case .solutions(let query):
            return leak(query.communities.compactMap { scene.after.communities[$0]?.channel }, to: user, scene)
        }
    }

    private mutating func leak(in place: Query.Place, to user: User, _ scene: Scene) -> String? {
        switch place {
        case .channel(let id, _): return leak([id], to: user, scene)
        case .direct(let one, let other, let nick):
            if one != user.account, other != user.account { return "somebody else's conversation" }
            return scene.isGuest(user) && !scene.areTogether(user, nick: nick) ? "\(nick) is a stranger" : nil
        case .stranger(let account, let nick):
            if account != user.account { return "somebody else's conversation" }
            return scene.isGuest(user) && !scene.areTogether(user, nick: nick) ? "\(nick) is a stranger" : nil
        }
    }

    private mutating func leak(_ channels: [ChannelID], to user: User, _ scene: Scene) -> String? {
        for channel in channels.compactMap({ scene.after.channels[$0] }) {
            if let reason = reasonAgainst(user, channel, scene) { return "\(channel.name), \(reason)" }
        }
        return nil
    }

    private mutating func leak(_ query: Query.SliceQuery, to user: User, _ scene: Scene) -> String? {
        guard let account = scene.account(user),
            let file = scene.after.cases.all.first(where: { $0.channel == query.channel })
        else { return "no account, or no case" }
        checkedSlices += 1
        let slices = grants(under: String(query.name.dropFirst("#consult-".count)), account, scene).map(\.slice)
        if slices.isEmpty { return "nothing was granted under this key" }
        if query.isWhole != slices.contains(.wholeFile) { return "not as much was granted under this key" }
        let messages = slices.flatMap { slice -> [MessageID] in
            if case .messages(let ids) = slice { return ids }
            return []
        }
        if Set(query.messages) != Set(messages) { return "other messages than were granted under this key" }
        let roots = slices.compactMap { slice -> MessageID? in
            if case .thread(let root) = slice { return root }
            return nil
        }
        if Set(query.roots) != Set(roots) { return "other threads than were granted under this key" }
        if query.name.contains(file.number), !seesWhole(account, file.id, scene) { return "the case's number" }
        return leak(query.filings, of: file.id, isWhole: query.isWhole)
    }

    /// What stands in the file, in its newest version, and nothing that was taken out or waits.
    private func leak(_ shown: [Query.SliceQuery.Filed], of id: CaseID, isWhole: Bool) -> String? {
        guard isWhole else { return shown.isEmpty ? nil : "filings without the whole file" }
        let own = filings.values.filter { $0.caseID == id && $0.withdrawals.last?.version != $0.version }
        let expected = own.map { "\($0.id) \($0.version)" }
        return shown.map { "\($0.filing) \($0.version)" }.sorted() == expected.sorted() ? nil : "other filings"
    }

    /// What a key shows an account: that grant, and those of the consultation it opened; to who sees the whole case
    /// also when they are over.
    func grants(under key: String, _ account: Account, _ scene: Scene) -> [Grant] {
        guard let opening = grants.values.first(where: { casefold($0.key) == casefold(key) }) else { return [] }
        let consultation = consultations.values.first { $0.grant == opening.id }?.id
        let all = grants.values.filter {
            $0.id == opening.id || (consultation != nil && $0.consultation == consultation)
        }
        if seesWhole(account, opening.caseID, scene) { return all }
        let live = Set(held(by: account, scene).map(\.id))
        return all.filter { live.contains($0.id) }
    }

    // MARK: Guests

    /// Nobody but those it shares a consultation with, and no word of a case.
    mutating func leak(toGuest user: User, _ content: Delivery.Content, _ scene: Scene) -> String? {
        checkedGuests += 1
        for nick in people(in: content) where nick != Person.fika.nick && !scene.areTogether(user, nick: nick) {
            return "\(nick) is a stranger"
        }
        switch content {
        case .reply(.counts(let counts)):
            let seen = Set(user.channels.flatMap { scene.after.presence.roster($0).members }).union([user.id])
            return counts.users > seen.count ? "it counts more than it sees" : nil
        case .reply(.caseTypes(let types)): return types.isEmpty ? nil : "case types"
        case .refusal(.channelNameInUse), .refusal(.nicknameInUse), .refusal(.accountExists): return "a name is taken"
        default: return mentionsCase(content, scene) ? "a case's number" : nil
        }
    }

    /// What it wrote itself it knows.
    private func mentionsCase(_ content: Delivery.Content, _ scene: Scene) -> Bool {
        switch content {
        case .refusal, .reply(.readMark), .reply(.who(_, [])): return false
        default: break
        }
        let words = "\(content)"
        return scene.after.cases.all.contains { words.contains($0.number) }
    }

    private func people(in content: Delivery.Content) -> [String] {
        switch content {
        case .event(.user(let event)): nicks(in: event)
        case .event(.message(.posted(let message))): [message.author.nick]
        case .event(.channel(.joined(_, _, _, let person, _, _, _))): [person.nick]
        case .event(.channel(.invited)): []
        case .event(.metadata(.changed(.channel, _, _, _))), .event(.metadata(.told(.channel, _, _, _))): []
        case .event(.metadata(.changed(_, let target, _, _))), .event(.metadata(.told(_, let target, _, _))): [target]
        // A guest may look into a consultation of their own before coming in; whose it is was looked at by its name.
        case .reply(.names(let channel, _, _)) where channel.hasPrefix("#consult-"): []
        case .reply(.names(_, _, let members)): members.map(\.person.nick)
        case .reply(.who(_, let entries)), .reply(.userhost(let entries)): entries.map(\.person.nick)
        case .reply(.whois(let whois)): [whois.person.nick]
        case .reply(.whowas(_, let departed)): departed.map(\.person.nick)
        case .reply(.isOn(let nicks)): nicks
        case .reply(.watchedPresence(let online, _)): online.map(\.nick)
        case .reply(.metadata(.values(let target, _))) where target.first != "#" && target != "*": [target]
        case .reply(.metadata(.sync(_, let shown, _))): shown.map(\.target).filter { $0.first != "#" }
        default: []
        }
    }

    private func nicks(in event: UserEvent) -> [String] {
        switch event {
        case .appeared(_, let person, _, _, _), .nickChanged(_, let person, _), .awayChanged(_, let person, _),
            .loggedIn(_, let person, _), .hostChanged(_, let person, _, _), .realnameChanged(_, let person, _),
            .wallops(_, let person, _), .quit(_, let person, _):
            [person.nick]
        case .modesChanged(_, let nick, _): [nick]
        }
    }
}
