import FikaCore

extension Community {
    func line(channel: String) -> StructuredLine {
        StructuredLine(
            "COMMUNITY", [name, channel, kind.rawValue, joinRule.rawValue, String(members.count)], text: title,
            sentence: "\(name) (\(kind.rawValue)), in \(channel): \(title); \(members.count) members, "
                + (joinRule == .open ? "open to everyone" : "members are added"))
    }

    static func charterLine(_ charter: String, channel: String) -> StructuredLine {
        StructuredLine("CHARTER", [channel], text: charter, sentence: "The charter of \(channel): \(charter)")
    }

    /// With its charter and the steps of its opening. `names`: of communities that the reader may know of.
    func lines(channel: String, _ names: [CommunityID: String]) -> [StructuredLine] {
        let charter = charter.map { Self.charterLine($0, channel: channel) }
        let waves = (waves ?? []).map { wave in
            StructuredLine(
                "WAVE", [name, wave.opens.dateText, wave.circle?.word(names) ?? "everyone"],
                sentence: "\(name) opens on \(wave.opens.dateText) for \(wave.circle?.words(names) ?? "everyone")")
        }
        return [line(channel: channel)] + (charter.map { [$0] } ?? []) + waves
    }
}

extension Announcement.Aim {
    /// People's names stay with those who wrote them down.
    fileprivate func word(_ names: [CommunityID: String]) -> String {
        switch self {
        case .handlers(let type): "handlers:" + type.word
        case .members(let id): "members:\(names[id] ?? "*")"
        case .accounts(let accounts): "accounts:\(accounts.count)"
        }
    }

    fileprivate func words(_ names: [CommunityID: String]) -> String {
        switch self {
        case .handlers(let type): "handlers of \(type)"
        case .members(let id): "members of \(names[id] ?? "another community")"
        case .accounts(let accounts): accounts.count == 1 ? "1 person" : "\(accounts.count) people"
        }
    }
}
