import FikaCore
import IRCSession
import IRCWire

extension AdminAnswer {
    private static let caseColumns = [
        "number", "channel", "type", "status", "confidentiality", "deadline", "state", "handler", "title",
    ]

    private static func row(_ file: CaseFile, _ channel: String) -> [String] {
        [
            file.number, channel, file.type.id, file.status, file.confidentiality.rawValue, file.deadline.dateText,
            file.isOpen ? file.suspendedAt == nil ? "open" : "suspended" : "closed",
            file.roles.first { $0.role == .handler }?.name ?? "", file.title,
        ]
    }

    static func table(_ cases: [CaseFile], _ channels: [ChannelID: String]) -> AdminTable {
        AdminTable(columns: caseColumns, rows: cases.map { row($0, channels[$0.channel] ?? "") })
    }

    /// A case with all that belongs to it; what it has nothing of is left out.
    static func tables(_ file: CaseFile, _ channel: String, _ links: CaseLinks) -> [AdminTable] {
        let roles = AdminTable(columns: ["role", "account"], rows: file.roles.map { [$0.role.rawValue, $0.name] })
        let properties = AdminTable(
            columns: ["property", "value"], rows: file.properties.map { [$0.name, $0.value] })
        let linked = AdminTable(
            columns: ["link", "case"],
            rows: (links.main.map { [["part of", $0]] } ?? []) + links.parts.map { ["has the part", $0] }
                + links.related.map { ["related", $0] })
        let decisions = AdminTable(
            columns: ["decision", "date", "by", "valid from", "text"],
            rows: file.decisions.map { decision in
                [
                    String(decision.number), decision.at.dateText, decision.by, decision.validFrom.dateText,
                    decision.text,
                ]
            })
        let result = AdminTable(
            columns: ["result", "retention"], rows: file.result.map { [[$0, retention(file)]] } ?? [])
        let parts = [
            result, roles, properties, linked, decisions, table(file.filings, "filing"),
            table(file.lateFilings, "late filing"), table(links.documents), table(links.consultations),
        ]
        return [table([file], [file.channel: channel]), details(file)] + parts.filter { !$0.rows.isEmpty }
    }

    /// What waits for a handler of the case.
    static func lateTable(_ file: CaseFile) -> AdminTable {
        let table = table(file.lateFilings, "late filing")
        return AdminTable(columns: ["case"] + table.columns, rows: table.rows.map { [file.number] + $0 })
    }

    /// A page of a time line.
    static func table(_ entries: [CaseTimelineEntry], of query: Query.TimelineQuery) -> AdminTable {
        let rows = entries.compactMap { entry in
            entry.telling(query).map {
                [
                    String(entry.position), ServerTime.format(milliseconds: $0.at.milliseconds), $0.kind, $0.by,
                    $0.words,
                ]
            }
        }
        return AdminTable(columns: ["place", "time", "kind", "by", "words"], rows: rows)
    }

    private static func details(_ file: CaseFile) -> AdminTable {
        let rows =
            [["opened", "\(file.openedAt.dateText), by \(file.openedBy)"]]
            + (file.suspendedAt.map { [["suspended since", $0.dateText]] } ?? [])
            + (file.extensions > 0 ? [["deadline extended", "\(file.extensions) times"]] : [])
            + (file.closedAt.map { [["closed", $0.dateText]] } ?? [])
        return AdminTable(columns: ["event", "when"], rows: rows)
    }

    private static func retention(_ file: CaseFile) -> String {
        switch file.retention {
        case .keepForever: "kept for ever"
        case .destroy(let years): "destroyed after \(years) years"
        case nil: ""
        }
    }

    private static func alone(_ filing: Filing) -> String {
        filing.judgement.map { "on its own, \($0.percent) % sure" } ?? ""
    }

    private static func table(_ filings: [Filing], _ name: String) -> AdminTable {
        AdminTable(
            columns: [name, "version", "from", "messages", "filed by", "through", "date", "taken out"],
            rows: filings.map { filing in
                [
                    String(filing.id.value), String(filing.version), filing.origin,
                    String(filing.messages.count), filing.filedBy,
                    filing.filedThrough ?? filing.proposedBy ?? alone(filing),
                    filing.at.dateText,
                    filing.withdrawals.map { "\($0.at.dateText) \($0.by): \($0.reason)" }.joined(separator: "; "),
                ]
            })
    }
}
