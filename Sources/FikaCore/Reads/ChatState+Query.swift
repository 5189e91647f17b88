extension ChatState {
    /// A question for the store, if it may be asked. This is the only place where a `Query` is made.
    func query(_ command: QueryCommand, for asker: Asker) throws(Refusal) -> Query {
        switch command {
        case .history(let target, let range, let limit, let withEvents):
            let place = try place(of: target, for: asker)
            return .history(
                Query.HistoryQuery(
                    place: place, range: range, limit: try page(limit), withEvents: withEvents, end: nextMessage))
        case .message(let target, let id):
            return .message(
                Query.MessageQuery(place: try redactionPlace(target, asker), message: id, end: nextMessage))
        case .targets(let after, let before, let limit):
            return .targets(
                Query.TargetsQuery(
                    channels: readableJoined(by: asker), account: isGuest(asker) ? nil : asker.account?.id,
                    after: min(after, before), before: max(after, before), limit: try page(limit), end: nextMessage))
        case .thread(let name, let message, let alongside):
            let channel = try readableChannel(name, asker)
            return .thread(
                Query.ThreadQuery(
                    channel: channel.id, name: channel.name, message: message, alongside: alongside,
                    limit: settings.threadRows, end: nextMessage))
        case .chosen, .proposedThread, .filing: return try filingQuery(command, for: asker)
        case .search(let text, let name, let author, let after, let before, let limit):
            let hasWord = text.contains { $0.isLetter || $0.isNumber }
            guard hasWord || (text.isEmpty && name != nil) else { throw .emptySearch }
            return .search(
                Query.SearchQuery(
                    text: text, channels: try searchable(name, for: asker), author: author.map(casefold), after: after,
                    before: before, limit: try page(limit), end: nextMessage))
        case .comments(let id, let number, let limit):
            let (document, _) = try readableDocument(id, number, asker)
            // As the asker sees it: only what they see of the case's talk is asked for.
            guard let file = cases[document.caseID], let channel = channels[file.channel] else {
                throw .document(.noSuchDocument(id.name))
            }
            let comments = document.comments.filter { number == nil || $0.version == number }
            return .comments(
                Query.CommentsQuery(
                    place: .channel(channel.id, name: channel.name), document: document,
                    comments: comments.suffix(try page(limit))))
        case .slice(let key, let before, let limit):
            return .slice(try slice(key, before: before, limit: try page(limit), for: asker))
        case .timeline(let number, let after, let limit, let reason):
            return try timeline(of: number, after: after, limit: limit, reason: reason, for: asker)
        case .person(let name): return try personalQuery(name, for: asker)
        case .personalMessages(let name, let after, let limit):
            return try personalMessages(of: name, after: after, limit: try page(limit), for: asker)
        case .certificates(let after, let limit):
            return try certificates(after: after, limit: try page(limit), for: asker)
        case .solutions(let name, let choice, let limit):
            return .solutions(try solutionsQuery(of: name, choice, limit: limit, for: asker))
        case .settledQuestion(let name): return try settledQuestion(name, for: asker)
        case .unread: return try unread(for: asker)
        case .experts(let name, let text):
            try requireWord(text)
            return .experts(
                Query.ExpertsQuery(
                    communities: try sources(name, asker), text: text,
                    hidden: accounts.all.filter { !isNamedAsSolver($0) }.map(\.name).sorted() + [Person.fika.nick],
                    limit: settings.solversPage, end: solutions.next))
        }
    }

    private func solutionsQuery(
        of name: String?, _ choice: Query.SolutionChoice, limit: Int, for asker: Asker
    ) throws(Refusal) -> Query.SolutionsQuery {
        if case .words(let text) = choice { try requireWord(text) }
        let (communities, limit) = (try sources(name, asker), try page(limit))
        var changes: Query.SolutionChanges?
        if case .changed(let mark) = choice {
            changes = changedSolutions(after: mark, in: communities, limit: limit)
        }
        return Query.SolutionsQuery(
            communities: communities, choice: choice, limit: limit, end: solutions.next, changes: changes)
    }

    /// The communities whose solutions the asker may read.
    private func sources(_ name: String?, _ asker: Asker) throws(Refusal) -> [CommunityID] {
        try asker.requireScope(.read)
        let known =
            try name.map { name throws(Refusal) in [try knownCommunity(name, asker)] }
            ?? communities.all.filter { mayKnow($0, asker) }
        return known.map(\.id)
    }

    private func requireWord(_ text: String) throws(Refusal) {
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { throw .emptySearch }
    }

    private func page(_ limit: Int) throws(Refusal) -> Int {
        guard limit > 0 else { throw .invalidLimit }
        return min(limit, settings.historyPage)
    }

    func place(of target: String, for asker: Asker) throws(Refusal) -> Query.Place {
        if target.utf8.first == UInt8(ascii: "#") {
            let channel = try readableChannel(target, asker)
            return .channel(channel.id, name: channel.name)
        }
        let account = try asker.requireAccount()
        try asker.requireScope(.read)
        guard isName(target, maxBytes: settings.nickLength) else { throw .noSuchNick(target) }
        if isGuest(asker), visibleUser(target, asker) == nil { throw .noSuchNick(target) }
        guard let other = accounts[name: target]?.id ?? presence.user(nick: target)?.account else {
            // What the account itself said and heard; whoever has the nick now learns nothing of it.
            return .stranger(account.id, nick: casefold(target))
        }
        return .direct(account.id, other, with: target)
    }

    /// The channels the user is in and may read.
    private func readableJoined(by asker: Asker) -> [ChannelID: String] {
        var readable: [ChannelID: String] = [:]
        for id in asker.user?.channels ?? [] {
            guard let channel = channels[id], mayRead(channel, asker) else { continue }
            readable[id] = channel.name
        }
        return readable
    }

    /// The café is found by those who ask for it by name, and not in a search over everything.
    private func searchable(_ name: String?, for asker: Asker) throws(Refusal) -> [ChannelID] {
        if let name { return [try readableChannel(name, asker).id] }
        try asker.requireScope(.read)
        return channels.entries.filter { mayRead($0, asker) && !isCafe($0) }.map(\.id)
    }

    private func isCafe(_ entry: ChannelRegistry.Entry) -> Bool {
        guard case .community(let id) = entry.purpose else { return false }
        return communities[id]?.kind == .cafe
    }
}
