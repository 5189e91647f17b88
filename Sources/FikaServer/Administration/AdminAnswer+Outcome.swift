package import FikaCore

extension AdminAnswer {
    /// What the rules made of a request.
    package init(_ outcome: Outcome, to request: AdminRequest) {
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

    private static func tables(_ reply: Reply) -> [AdminTable] {
        switch reply {
        case .accounts(let accounts): [table(accounts)]
        case .caseTypes(let types): [table(types)]
        case .cases(let cases, let channels): [table(cases, channels)]
        case .caseFile(let file, let channel): tables(file, channel)
        case .communities(let communities, let channels): [table(communities, channels)]
        default: []
        }
    }

    private static func table(_ accounts: [Account]) -> AdminTable {
        AdminTable(
            columns: ["name", "kind", "clearance", "state", "since", "scopes"],
            rows: accounts.map { account in
                [
                    account.name, account.isBot ? "bot" : "person", account.clearance.rawValue,
                    account.isDisabled ? "disabled" : "enabled", account.createdAt.dateText,
                    account.scopes?.map(\.rawValue).joined(separator: " ") ?? "",
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

    private static let caseColumns = [
        "number", "channel", "type", "status", "confidentiality", "deadline", "state", "handler", "title",
    ]

    private static func row(_ file: CaseFile, _ channel: String) -> [String] {
        [
            file.number, channel, file.type.id, file.status, file.confidentiality.rawValue, file.deadline.dateText,
            file.isOpen ? "open" : "closed", file.roles.first { $0.role == .handler }?.name ?? "", file.title,
        ]
    }

    private static func table(_ cases: [CaseFile], _ channels: [ChannelID: String]) -> AdminTable {
        AdminTable(columns: caseColumns, rows: cases.map { row($0, channels[$0.channel] ?? "") })
    }

    private static func tables(_ file: CaseFile, _ channel: String) -> [AdminTable] {
        let roles = AdminTable(columns: ["role", "account"], rows: file.roles.map { [$0.role.rawValue, $0.name] })
        let filings = AdminTable(
            columns: ["filing", "version", "from", "messages", "filed by", "through", "date", "taken out"],
            rows: file.filings.map { filing in
                [
                    String(filing.id.value), String(filing.version), filing.origin,
                    String(filing.messages.count), filing.filedBy, filing.filedThrough ?? filing.proposedBy ?? "",
                    filing.at.dateText,
                    filing.withdrawals.map { "\($0.at.dateText) \($0.by): \($0.reason)" }.joined(separator: "; "),
                ]
            })
        let result = file.result.map { AdminTable(columns: ["result"], rows: [[$0]]) }
        return [table([file], [file.channel: channel])] + (result.map { [$0] } ?? [])
            + [roles, filings].filter { !$0.rows.isEmpty }
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
