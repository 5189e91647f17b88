import NIOCore
import NIOHTTP1

/// What a server answered to a request for a file, without the file.
struct Answer: Sendable {
    let status: Int
    /// The beginning of what it said beside.
    let words: String

    typealias Sink = ([UInt8]) async throws -> Void

    var refusal: TransferFault {
        // It would lead elsewhere, and nobody said that elsewhere is to be trusted.
        if (300..<400).contains(status) { return .refused(status: status, words: "") }
        return .refused(status: status, words: words)
    }

    /// Reads to the end. `accept` says where the body goes; nil: into `words`, as far as they go.
    static func read(
        _ inbound: NIOAsyncChannelInboundStream<HTTPClientResponsePart>,
        _ accept: (HTTPResponseHead) async throws -> Sink?
    ) async throws -> Answer {
        var (status, words, sink) = (0, [UInt8](), Sink?.none)
        for try await part in inbound {
            switch part {
            case .head(let head):
                guard head.status != .continue else { continue }
                status = Int(head.status.code)
                sink = try await accept(head)
            case .body(let buffer):
                if let sink {
                    try await sink(Array(buffer.readableBytesView))
                } else {
                    words += buffer.readableBytesView.prefix(FileTransfer.wordsBytesMax - words.count)
                }
            case .end:
                let text = String(decoding: words, as: UTF8.self).filter { !$0.isNewline }
                return Answer(status: status, words: text)
            }
        }
        throw TransferFault.brokenOff
    }
}
