extension Filing: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, caseID, source, messages, filedBy, filer, filedThrough, proposedBy, judgement, receipts, at, version,
            withdrawals
        /// Once every filing was a thread of a channel, and these said which.
        case root, channel, channelName
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let source =
            try values.decodeIfPresent(Source.self, forKey: .source)
            ?? .thread(
                root: values.decode(MessageID.self, forKey: .root),
                channel: values.decode(ChannelID.self, forKey: .channel),
                name: values.decode(String.self, forKey: .channelName))
        self.init(
            id: try values.decode(FilingID.self, forKey: .id), caseID: try values.decode(CaseID.self, forKey: .caseID),
            source: source, messages: try values.decode([MessageID].self, forKey: .messages),
            filedBy: try values.decode(String.self, forKey: .filedBy),
            filer: try values.decodeIfPresent(AccountID.self, forKey: .filer),
            filedThrough: try values.decodeIfPresent(String.self, forKey: .filedThrough),
            proposedBy: try values.decodeIfPresent(String.self, forKey: .proposedBy),
            judgement: try values.decodeIfPresent(Judgement.self, forKey: .judgement),
            receipts: try values.decodeIfPresent([MessageID].self, forKey: .receipts) ?? [],
            at: try values.decode(Timestamp.self, forKey: .at), version: try values.decode(Int.self, forKey: .version),
            withdrawals: try values.decodeIfPresent([Withdrawal].self, forKey: .withdrawals) ?? [])
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(caseID, forKey: .caseID)
        try values.encode(source, forKey: .source)
        try values.encode(messages, forKey: .messages)
        try values.encode(filedBy, forKey: .filedBy)
        try values.encodeIfPresent(filer, forKey: .filer)
        try values.encodeIfPresent(filedThrough, forKey: .filedThrough)
        try values.encodeIfPresent(proposedBy, forKey: .proposedBy)
        try values.encodeIfPresent(judgement, forKey: .judgement)
        if !receipts.isEmpty { try values.encode(receipts, forKey: .receipts) }
        try values.encode(at, forKey: .at)
        try values.encode(version, forKey: .version)
        if !withdrawals.isEmpty { try values.encode(withdrawals, forKey: .withdrawals) }
    }
}
