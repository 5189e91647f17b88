import NIOCore
import NIOWebSocket

/// How lines look on a socket. What a server sends in frames carries no mask (RFC 6455 §5.1), so the frames of a batch
/// are the same bytes for everybody who is shown it, and are made once.
enum LineForm: Hashable, Sendable {
    case plain
    /// A WebSocket message for each line, without its CR LF (IRCv3 websocket).
    case textMessages
    case binaryMessages

    /// Lines behind one another, each with CR LF, as the socket is to have them.
    func bytes(of lines: ByteBuffer) -> ByteBuffer {
        switch self {
        case .plain: lines
        case .textMessages: Self.messages(lines, .text)
        case .binaryMessages: Self.messages(lines, .binary)
        }
    }

    private static func messages(_ lines: ByteBuffer, _ opcode: WebSocketOpcode) -> ByteBuffer {
        // A header takes the room of CR LF, for a long line two bytes more.
        var messages = ByteBufferAllocator().buffer(capacity: lines.readableBytes + lines.readableBytes / 32)
        var rest = lines.readableBytesView
        while let lineFeed = rest.firstIndex(of: UInt8(ascii: "\n")) {
            var line = rest[..<lineFeed]
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            messages.writeServerFrame(opcode, line)
            rest = rest[(lineFeed + 1)...]
        }
        return messages
    }
}

extension ByteBuffer {
    /// A whole message in one frame, without a mask (RFC 6455 §5.2).
    mutating func writeServerFrame(_ opcode: WebSocketOpcode, _ payload: ByteBufferView) {
        let isFinal: UInt8 = 0x80
        writeInteger(isFinal | UInt8(webSocketOpcode: opcode))
        switch payload.count {
        case ...125: writeInteger(UInt8(payload.count))
        case ...Int(UInt16.max):
            writeInteger(UInt8(126))
            writeInteger(UInt16(payload.count))
        default:
            writeInteger(UInt8(127))
            writeInteger(UInt64(payload.count))
        }
        writeBytes(payload)
    }
}
