import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// A client that speaks HTTP and WebSocket byte by byte, so that it can also do it wrong.
final class WebClient {
    typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    struct Frame: Equatable {
        let opcode: UInt8
        let bytes: [UInt8]

        var text: String { String(decoding: bytes, as: UTF8.self) }
        /// Of a close frame.
        var code: Int? { bytes.count >= 2 ? Int(bytes[0]) << 8 | Int(bytes[1]) : nil }
    }

    struct Ended: Error {}

    private var incoming: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private let outgoing: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var buffer = ByteBuffer()

    private init(
        _ incoming: NIOAsyncChannelInboundStream<ByteBuffer>, _ outgoing: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.incoming = incoming.makeAsyncIterator()
        self.outgoing = outgoing
    }

    static func connect(
        port: Int, tls: TLSConfiguration? = nil, _ body: (WebClient) async throws -> Void
    ) async throws {
        let context = try tls.map { try NIOSSLContext(configuration: $0) }
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        let handler = try NIOSSLClientHandler(context: context, serverHostname: nil)
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                    return try Connection(wrappingChannelSynchronously: channel)
                }
            }
        try await channel.executeThenClose { incoming, outgoing in
            try await body(WebClient(incoming, outgoing))
        }
    }

    /// The headers of a request for a WebSocket, with the key of RFC 6455 §1.3.
    static let handshake = [
        "Host: chat.test", "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ]

    func request(_ headers: [String], method: String = "GET") async throws {
        let lines = ["\(method) / HTTP/1.1"] + headers + ["", ""]
        try await outgoing.write(ByteBuffer(string: lines.joined(separator: "\r\n")))
    }

    /// Connected, with the answer's head read.
    func open(_ subprotocol: String? = "text.ircv3.net") async throws {
        try await request(Self.handshake + (subprotocol.map { ["Sec-WebSocket-Protocol: \($0)"] } ?? []))
        let head = try await readHead()
        guard head.hasPrefix("HTTP/1.1 101") else { throw Ended() }
    }

    /// The head of the next answer; a body stays for `readRest`.
    func readHead() async throws -> String {
        while true {
            let text = String(buffer: buffer)
            if let end = text.range(of: "\r\n\r\n") {
                let head = String(text[..<end.lowerBound])
                buffer.moveReaderIndex(forwardBy: head.utf8.count + 4)
                return head
            }
            try await readMore()
        }
    }

    /// All until the server closes.
    func readRest() async throws -> String {
        while let more = try await incoming.next(isolation: #isolation) { buffer.writeImmutableBuffer(more) }
        return buffer.readString(length: buffer.readableBytes) ?? ""
    }

    func send(_ text: String, opcode: UInt8 = 1, isFinal: Bool = true, isMasked: Bool = true) async throws {
        try await send(Array(text.utf8), opcode: opcode, isFinal: isFinal, isMasked: isMasked)
    }

    func send(_ bytes: [UInt8], opcode: UInt8, isFinal: Bool = true, isMasked: Bool = true) async throws {
        var frame = ByteBuffer()
        frame.writeInteger((isFinal ? 0x80 : 0) | opcode)
        let mark: UInt8 = isMasked ? 0x80 : 0
        if bytes.count < 126 {
            frame.writeInteger(mark | UInt8(bytes.count))
        } else {
            frame.writeInteger(mark | 126)
            frame.writeInteger(UInt16(bytes.count))
        }
        let key: [UInt8] = [1, 2, 3, 4]
        if isMasked { frame.writeBytes(key) }
        frame.writeBytes(bytes.enumerated().map { isMasked ? $1 ^ key[$0 % 4] : $1 })
        try await outgoing.write(frame)
    }

    func readFrame() async throws -> Frame {
        while true {
            if let frame = takeFrame() { return frame }
            try await readMore()
        }
    }

    /// The first frame with this in it; those before are dropped.
    @discardableResult
    func expect(_ part: String) async throws -> Frame {
        while true {
            let frame = try await readFrame()
            if frame.text.contains(part) { return frame }
        }
    }

    func register(_ nick: String) async throws {
        for line in ["NICK \(nick)", "USER \(nick) 0 * :\(nick)"] { try await send(line) }
        try await expect(" 422 ")
    }

    private func readMore() async throws {
        guard let more = try await incoming.next(isolation: #isolation) else { throw Ended() }
        buffer.writeImmutableBuffer(more)
        buffer.discardReadBytes()
    }

    private func takeFrame() -> Frame? {
        var copy = buffer
        guard let first = copy.readInteger(as: UInt8.self), let second = copy.readInteger(as: UInt8.self) else {
            return nil
        }
        var count = Int(second)
        if second == 126 {
            guard let long = copy.readInteger(as: UInt16.self) else { return nil }
            count = Int(long)
        }
        guard let bytes = copy.readBytes(length: count) else { return nil }
        buffer = copy
        return Frame(opcode: first & 0x0F, bytes: bytes)
    }
}
