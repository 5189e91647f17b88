import FikaCore

/// The store of a stage: enough of one to answer what the rules have allowed.
struct MemoryArchive {
    private var messages: [Message] = []
    private var solutions: [Page.KeptSolution] = []
    private var filings: [(filing: Filing, copies: [Message])] = []
    private var caseEvents: [Event] = []

    mutating func take(_ events: [Event]) {
        for event in events {
            switch event {
            case .message(.posted(let message)) where message.isStored: messages.append(message)
            case .message(.redacted(let redaction)):
                messages = messages.map { $0.id == redaction.parent ? $0.tombstone : $0 }
                messages.append(redaction)
                withdraw(redaction.parent)
            case .channel(.forgotten(let channel, let end)):
                messages.removeAll { $0.isSaid(in: channel) && $0.at < end }
            case .channel(let change):
                if let topic = change.topicEntry { messages.append(topic) }
            case .message(.imported(let imported)): messages += imported
            case .casework(.filed(let filing, let copies)):
                let copied = filing.messages.compactMap { id in (copies + messages).first { $0.id == id } }
                filings.append((filing, copied))
                caseEvents.append(event)
            case .knowledge(.accepted(let solution, let question, let answer)):
                solutions.insert(.init(solution: solution, question: question, answer: answer), at: 0)
            case .knowledge(.changed(let solution, let question, let answer)):
                change(solution, question: question, answer: answer)
            case .knowledge(.offered(let solution, _)), .knowledge(.judged(let solution, _, _, _)):
                change(solution, question: nil, answer: nil)
            case .retention(.destroyed(_, let remainder)): forget(remainder)
            case .casework, .document, .access: caseEvents.append(event)
            default: break
            }
        }
    }

    private mutating func withdraw(_ message: MessageID?) {
        solutions = solutions.map { kept in
            .init(
                solution: kept.solution, question: kept.solution.question == message ? "" : kept.question,
                answer: kept.solution.answer == message ? "" : kept.answer)
        }
    }

    private mutating func change(_ solution: Solution, question: String?, answer: String?) {
        solutions = solutions.map { kept in
            guard kept.solution.id == solution.id else { return kept }
            return .init(solution: solution, question: question ?? kept.question, answer: answer ?? kept.answer)
        }
    }

    private mutating func forget(_ remainder: CaseRemainder) {
        messages.removeAll { message in remainder.channels.contains { message.isSaid(in: $0) } }
        filings.removeAll { remainder.filings.contains($0.filing.id) }
        caseEvents.removeAll { $0.belongs(to: remainder) }
    }

    func page(_ query: Query) -> Page {
        switch query {
        case .history(let query): .history(history(query))
        case .message(let query):
            .message(here(query.place).first { $0.id == query.message && $0.kind.isSaid && !$0.isRedacted })
        case .missed(let query): .missed(query.places.map { missed($0, query) })
        case .targets(let query): .targets(targets(query))
        case .thread(let query):
            .thread(
                thread(query), alongside: messages.first { $0.id == query.alongside && $0.isSaid(in: query.channel) })
        case .chosen(let query):
            .chosen(
                here(query.place).filter { query.messages.contains($0.id) && $0.kind.isSaid && !$0.isRedacted },
                alongside: here(query.place).first { $0.id == query.alongside })
        case .filing(let query):
            .filing(filings.last { $0.filing.id == query.filing && $0.filing.version == query.version }?.copies ?? [])
        case .slice(let query): .slice(slice(query))
        case .search(let query): .search(found(query))
        case .comments(let query):
            .comments(
                query.comments.compactMap { comment in
                    here(query.place).first { $0.id == comment.message && !$0.isRedacted }
                })
        case .timeline(let query): .timeline(timeline(query))
        case .certificates: .certificates([])
        case .person: .person([:])
        case .personalMessages: .personalMessages([])
        case .solutions(let query):
            .solutions(found(query))
        case .experts(let query): .experts(experts(query))
        }
    }

    private func found(_ query: Query.SolutionsQuery) -> [Page.KeptSolution] {
        let known = solutions.filter { query.communities.contains($0.solution.community) && !$0.answer.isEmpty }
        let chosen =
            switch query.choice {
            case .newest: known
            case .after(let id): known.reversed().filter { $0.solution.id > id }
            case .changed:
                (query.changes?.solutions ?? []).compactMap { id in solutions.first { $0.solution.id == id } }
            case .one(let id): known.filter { $0.solution.id == id }
            case .words(let text): known.filter { $0.question.contains(text) || $0.answer.contains(text) }
            }
        return Array(chosen.prefix(query.limit))
    }

    private func experts(_ query: Query.ExpertsQuery) -> [Page.Expert] {
        let known = solutions.filter {
            query.communities.contains($0.solution.community) && $0.solution.outdated == nil
                && ($0.question + $0.answer).contains(query.text) && !query.hidden.contains($0.solution.author)
        }
        return Dictionary(grouping: known, by: \.solution.author).sorted { $0.key < $1.key }.map { name, solutions in
            Page.Expert(name: name, count: solutions.count, evidence: solutions.map(\.solution.id))
        }
    }

