/// Flat, with the keys that the stored trail promises for ever: what is not there is left out, and what a later release
/// adds is passed over by this one.
extension AuditEntry: Codable {
    private enum CodingKeys: String, CodingKey {
        case at, by, `operator`, who, act, cases, wanted, document, version, filing, grant, account, count, since
        case reason
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        at = try container.decode(Timestamp.self, forKey: .at)
        act = try container.decode(Act.self, forKey: .act)
        if let id = try container.decodeIfPresent(AccountID.self, forKey: .by) {
            actor = .account(id)
        } else if let name = try container.decodeIfPresent(String.self, forKey: .operator) {
            actor = .serverOperator(name)
        } else {
            actor = try container.decode(String.self, forKey: .who) == "server" ? .server : .nobody
        }
        cases = try container.decodeIfPresent([String].self, forKey: .cases) ?? []
        wanted = try container.decodeIfPresent(Act.self, forKey: .wanted)
        document = try container.decodeIfPresent(DocumentID.self, forKey: .document)
        version = try container.decodeIfPresent(Int.self, forKey: .version)
        filing = try container.decodeIfPresent(FilingID.self, forKey: .filing)
        grant = try container.decodeIfPresent(GrantID.self, forKey: .grant)
        account = try container.decodeIfPresent(AccountID.self, forKey: .account)
        count = try container.decodeIfPresent(Int.self, forKey: .count)
        since = try container.decodeIfPresent(Timestamp.self, forKey: .since)
        reason = try container.decodeIfPresent(String.self, forKey: .reason)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(at, forKey: .at)
        try container.encode(act, forKey: .act)
        switch actor {
        case .account(let id): try container.encode(id, forKey: .by)
        case .serverOperator(let name): try container.encode(name, forKey: .operator)
        case .nobody: try container.encode("nobody", forKey: .who)
        case .server: try container.encode("server", forKey: .who)
        }
        if !cases.isEmpty { try container.encode(cases, forKey: .cases) }
        try container.encodeIfPresent(wanted, forKey: .wanted)
        try container.encodeIfPresent(document, forKey: .document)
        try container.encodeIfPresent(version, forKey: .version)
        try container.encodeIfPresent(filing, forKey: .filing)
        try container.encodeIfPresent(grant, forKey: .grant)
        try container.encodeIfPresent(account, forKey: .account)
        try container.encodeIfPresent(count, forKey: .count)
        try container.encodeIfPresent(since, forKey: .since)
        try container.encodeIfPresent(reason, forKey: .reason)
    }
}
