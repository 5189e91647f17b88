@testable import FikaCore

/// The audit trail told a second time: a book of who is on record for which confidential case, kept from the entries
/// alone. Whatever of such a case reaches an account must be in the book already, or come into it with that outcome;
/// what is said in its channels only while the account is on record as being in one.
struct AuditModel {
    var checked = 0
    private var known: Set<Pair> = []
    private var hearing: Set<Pair> = []

    private struct Pair: Hashable {
        let account: AccountID
        let number: String
    }

    /// Sentences about what reached somebody without a trace.
    mutating func gaps(in outcome: Outcome, after: ChatState) -> [String] {
        let fresh = Set(outcome.audits.flatMap(pairs))
        known.formUnion(fresh)
        var present = hearing
        for entry in outcome.audits where entry.act == .entered { present.formUnion(pairs(entry)) }
        var gaps: [String] = []
        for delivery in outcome.deliveries {
            let numbers = confidential(delivery.content, after)
            guard !numbers.isEmpty else { continue }
            for account in Set(delivery.audience.sessions.compactMap { after.presence.user(of: $0)?.account }) {
                for number in numbers where !isOwn(delivery.content, account) {
                    checked += 1
                    let pair = Pair(account: account, number: number)
                    if present.contains(pair) || !isTalk(delivery) && (fresh.contains(pair) || isCounted(pair, after)) {
                        continue
                    }
                    gaps.append("account \(account) learned of \(number) by \(delivery.content)")
                }
            }
        }
        follow(outcome.audits)
        return gaps
    }

    /// The same for what the store would answer to a question, from all that was stored.
    mutating func gaps(in outcome: Outcome, by account: AccountID?, _ stored: [Event], on world: inout World)
        -> [String]
    {
        guard let account, let query = outcome.query, let page = page(query, stored) else { return [] }
        let numbers = confidential(query, page, world.state)
        let audits = outcome.disclosure(of: page).map { world.operate(.audit($0)).audits } ?? []
        let fresh = Set(audits.flatMap(pairs))
        known.formUnion(fresh)
        checked += numbers.count
        let state = world.state
        return numbers.map { Pair(account: account, number: $0) }
            .filter { !fresh.contains($0) && !isCounted($0, state) }
            .map { "account \($0.account) read of \($0.number) by \(query)" }
    }

    // MARK: The book

    /// Past the hour's limit the same again is not written.
    private func isCounted(_ pair: Pair, _ state: ChatState) -> Bool {
        state.settings.auditedReads < 1_000 && known.contains(pair)
    }

    private mutating func follow(_ audits: [AuditEntry]) {
        for entry in audits {
            if entry.act == .entered { hearing.formUnion(pairs(entry)) }
            if entry.act == .left { hearing.subtract(pairs(entry)) }
        }
    }

    private func pairs(_ entry: AuditEntry) -> [Pair] {
        guard case .account(let account) = entry.actor, entry.act != .refused, entry.since == nil else { return [] }
        return entry.cases.map { Pair(account: account, number: $0) }
    }

    // MARK: What is confidential

    private func confidential(_ content: Delivery.Content, _ state: ChatState) -> Set<String> {
        if case .refusal = content { return [] }
        var files = RightsModel().named(by: content, state).compactMap { file(of: $0, state) }
        if case .reply(.grants(let grants, let consultations)) = content {
            let ids = grants.map(\.caseID) + consultations.map(\.caseID)
            files += state.cases.all.filter { ids.contains($0.id) }
        }
        if case .event(.message(.posted(let message))) = content, message.author == .fika, case .direct = message.place
        {
            files += state.cases.all.filter { message.text.contains($0.number) }
        }
        return Set(files.filter(isConfidential).map(\.number))
    }

    private func confidential(_ query: Query, _ page: Page, _ state: ChatState) -> Set<String> {
        let files: [CaseFile]
        switch (query, page) {
        case (.timeline(let query), _): files = state.cases.all.filter { $0.id == query.caseID }
        case (.filing(let query), _): files = state.cases.all.filter { $0.number == query.number }
        case (_, .history(let messages)), (_, .search(let messages)), (_, .slice(let messages)),
            (_, .thread(let messages, _)), (_, .chosen(let messages, _)), (_, .comments(let messages)):
            files = messages.compactMap { channel(of: $0, state) }.compactMap { file(of: $0, state) }
        case (_, .missed(let places)):
            files = places.flatMap(\.messages).compactMap { channel(of: $0, state) }.compactMap { file(of: $0, state) }
        default: files = []
        }
        return Set(files.filter(isConfidential).map(\.number))
    }

    private func channel(of message: Message, _ state: ChatState) -> Channel? {
        guard case .channel(let id, _) = message.place else { return nil }
        return state.channels[id]
    }

    private func isConfidential(_ file: CaseFile) -> Bool { CaseLadder.step(file.confidentiality) > 2 }

    private func file(of channel: Channel, _ state: ChatState) -> CaseFile? {
        switch channel.purpose {
        case .casework(let id): state.cases.all.first { $0.id == id }
        case .consultation(let id):
            state.access[id].flatMap { consultation in state.cases.all.first { $0.id == consultation.caseID } }
        case .plain, .question, .community: nil
        }
    }

    private func isTalk(_ delivery: Delivery) -> Bool {
        if case .channel = delivery.audience { return true }
        return false
    }

    /// What one says without being there is no news.
    private func isOwn(_ content: Delivery.Content, _ account: AccountID) -> Bool {
        switch content {
        case .event(.message(.posted(let message))), .event(.message(.redacted(let message))):
            message.authorAccount == account
        default: false
        }
    }

    // MARK: What a store would answer

    private func page(_ query: Query, _ stored: [Event]) -> Page? {
        let said = stored.compactMap { event -> Message? in
            if case .message(.posted(let message)) = event { return message }
            return nil
        }
        func talk(_ channels: [ChannelID]) -> [Message] {
            said.filter { message in
                if case .channel(let id, _) = message.place { return channels.contains(id) }
                return false
            }
        }
        func talk(_ place: Query.Place) -> [Message] {
            if case .channel(let id, _) = place { return talk([id]) }
            return []
        }
        switch query {
        case .history(let query): return .history(talk(query.place))
        case .search(let query): return .search(talk(query.channels))
        case .missed(let query):
            return .missed(query.places.map { Page.Missed(name: $0.name, messages: talk([$0.channel])) })
        case .thread(let query): return .thread(talk([query.channel]), alongside: nil)
        case .chosen(let query): return .chosen(talk(query.place), alongside: nil)
        case .slice(let query): return .slice(talk([query.channel]))
        case .comments(let query): return .comments(talk(query.place))
        case .filing: return said.isEmpty ? nil : .filing([said[0]])
        case .timeline: return stored.first.map { .timeline([CaseTimelineEntry(position: 1, event: $0)]) }
        case .message, .targets, .solutions, .experts, .certificates, .person, .personalMessages: return nil
        }
    }
}
