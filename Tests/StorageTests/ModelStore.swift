import FikaStorage
import Synchronization

@testable import FikaCore

/// The contract in the fewest words: arrays, read from end to end. What it answers is what SQLite must answer.
/// It does not search.
final class ModelStore: ChatStore {
    private struct FiledVersion: Hashable {
        let filing: FilingID
        let version: Int
    }

    private struct Content {
        var log: [Event] = []
        var messages: [Message] = []
        var occurrences: [Message] = []
        var lastTime: Timestamp?
        var names: [AccountID: String] = [:]
        var marks = ReadMarks()
        var marked: [(account: AccountID, target: String)] = []
        var solutions: [Page.KeptSolution] = []
        var filed: [FiledVersion: [Message]] = [:]
        var certificates: [Page.KeptCertificate] = []
        /// The highest number that went with a destruction: it is not given again.
        private var lastDestroyed: MessageID?

        var lastMessage: MessageID? {
            ((messages + occurrences).map(\.id) + [lastDestroyed].compactMap(\.self)).max()
        }

        mutating func destroy(_ certificate: DestructionCertificate, _ remainder: CaseRemainder) {
            let gone = messages.filter { $0.channel.map(remainder.channels.contains) ?? false }
            let names = log.compactMap { event -> String? in
                guard case .channel(.created(let channel)) = event, remainder.channels.contains(channel.id) else {
                    return nil
                }
                return casefold(channel.name)
            }
            names.forEach { marks.forget($0) }
            lastDestroyed = lastMessage
            messages.removeAll { $0.channel.map(remainder.channels.contains) ?? false }
            occurrences.removeAll { $0.channel.map(remainder.channels.contains) ?? false }
            filed = filed.filter { !remainder.filings.contains($0.key.filing) }
            log.removeAll { $0.belongs(to: remainder) }
            certificates.append(
                .init(caseID: remainder.caseID, certificate: certificate, messages: gone.count, digest: ""))
        }

        mutating func forget(_ channel: ChannelID, before end: Timestamp) {
            lastDestroyed = lastMessage
            messages.removeAll { $0.channel == channel && $0.at < end }
            occurrences.removeAll { $0.channel == channel && $0.at < end }
        }

        func changed(_ changes: Query.SolutionChanges?) -> [Page.KeptSolution] {
            (changes?.solutions ?? []).compactMap { id in solutions.first { $0.solution.id == id } }
        }

        mutating func withdraw(_ message: MessageID?) {
            solutions = solutions.map { kept in
                .init(
                    solution: kept.solution, question: kept.solution.question == message ? "" : kept.question,
                    answer: kept.solution.answer == message ? "" : kept.answer)
            }
        }

        mutating func change(_ solution: Solution, question: String?, answer: String?) {
            solutions = solutions.map { kept in
                guard kept.solution.id == solution.id else { return kept }
                return .init(solution: solution, question: question ?? kept.question, answer: answer ?? kept.answer)
            }
        }

        /// Of the log and of who said what; the words are SQLite's own test.
        mutating func erase(_ account: AccountID) {
            guard let name = names.removeValue(forKey: account) else { return }
            let files = log.compactMap { event -> ChannelID? in
                guard case .channel(.created(let channel)) = event, channel.belongsToCase else { return nil }
                return channel.id
            }
            marks.forget(account)
            marks.forget(casefold(name))
            log = log.compactMap { event in
                if case .account(let event) = event, event.account == account { return nil }
                if case .metadata(.changed(.account(account), _, _, _)) = event { return nil }
                if case .channel(let change) = event, files.contains(change.channel) { return event }
                return event.erasing(name)
            }
        }

        func upTo(_ end: MessageID?) -> Content {
            guard let end else { return self }
            var content = self
            content.messages.removeAll { $0.id >= end }
            content.occurrences.removeAll { $0.id >= end }
            return content
        }
    }

    private let content = Mutex(Content())

