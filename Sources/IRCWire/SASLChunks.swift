/// A SASL message in AUTHENTICATE's pieces (IRCv3 sasl-3.1): 400 bytes of base64 each; a piece of less than 400 ends
/// it, and `+` is the piece of nothing that is sent for an empty message or after a last piece of exactly 400.
package struct SASLChunks: Sendable {
    package enum Step: Equatable, Sendable {
        case incomplete
        /// The whole in base64; "" for an empty message. The next chunk starts afresh.
        case complete(String)
        /// The chunk is over its limit (905). What had come is dropped.
        case tooLong
        /// The whole is over its limit, which is ours and no matter of 905. What had come is dropped.
        case tooMuch
    }

    private let payloadBytesMax: Int
    private var payload = ""

    package init(payloadBytesMax: Int = WireLimit.saslPayloadBytesMax) {
        self.payloadBytesMax = payloadBytesMax
    }

    package mutating func append(_ chunk: String) -> Step {
        let bytes = chunk.utf8.count
        let isEmptyPiece = chunk == "+"
        guard bytes <= WireLimit.saslChunkBytesMax else {
            payload = ""
            return .tooLong
        }
        guard payload.utf8.count + (isEmptyPiece ? 0 : bytes) <= payloadBytesMax else {
            payload = ""
            return .tooMuch
        }
        if !isEmptyPiece { payload += chunk }
        guard bytes < WireLimit.saslChunkBytesMax else { return .incomplete }
        defer { payload = "" }
        return .complete(payload)
    }

    package static func split(_ base64: String) -> [String] {
        let bytes = Array(base64.utf8)
        var chunks = stride(from: 0, to: bytes.count, by: WireLimit.saslChunkBytesMax).map { start in
            let end = min(start + WireLimit.saslChunkBytesMax, bytes.count)
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
        if bytes.count.isMultiple(of: WireLimit.saslChunkBytesMax) { chunks.append("+") }
        return chunks
    }
}
