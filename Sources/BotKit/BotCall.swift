/// What a program said at a bot's door (``BotAction/serve(_:)``), after it showed the right token.
public struct BotCall: Sendable, Equatable {
    /// To answer it with ``BotAction/answer(call:_:)``; it is answered once.
    public var id: String
    /// The caller's `Idempotency-Key`: the same call, made again, has the same.
    public var key: String?
    /// Whether it says of itself that it is JSON.
    public var isJSON: Bool
    /// What was sent.
    public var text: String

    /// A call of one's own making, for tests.
    public init(id: String, key: String? = nil, isJSON: Bool = false, text: String) {
        self.id = id
        self.key = key
        self.isJSON = isJSON
        self.text = text
    }
}
