/// What was put into a case: which messages or whose words, from where, by whom. The words are kept by the store.
package struct Filing: Sendable, Equatable {
    package let id: FilingID
    package let caseID: CaseID
    package let source: Source
    /// In order of time. A note has one number, taken from those of the messages.
    package let messages: [MessageID]
    /// Who wanted it; the bot itself, where it filed of its own accord.
    package let filedBy: String
    /// The same, as an account; nil where a release filed it that kept the name alone.
    package let filer: AccountID?
    /// The bot that did it for them.
    package let filedThrough: String?
    /// The bot whose proposal they accepted.
    package let proposedBy: String?
    /// Why a bot filed it of its own accord; nil: a person wanted it.
    package let judgement: Judgement?
    /// The lines that tell of it and to which a person may say no; only of what a bot filed of its own accord.
    package internal(set) var receipts: [MessageID]
    package let at: Timestamp
    /// 1, and one more each time the thread went on, or was filed again after it was taken out.
    package let version: Int
    /// How often it was taken out, oldest first: the trace that is left.
    package internal(set) var withdrawals: [Withdrawal]

    package init(
        id: FilingID, caseID: CaseID, source: Source, messages: [MessageID], filedBy: String, filer: AccountID? = nil,
        filedThrough: String? = nil, proposedBy: String? = nil, judgement: Judgement? = nil,
        receipts: [MessageID] = [], at: Timestamp, version: Int = 1, withdrawals: [Withdrawal] = []
    ) {
        self.id = id
        self.caseID = caseID
        self.source = source
        self.messages = messages
        self.filedBy = filedBy
        self.filer = filer
        self.filedThrough = filedThrough
        self.proposedBy = proposedBy
        self.judgement = judgement
        self.receipts = receipts
        self.at = at
        self.version = version
        self.withdrawals = withdrawals
    }

    /// How much it is, as people say it.
    package var amount: String { messages.count == 1 ? "1 message" : "\(messages.count) messages" }

    /// What is in the file is not any more: the newest version was taken out.
    package var isWithdrawn: Bool { withdrawals.last?.version == version }

    /// Whether the file still shows this version: it is there, and nothing was taken out since.
    package func shows(version: Int) -> Bool {
        version > (withdrawals.last?.version ?? 0) && version <= self.version
    }

    /// Where it came from. What makes two filings the same differs by source.
    package enum Source: Sendable, Equatable, Codable {
        /// A case holds one filing a root, in versions.
        case thread(root: MessageID, channel: ChannelID, name: String)
        /// Chosen messages of one channel.
        case messages(channel: ChannelID, name: String)
        /// Chosen messages of a conversation; `one` filed them. `other` nil: someone without an account.
        case conversation(one: AccountID, other: AccountID?, names: [String])
        /// Words written for the file. The digest finds the same words again without keeping them.
        case note(digest: UInt64)

        var isNote: Bool { if case .note = self { true } else { false } }

        /// The message a thread begins with.
        package var root: MessageID? {
            if case .thread(let root, _, _) = self { return root }
            return nil
        }

        package var channel: ChannelID? {
            switch self {
            case .thread(_, let channel, _), .messages(let channel, _): channel
            case .conversation, .note: nil
            }
        }
    }

    /// Who took it out, when and why.
    package struct Withdrawal: Sendable, Equatable, Codable {
        /// The newest version then: this one and those before it are not shown any more.
        package let version: Int
        package let by: String
        package let at: Timestamp
        package let reason: String

        package init(version: Int, by: String, at: Timestamp, reason: String) {
            self.version = version
            self.by = by
            self.at = at
            self.reason = reason
        }
    }
}