    func replay(_ body: (Event) throws -> Void) throws(StoreFault) -> StoredCounters {
        let content = content.withLock(\.self)
        do {
            for event in content.log { try body(event) }
            for (account, target) in content.marked.sorted(by: { ($0.account, $0.target) < ($1.account, $1.target) }) {
                let mark = content.marks.mark(of: account, at: target)
                if let time = mark?.read { try body(.reading(.marked(account, target: target, time))) }
                if let time = mark?.seen { try body(.reading(.seen(account, targets: [target], time))) }
            }
        } catch {
            throw StoreFault(.corrupt, "An event does not follow.")
        }
        return StoredCounters(
            lastMessage: content.lastMessage, lastTime: content.lastTime,
            messages: content.messages.count)
    }

    func append(_ events: [Event], auditing audits: [AuditEntry]) async throws(StoreFault) {
        content.withLock { content in
            for event in events where !event.isTransient {
                switch event {
                case .message(.posted(let message)):
                    content.messages.append(message)
                    content.lastTime = message.at
                case .message(.imported(let messages)):
                    content.messages += messages
                case .message(.redacted(let redaction)):
                    content.messages = content.messages.map { $0.id == redaction.parent ? $0.redacted() : $0 }
                    content.withdraw(redaction.parent)
                    content.occurrences.append(redaction)
                    content.lastTime = redaction.at
                case .channel(let change):
                    if case .forgotten(let channel, let end) = change { content.forget(channel, before: end) }
                    if let topic = change.topicEntry {
                        content.occurrences.append(topic)
                        content.lastTime = topic.at
                    }
                    content.log.append(event)
                case .reading(let reading):
                    let touched: [(AccountID, String)] =
                        switch reading {
                        case .marked(let account, let target, _): [(account, target)]
                        case .seen(let account, let targets, _): targets.map { (account, $0) }
                        case .forgotten, .markedByGuest: []
                        }
                    for (account, target) in touched where content.marks.mark(of: account, at: target) == nil {
                        content.marked.append((account, target))
                    }
                    content.marks.apply(reading)
                case .knowledge(.accepted(let solution, let question, let answer)):
                    content.solutions.append(.init(solution: solution, question: question, answer: answer))
                    content.log.append(.knowledge(.accepted(solution, question: "", answer: "")))
                case .knowledge(.changed(let solution, let question, let answer)):
                    content.change(solution, question: question, answer: answer)
                    content.log.append(.knowledge(.changed(solution, question: nil, answer: nil)))
                case .knowledge(.offered(let solution, _)), .knowledge(.judged(let solution, _, _, _)):
                    content.change(solution, question: nil, answer: nil)
                    content.log.append(event)
                case .casework(.filed(let filing, let copies)):
                    content.filed[FiledVersion(filing: filing.id, version: filing.version)] =
                        filing.messages.compactMap { id in
                            copies.first { $0.id == id } ?? content.messages.first { $0.id == id }
                        }
                    content.log.append(.casework(.filed(filing, copies: [])))
                case .retention(.destroyed(let certificate, let remainder)):
                    content.destroy(certificate, remainder)
                    content.log.append(event)
                case .account(.erased(let account, _)):
                    content.erase(account)
                    content.log.append(event)
                case .account(.added(let account)):
                    content.names[account.id] = account.name
                    content.log.append(event)
                default:
                    content.log.append(event)
                }
            }
        }
    }

