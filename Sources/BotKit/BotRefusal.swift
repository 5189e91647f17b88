/// The server's no.
public struct BotRefusal: Sendable, Equatable {
    /// The code of a standard reply such as `CASE_CLOSED`, or a numeric such as `404`.
    public var code: String
    /// The server's words, without a full stop.
    public var sentence: String

    /// A refusal of one's own making, for tests.
    public init(code: String, sentence: String) {
        self.code = code
        self.sentence = sentence
    }

    /// Whether the same may be done a little later: the server is busy, or its archive could not be read.
    var isTemporary: Bool { ["TRY_AGAIN", "MESSAGE_ERROR"].contains(code) }
}
