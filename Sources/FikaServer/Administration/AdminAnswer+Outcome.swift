package import FikaCore

extension AdminAnswer {
    /// What the rules made of a request, with the page of the store that they asked for.
    package init(_ outcome: Outcome, _ page: Page? = nil, to request: AdminRequest) {
        if let query = outcome.query, let page {
            self = .tables(Self.tables(page, of: query))
            return
        }
        if let refusal = outcome.refusal {
            self = .failed(refusal.sentence, .badInput)
            return
        }
        let replies = outcome.deliveries.compactMap { delivery -> Reply? in
            if case .reply(let reply) = delivery.content { return reply }
            return nil
        }
        let tables = replies.flatMap(Self.tables)
        if !tables.isEmpty {
            self = .tables(tables)
        } else {
            self = .done(request.sentence(made: replies.lazy.compactMap(\.made).first))
        }
    }

    /// What the store answered.
    private static func tables(_ page: Page, of query: Query) -> [AdminTable] {
        switch (page, query) {
        case (.timeline(let entries), .timeline(let query)): [table(entries, of: query)]
        case (.certificates(let certificates), _): [table(certificates)]
        case (.person(let spoken), .person(let query)): tables(query.record, spoken)
        case (.personalMessages(let messages), _): [table(messages)]
        case (.solutions(let solutions), _): [table(solutions)]
        default: []
        }
    }

    private static func tables(_ reply: Reply) -> [AdminTable] {
        switch reply {
        case .accounts(let accounts): [table(accounts)]
        case .caseTypes(let types): [table(types)]
        case .retention(let items): [table(items)]
        case .cases(let cases, let channels): [table(cases, channels)]
        case .caseFile(let file, let channel, let links): tables(file, channel, links)
        case .document(.list(_, let documents)): [table(documents)]
        case .lateFilings(let files): files.map { lateTable($0) }
        case .grants(let grants, let consultations): [table(grants), table(consultations)]
        case .communities(let communities, let channels): [table(communities, channels)]
        default: []
        }
    }

    private static func table(_ accounts: [Account]) -> AdminTable {
        AdminTable(
            columns: ["name", "kind", "clearance", "state", "since", "until", "organisation", "scopes"],
            rows: accounts.map { account in
                [
                    account.name, account.isBot ? "bot" : account.isGuest ? "guest" : "person",
                    account.clearance.rawValue, account.isDisabled ? "disabled" : "enabled",
                    account.createdAt.dateText, account.guest?.ends?.lastDayText ?? "",
                    account.guest?.organisation ?? "",
                    account.scopes?.map(\.rawValue).joined(separator: " ") ?? "",
                ]
            })
    }

    static func table(_ grants: [Grant]) -> AdminTable {
        AdminTable(
            columns: ["grant", "account", "until", "ended", "by", "reason"],
            rows: grants.map { grant in
                [
                    grant.key, grant.name, grant.ends.lastDayText, grant.ending?.kind.rawValue ?? "", grant.givenBy,
                    grant.reason,
                ]
            })
    }

    static func table(_ consultations: [Consultation]) -> AdminTable {
        AdminTable(
            columns: ["consultation", "channel", "account", "asked by", "date", "answers", "ended"],
            rows: consultations.map { consultation in
                [
                    consultation.key, consultation.channelName, consultation.name, consultation.askedBy,
                    consultation.askedAt.dateText, String(consultation.answers.count),
                    consultation.ending?.kind.rawValue ?? "",
                ]
            })
    }

    private static func table(_ types: [CaseType]) -> AdminTable {
        AdminTable(
            columns: ["id", "days", "confidentiality", "name", "statuses", "results"],
            rows: types.map { type in
                [
                    type.id, String(type.deadlineDays), type.confidentiality.rawValue, type.name,
                    type.statuses.joined(separator: ", "), type.results.map(\.name).joined(separator: ", "),
                ]
            })
    }

    private static func table(_ communities: [Community], _ channels: [ChannelID: String]) -> AdminTable {
        AdminTable(
            columns: ["name", "channel", "kind", "join", "owners", "members", "title"],
            rows: communities.map { community in
                [
                    community.name, channels[community.channel] ?? "", community.kind.rawValue,
                    community.joinRule.rawValue, String(community.owners.count), String(community.members.count),
                    community.title,
                ]
            })
    }
}

extension Reply {
    fileprivate var made: String? {
        if case .made(let name) = self { return name }
        return nil
    }
}