    func answer(_ query: Query) async throws(StoreFault) -> Page {
        let content = content.withLock(\.self).upTo(query.end)
        switch query {
        case .history(let query):
            let said = content.messages.filter { query.withEvents || $0.kind != .tagmsg }
            return .history(history(query, said + (query.withEvents ? content.occurrences : []), content))
        case .missed(let query):
            return .missed(
                query.places.map { place in
                    let missed = content.messages.sorted(by: isEarlier).filter { message in
                        message.channel == place.channel && message.at > place.after && !message.isRedacted
                            && message.kind != .tagmsg && (message.at, message.id) < (query.until, query.end)
                    }
                    return Page.Missed(name: place.name, messages: missed.suffix(query.limit))
                })
        case .message(let query):
            return .message(content.messages.first { $0.id == query.message && $0.isIn(query.place) && !$0.isRedacted })
        case .targets(let query): return .targets(targets(query, content))
        case .thread(let query):
            let all = content.messages.filter { $0.channel == query.channel }.sorted(by: isEarlier)
            var root = all.first { $0.id == query.message }
            while let parent = root?.parent, let above = all.first(where: { $0.id == parent }) { root = above }
            var ids = Set([root?.id].compactMap(\.self))
            for message in all { if let parent = message.parent, ids.contains(parent) { ids.insert(message.id) } }
            return .thread(
                Array(all.filter { ids.contains($0.id) }.prefix(query.limit)),
                alongside: all.first { $0.id == query.alongside })
        case .comments(let query):
            return .comments(
                query.comments.compactMap { comment in
                    content.messages.first { $0.id == comment.message && $0.isIn(query.place) && !$0.isRedacted }
                })
        case .chosen(let query):
            let here = content.messages.filter { $0.isIn(query.place) && !$0.isRedacted }.sorted(by: isEarlier)
            return .chosen(
                here.filter { query.messages.contains($0.id) }, alongside: here.first { $0.id == query.alongside })
        case .filing(let query):
            return .filing(content.filed[FiledVersion(filing: query.filing, version: query.version)] ?? [])
        case .slice(let query): return .slice(slice(query, content))
        case .search: throw StoreFault(.engine, "The model does not search.")
        case .timeline(let query):
            let own = content.log.filter { $0.timelineCase == query.caseID }.enumerated()
            let entries = own.map { CaseTimelineEntry(position: $0.offset + 1, event: $0.element) }
            return .timeline(
                Array(entries.filter { $0.position > query.after && $0.position < query.end }.prefix(query.limit)))
        case .person(let query):
            let said = content.messages.filter { $0.authorAccount == query.record.account.id }
            return .person(Dictionary(grouping: said.compactMap(\.channel)) { $0 }.mapValues(\.count))
        case .personalMessages(let query):
            let own = content.messages.filter { $0.isPersonal(query) && $0.id > query.after && !$0.isRedacted }
            return .personalMessages(Array(own.prefix(query.limit)))
        case .certificates(let query):
            return .certificates(Array(content.certificates.filter { $0.caseID > query.after }.prefix(query.limit)))
        case .solutions(let query):
            let kept = content.solutions.filter {
                query.communities.contains($0.solution.community) && $0.solution.id < query.end && !$0.answer.isEmpty
            }
            switch query.choice {
            case .newest:
                return .solutions(Array(kept.sorted { $0.solution.at > $1.solution.at }.prefix(query.limit)))
            case .after(let id): return .solutions(Array(kept.filter { $0.solution.id > id }.prefix(query.limit)))
            case .changed: return .solutions(content.changed(query.changes))
            case .one(let id): return .solutions(kept.filter { $0.solution.id == id })
            case .words: throw StoreFault(.engine, "The model does not search.")
            }
        case .experts: throw StoreFault(.engine, "The model does not search.")
        }
    }

    private func slice(_ query: Query.SliceQuery, _ content: Content) -> [Message] {
        let all = content.messages.filter { $0.channel == query.channel }.sorted { $0.id < $1.id }
        var shown = Set(query.roots.filter { root in all.contains { $0.id == root } })
        for message in all { if let parent = message.parent, shown.contains(parent) { shown.insert(message.id) } }
        shown.formUnion(query.messages)
        let slice = all.filter { message in
            (query.isWhole || shown.contains(message.id)) && !message.isRedacted && message.kind != .tagmsg
                && message.author != .fika && message.id < query.before
        }
        let copies = query.filings.flatMap {
            content.filed[FiledVersion(filing: $0.filing, version: $0.version)] ?? []
        }
        let filed = copies.filter { message in
            !message.isRedacted && message.kind != .tagmsg && message.author != .fika
                && message.id < query.before
        }
        let shownOnce = Dictionary((slice + filed).map { ($0.id, $0) }) { first, _ in first }.values
        return Array(shownOnce.sorted(by: isEarlier).suffix(query.limit))
    }

    func searchLag() async throws(StoreFault) -> Int { 0 }

