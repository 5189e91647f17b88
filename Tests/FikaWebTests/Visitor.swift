import NIOCore
import NIOHTTP1
import NIOPosix

/// A client that sends what it is told to, right or wrong, and reads one answer.
struct Visitor: Sendable {
    let port: Int

    struct Reply: Sendable {
        let status: Int
        let headers: HTTPHeaders
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// With the length of the body, unless the headers say another.
    func send(_ method: HTTPMethod, _ path: String, _ headers: [(String, String)] = [], body: [UInt8] = []) async throws
        -> Reply
    {
        var all = HTTPHeaders(headers + [("Host", "hall"), ("Connection", "close")])
        if !all.contains(name: "Content-Length"), !all.contains(name: "Transfer-Encoding"), method != .GET {
            all.add(name: "Content-Length", value: String(body.count))
        }
        let head = HTTPRequestHead(version: .http1_1, method: method, uri: path, headers: all)
        return try await exchange(head, body: body, cutsOff: false)
    }

    /// Sends half of what it announces and hangs up. Returns when the server has closed too.
    func breakOff(_ path: String, after body: [UInt8], announcing length: Int) async throws {
        let headers = HTTPHeaders([("Host", "hall"), ("Content-Length", String(length))])
        let head = HTTPRequestHead(version: .http1_1, method: .PUT, uri: path, headers: headers)
        _ = try? await exchange(head, body: body, cutsOff: true)
    }

    private func exchange(_ head: HTTPRequestHead, body: [UInt8], cutsOff: Bool) async throws -> Reply {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers(
                        leftOverBytesStrategy: .dropBytes, enableOutboundHeaderValidation: false)
                    return try NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>(
                        wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(.head(head))
            if !body.isEmpty { try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: body)))) }
            if cutsOff { throw ChannelError.eof }
            try await outbound.write(.end(nil))
            var (status, headers, bytes) = (0, HTTPHeaders(), [UInt8]())
            for try await part in inbound {
                switch part {
                case .head(let head): (status, headers) = (Int(head.status.code), head.headers)
                case .body(let buffer): bytes += buffer.readableBytesView
                case .end: return Reply(status: status, headers: headers, body: bytes)
                }
            }
            throw ChannelError.eof
        }
    }
}
