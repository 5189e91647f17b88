import LibCrypto
import NIOHTTP1

/// Whom a bot's door is opened to: a value, which has no socket and is told the time.
struct HookGuard: Sendable {
    private static let minuteMilliseconds: Int64 = 60_000

    private let path: String
    private let perMinute: Int
    private let tokenDigest: [UInt8]
    /// When callers were let in during the last minute, oldest first; at most `perMinute`.
    private var entries: [Int64] = []

    init(path: String, perMinute: Int, token: String) {
        self.path = path
        self.perMinute = perMinute
        tokenDigest = Hash.sha256(Array(token.utf8))
    }

    /// Nil: come in. The token is looked at first, so that nobody without it learns anything else.
    mutating func judge(_ head: HTTPRequestHead, at milliseconds: Int64) -> HookReply? {
        guard holdsToken(head) else { return .unauthorized }
        guard head.uri == path else { return HookReply(status: .notFound, sentence: "There is only \(path) here.") }
        guard head.method == .POST else {
            return HookReply(status: .methodNotAllowed, sentence: "Only POST is understood.", fields: ["Allow": "POST"])
        }
        if let length = head.headers.first(name: "Content-Length"), Int(length) ?? .max > BotLimit.hookBytesMax {
            return .tooLarge
        }
        if let key = head.headers.first(name: "Idempotency-Key"),
            !(1...BotLimit.hookKeyBytesMax).contains(key.utf8.count)
        {
            let most = BotLimit.hookKeyBytesMax
            return HookReply(status: .unprocessableEntity, sentence: "An Idempotency-Key has 1 to \(most) bytes.")
        }
        entries.removeAll { milliseconds - $0 >= Self.minuteMilliseconds || $0 > milliseconds }
        guard entries.count < perMinute else {
            let wait = (Self.minuteMilliseconds - (milliseconds - entries[0]) + 999) / 1_000
            return HookReply(
                status: .tooManyRequests, sentence: "More than \(perMinute) calls in a minute.",
                fields: ["Retry-After": String(wait)])
        }
        entries.append(milliseconds)
        return nil
    }

    /// Compared by digests in constant time, so that the time tells nothing of the token, not even its length.
    private func holdsToken(_ head: HTTPRequestHead) -> Bool {
        let values = head.headers["Authorization"]
        guard values.count == 1, values[0].lowercased().hasPrefix("bearer ") else { return false }
        return constantTimeEquals(Hash.sha256(Array(values[0].dropFirst(7).utf8)), tokenDigest)
    }
}