    func close() async {}

    private func isEarlier(_ one: Message, _ other: Message) -> Bool {
        (one.at, one.id) < (other.at, other.id)
    }

    private func history(_ query: Query.HistoryQuery, _ shown: [Message], _ content: Content) -> [Message] {
        // A mark may be what is not shown, or not any more.
        let marks = (content.messages + content.occurrences).filter { $0.isIn(query.place) }
        let all = shown.filter { $0.isIn(query.place) && !$0.isRedacted }.sorted(by: isEarlier)
        func isBefore(_ message: Message, _ mark: HistoryRange.Mark) -> Bool {
            switch mark {
            case .at(let time): return message.at < time
            case .message(let id): return marks.first { $0.id == id }.map { isEarlier(message, $0) } ?? false
            }
        }
        func isBehind(_ message: Message, _ mark: HistoryRange.Mark) -> Bool {
            switch mark {
            case .at(let time): return message.at > time
            case .message(let id): return marks.first { $0.id == id }.map { isEarlier($0, message) } ?? false
            }
        }
        let limit = query.limit
        switch query.range {
        case .latest(nil): return all.suffix(limit)
        case .latest(let mark?): return all.filter { isBehind($0, mark) }.suffix(limit)
        case .before(let mark): return all.filter { isBefore($0, mark) }.suffix(limit)
        case .after(let mark): return Array(all.filter { isBehind($0, mark) }.prefix(limit))
        case .around(let mark):
            if case .message(let id) = mark, !marks.contains(where: { $0.id == id }) { return [] }
            let before = all.count { isBefore($0, mark) }
            let start = max(0, min(before - limit / 2, all.count - limit))
            return Array(all[start..<min(all.count, start + limit)])
        case .between(let one, let other):
            let forwards = all.filter { isBehind($0, one) && isBefore($0, other) }
            let backwards = all.filter { isBehind($0, other) && isBefore($0, one) }
            return forwards.isEmpty ? backwards.suffix(limit) : Array(forwards.prefix(limit))
        }
    }

    private func targets(_ query: Query.TargetsQuery, _ content: Content) -> [Page.Target] {
        var newest: [String: Timestamp] = [:]
        for message in content.messages where !message.isRedacted {
            guard let name = name(of: message, query, content.names) else { continue }
            newest[name] = max(newest[name] ?? message.at, message.at)
        }
        let fitting = newest.filter { $0.value > query.after && $0.value < query.before }
        let sorted = fitting.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        return sorted.prefix(query.limit).map { Page.Target(name: $0.key, newest: $0.value) }
    }

    private func name(
        of message: Message, _ query: Query.TargetsQuery, _ names: [AccountID: String]
    ) -> String? {
        switch message.place {
        case .channel(let channel, _): return query.channels[channel]
        case .direct(let from?, let to?, _) where from == query.account: return names[to]
        case .direct(let from?, let to?, _) where to == query.account: return names[from]
        case .direct(let from?, nil, let nick) where from == query.account: return nick
        case .direct(nil, let to?, _) where to == query.account: return message.author.nick
        case .direct, .standing: return nil
        }
    }
}

extension Message {
    fileprivate var channel: ChannelID? {
        if case .channel(let channel, _) = place { return channel }
        return nil
    }

    fileprivate func isPersonal(_ query: Query.PersonalMessagesQuery) -> Bool {
        if case .direct(let from, let to, _) = place, from == query.account || to == query.account { return true }
        return authorAccount == query.account && !(channel.map(query.except.contains) ?? false)
    }

    fileprivate func isIn(_ other: Query.Place) -> Bool {
        switch (place, other) {
        case (.channel(let one, _), .channel(let other, _)): one == other
        case (.direct(let from, let to, _), .direct(let one, let other, _)):
            (from == one && to == other) || (from == other && to == one)
        case (.direct(let from, nil, let toNick), .stranger(let account, let nick)):
            from == account && casefold(toNick) == nick
        case (.direct(nil, let to, _), .stranger(let account, let nick)):
            to == account && casefold(author.nick) == nick
        default: false
        }
    }
}