    private func timeline(_ query: Query.TimelineQuery) -> [CaseTimelineEntry] {
        let own = caseEvents.filter { $0.timelineCase == query.caseID }.enumerated()
        let entries = own.map { CaseTimelineEntry(position: $0.offset + 1, event: $0.element) }
        return Array(entries.filter { $0.position > query.after && $0.position < query.end }.prefix(query.limit))
    }

    private func missed(_ place: Query.MissedQuery.Place, _ query: Query.MissedQuery) -> Page.Missed {
        let missed = here(.channel(place.channel, name: place.name)).filter {
            ($0.kind == .privmsg || $0.kind == .notice) && $0.at > place.after && $0.id < query.end
        }
        return Page.Missed(name: place.name, messages: missed.suffix(query.limit))
    }

    private func slice(_ query: Query.SliceQuery) -> [Message] {
        var shown = Set(query.messages + query.roots)
        let said = messages.filter {
            $0.isSaid(in: query.channel) && !$0.isRedacted && ($0.kind == .privmsg || $0.kind == .notice)
        }
        for message in messages where message.isSaid(in: query.channel) {
            var parent = message.parent
            while let id = parent, !query.roots.contains(id) { parent = messages.first { $0.id == id }?.parent }
            if parent != nil { shown.insert(message.id) }
        }
        let filed = filings.filter { one in
            query.filings.contains { $0.filing == one.filing.id && $0.version == one.filing.version }
        }.flatMap(\.copies).filter { !$0.isRedacted }
        var ids: Set<MessageID> = []
        let all = said.filter { query.isWhole || shown.contains($0.id) } + filed
        return all.filter {
            $0.author != .fika && $0.id < query.before && ids.insert($0.id).inserted
        }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.suffix(query.limit)
    }

    private func found(_ query: Query.SearchQuery) -> [Message] {
        messages.filter { message in
            query.channels.contains { message.isSaid(in: $0) } && message.kind.isSaid && message.kind != .tagmsg
                && (query.text.isEmpty || message.text.contains(query.text))
                && (query.author == nil || query.author == casefold(message.author.nick))
                && message.at >= query.after ?? message.at && message.at <= query.before ?? message.at
        }.suffix(query.limit)
    }

    private func here(_ place: Query.Place) -> [Message] {
        messages.filter { message in
            switch (place, message.place) {
            case (.channel(let id, _), _): message.isSaid(in: id)
            case (.direct(let one, let other, _), .direct(let from, let to, _)):
                (from == one && to == other) || (from == other && to == one)
            case (.stranger(let account, let nick), .direct(let from, let to, let toNick)):
                (from == account && to == nil && casefold(toNick) == nick)
                    || (to == account && from == nil && casefold(message.author.nick) == nick)
            default: false
            }
        }
    }

    private func history(_ query: Query.HistoryQuery) -> [Message] {
        let here = here(query.place).filter {
            !$0.isRedacted && (query.withEvents || $0.kind == .privmsg || $0.kind == .notice)
        }
        switch query.range {
        case .latest(let mark): return Array(here.filter { isAfter($0, mark) }.suffix(query.limit))
        case .before(let mark): return Array(here.filter { isBefore($0, mark) }.suffix(query.limit))
        case .after(let mark): return Array(here.filter { isAfter($0, mark) }.prefix(query.limit))
        case .around(let mark):
            let before = here.filter { isBefore($0, mark) }.suffix(query.limit / 2)
            return Array(before) + here.filter { !isBefore($0, mark) }.prefix(query.limit - before.count)
        case .between(let first, let last):
            return Array(here.filter { isAfter($0, first) && isBefore($0, last) }.prefix(query.limit))
        }
    }

    private func isAfter(_ message: Message, _ mark: HistoryRange.Mark?) -> Bool {
        switch mark {
        case nil: true
        case .at(let time): message.at > time
        case .message(let id): message.id > id
        }
    }

    private func isBefore(_ message: Message, _ mark: HistoryRange.Mark) -> Bool {
        switch mark {
        case .at(let time): message.at < time
        case .message(let id): message.id < id
        }
    }

    private func targets(_ query: Query.TargetsQuery) -> [Page.Target] {
        query.channels.sorted { $0.key < $1.key }.compactMap { id, name in
            let newest = messages.last { $0.isSaid(in: id) && $0.at > query.after && $0.at < query.before }
            return newest.map { Page.Target(name: name, newest: $0.at) }
        }
    }

    private func thread(_ query: Query.ThreadQuery) -> [Message] {
        let here = messages.filter { $0.isSaid(in: query.channel) && $0.kind.isSaid }
        guard var root = here.first(where: { $0.id == query.message }) else { return [] }
        // As in every store: an answer is later than what it answers, whatever its sender says.
        while let parent = here.first(where: { $0.id == root.parent && $0.id < root.id }) { root = parent }
        var members = [root.id]
        for message in here where message.id > root.id && message.parent.map(members.contains) ?? false {
            members.append(message.id)
        }
        return here.filter { members.contains($0.id) }
    }
}

extension Message {
    /// What is left of it when it is taken back.
    fileprivate var tombstone: Message {
        Message(
            id: id, at: at, author: author, authorAccount: authorAccount, place: place, kind: kind, text: "",
            parent: parent, isRedacted: true)
    }

    fileprivate func isSaid(in channel: ChannelID) -> Bool {
        if case .channel(channel, _) = place { return true }
        return false
    }
}
