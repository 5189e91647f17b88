import NIOCore
import NIOWebSocket

/// What a client's frames mean (RFC 6455 §5), without a socket.
struct WebSocketDialogue {
    enum Action: Equatable {
        case nothing
        /// A whole message: one line of IRC.
        case line(ByteBuffer)
        case pong(ByteBuffer)
        /// The end, with the code of our close frame.
        case end(WebSocketErrorCode)
    }

    /// A message that comes in several frames.
    private struct Message {
        let opcode: WebSocketOpcode
        var bytes: ByteBuffer
    }

    private var unfinished: Message?
    private var isOver = false

    mutating func take(_ frame: WebSocketFrame) -> Action {
        guard !isOver else { return .nothing }
        let action = meaning(of: frame)
        if case .end = action { isOver = true }
        return action
    }

    private mutating func meaning(of frame: WebSocketFrame) -> Action {
        // A client masks everything (§5.1), and no extension is agreed on that could use the reserved bits.
        guard frame.maskKey != nil, !frame.rsv1, !frame.rsv2, !frame.rsv3 else { return .end(.protocolError) }
        switch frame.opcode {
        case .text, .binary:
            guard unfinished == nil else { return .end(.protocolError) }
            return whole(Message(opcode: frame.opcode, bytes: frame.unmaskedData), isFinal: frame.fin)
        case .continuation:
            guard var message = unfinished.take() else { return .end(.protocolError) }
            message.bytes.writeImmutableBuffer(frame.unmaskedData)
            return whole(message, isFinal: frame.fin)
        case .ping: return .pong(frame.unmaskedData)
        case .pong: return .nothing
        case .connectionClose: return .end(Self.reason(in: frame.unmaskedData))
        default: return .end(.protocolError)
        }
    }

    private mutating func whole(_ message: Message, isFinal: Bool) -> Action {
        guard message.bytes.readableBytes <= WebSocketLimit.messageBytesMax else { return .end(.messageTooLarge) }
        guard isFinal else {
            unfinished = message
            return .nothing
        }
        // What is no UTF-8 in a binary message is the session's to answer, as on a plain socket; in a text message it
        // is the end (§8.1).
        guard message.opcode == .binary || message.bytes.isUTF8 else { return .end(.dataInconsistentWithMessage) }
        return .line(message.bytes)
    }

    /// A goodbye is answered with the same code (§5.5.1).
    private static func reason(in payload: ByteBuffer) -> WebSocketErrorCode {
        var payload = payload
        return payload.readWebSocketErrorCode() ?? .normalClosure
    }
}

extension ByteBuffer {
    fileprivate var isUTF8: Bool {
        String(validating: readableBytesView, as: UTF8.self) != nil
    }
}
