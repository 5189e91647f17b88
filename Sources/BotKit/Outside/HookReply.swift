import NIOHTTP1

/// What is answered at a bot's door: a status, a sentence, and what belongs to the status.
struct HookReply: Sendable, Equatable {
    let status: HTTPResponseStatus
    let sentence: String
    var fields: [String: String] = [:]

    static let unauthorized = HookReply(
        status: .unauthorized, sentence: "Show the token: “Authorization: Bearer TOKEN”.",
        fields: ["WWW-Authenticate": "Bearer"])
    static let tooLarge = HookReply(
        status: .payloadTooLarge, sentence: "At most \(BotLimit.hookBytesMax) bytes are taken.")
    static let notText = HookReply(status: .unprocessableEntity, sentence: "That is not UTF-8.")
    static let noAnswer = HookReply(
        status: .serviceUnavailable,
        sentence: "There was no answer in time. Make the same call again, with the same Idempotency-Key.")

    init(status: HTTPResponseStatus, sentence: String, fields: [String: String] = [:]) {
        self.status = status
        self.sentence = sentence
        self.fields = fields
    }

    init(_ answer: BotAnswer) {
        switch answer {
        case .accepted(let words): self.init(status: .accepted, sentence: words)
        case .refused(let words): self.init(status: .unprocessableEntity, sentence: words)
        case .conflict(let words): self.init(status: .conflict, sentence: words)
        case .busy(let words): self.init(status: .tooManyRequests, sentence: words, fields: ["Retry-After": "60"])
        }
    }
}
