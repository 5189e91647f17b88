import IRCWire

/// What a WebSocket client may take. Bytes, where nothing else is said.
enum WebSocketLimit {
    /// One line with its tags, without CR LF: of a frame, and of a message in several (IRCv3 websocket, "Security
    /// considerations"). What is longer closes the connection with 1009.
    static let messageBytesMax = LineLimits.fromClient.tagBytesMax + LineLimits.fromClient.bodyBytesMax - 2
    /// One header of the request.
    static let headerBytesMax = 4_096
    /// All of them together.
    static let headersBytesMax = 16_384
    static let headersMax = 64
    /// Beats a request may take until it is there.
    static let requestTicks = 10
}
