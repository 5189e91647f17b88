import FikaCore

extension Community {
    func line(channel: String) -> StructuredLine {
        StructuredLine(
            "COMMUNITY", [name, channel, kind.rawValue, joinRule.rawValue, String(members.count)], text: title,
            sentence: "\(name) (\(kind.rawValue)), in \(channel): \(title); \(members.count) members, "
                + (joinRule == .open ? "open to everyone" : "members are added"))
    }
}
