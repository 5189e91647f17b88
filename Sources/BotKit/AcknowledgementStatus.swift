/// Who has acknowledged an announcement, and who has not.
public struct AcknowledgementStatus: Sendable, Equatable {
    /// The announcement's `msgid`.
    public var id: String
    /// Where it was announced.
    public var channel: String
    /// Whether acknowledgement was asked for at all.
    public var isWanted: Bool
    /// How many have.
    public var acknowledged: Int
    /// The accounts that have not.
    public var missing: [String]

    /// A status of one's own making, for tests.
    public init(id: String, channel: String, isWanted: Bool = true, acknowledged: Int, missing: [String]) {
        self.id = id
        self.channel = channel
        self.isWanted = isWanted
        self.acknowledged = acknowledged
        self.missing = missing
    }
}
