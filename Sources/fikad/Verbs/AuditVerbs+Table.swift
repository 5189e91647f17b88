import FikaCore
import FikaSQLite
import FikaServer
import IRCWire

extension AuditVerbs {
    static func table(_ rows: [AuditRow]) -> AdminTable {
        AdminTable(
            columns: ["row", "time", "who", "act", "cases", "concerns", "what"],
            rows: rows.map { row in
                [
                    String(row.seq), ServerTime.format(milliseconds: row.entry.at.milliseconds), row.actor,
                    row.entry.act.rawValue,
                    row.entry.cases.joined(separator: " "), row.concerned ?? "", what(row.entry),
                ]
            })
    }

    private static func what(_ entry: AuditEntry) -> String {
        let parts: [String?] = [
            entry.wanted.map { "wanted: \($0.rawValue)" },
            entry.document.map { $0.name + (entry.version.map { " version \($0)" } ?? "") },
            entry.filing.map { "F\($0)" }, entry.grant.map { "grant \($0)" },
            entry.since == nil ? entry.count.map { "count \($0)" } : nil,
            entry.since.map {
                "\(entry.count ?? 0) times more since \(ServerTime.format(milliseconds: $0.milliseconds))"
            },
            entry.reason.map { "reason: \($0)" },
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}
