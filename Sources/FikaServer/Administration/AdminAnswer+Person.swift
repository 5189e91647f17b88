import FikaCore
import IRCWire

extension AdminAnswer {
    /// What stays of a person is the last of the tables.
    static func tables(_ record: PersonalRecord, _ spoken: [ChannelID: Int]) -> [AdminTable] {
        let marks = AdminTable(
            columns: ["read in", "up to", "last there"],
            rows: record.marks.map { [$0.target, $0.read.map(Self.time) ?? "", $0.seen.map(Self.time) ?? ""] })
        let memberships = AdminTable(
            columns: ["community", "as"],
            rows: record.communities.map { [$0.community, $0.isOwner ? "owner" : "member"] })
        return [
            profile(record),
            AdminTable(columns: ["says of themselves", "value"], rows: record.metadata.map { [$0.key, $0.value] }),
            memberships, AdminTable(columns: ["channel"], rows: record.channels.map { [$0] }), marks,
            staying(record, spoken),
        ]
    }

    private static func profile(_ record: PersonalRecord) -> AdminTable {
        let account = record.account
        let rows = [
            ["name", account.name], ["kind", account.isGuest ? "guest" : account.isBot ? "bot" : "person"],
            ["clearance", account.clearance.rawValue], ["made", time(account.createdAt)],
            ["state", account.isDisabled ? "disabled" : "enabled"],
            ["password", account.credentials.isEmpty ? "none" : "kept as a salted hash"],
            ["contact", account.contact ?? ""], ["organisation", account.guest?.organisation ?? ""],
            ["ends", account.guest?.ends.map(time) ?? ""],
        ]
        return AdminTable(
            columns: ["profile", "value"],
            rows: rows.filter { !$0[1].isEmpty } + record.certificates.map { ["certificate", $0.text] })
    }

    private static func staying(_ record: PersonalRecord, _ spoken: [ChannelID: Int]) -> AdminTable {
        let rows = record.traces.compactMap { trace -> [String]? in
            let messages = trace.channels.reduce(0) { $0 + (spoken[$1] ?? 0) }
            let what = trace.what + (messages == 0 ? [] : ["\(messages) message\(messages == 1 ? "" : "s")"])
            guard !what.isEmpty else { return nil }
            return [
                trace.number, what.joined(separator: ", "), "part of a case file (Archiefwet)", trace.keeping.words,
            ]
        }
        return AdminTable(columns: ["stays in", "what", "because", "how long"], rows: rows)
    }

    static func table(_ messages: [Message]) -> AdminTable {
        AdminTable(
            columns: ["message", "time", "place", "by", "kind", "text"],
            rows: messages.map { message in
                [
                    message.id.description, time(message.at), message.place.words,
                    message.author.accountName ?? message.author.nick, message.kind.rawValue, message.text,
                ]
            })
    }

    private static func time(_ moment: Timestamp) -> String {
        ServerTime.format(milliseconds: moment.milliseconds)
    }
}

extension PersonalRecord.Keeping {
    fileprivate var words: String {
        switch self {
        case .open: "until the case is closed, and then as its result says"
        case .until(let day): "until \(day.dateText)"
        case .forever: "for ever"
        }
    }
}

extension Message.Place {
    fileprivate var words: String {
        switch self {
        case .channel(_, let name), .standing(_, _, let name): name
        case .direct(_, _, let nick): "to \(nick)"
        }
    }
}
