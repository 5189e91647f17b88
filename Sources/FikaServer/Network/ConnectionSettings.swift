import IRCSession

/// What holds for every connection.
struct ConnectionSettings: Sendable {
    /// A connection that is closed after a last word may take it until this many ticks have passed.
    static let lingerTicks = 2
    /// Above this a socket that takes no more is looked at for its send queue.
    static let watermarkBytes = 65_536
    /// A socket's read; lines are short, and an idle connection keeps a buffer of this size.
    static let receiveBytes = 512
    /// What the system holds of a connection's output; without a bound of ours it grows to megabytes for each slow
    /// reader, and none of them count as its send queue. Linux doubles it.
    static let sendBufferBytes = 131_072
    /// What the end of a stream may bring at once beyond the receive queue: one TLS record.
    static let recordBytes = 16_384

    let sessions: SharedSettings
    var session: SessionSettings { sessions.value }
    let sendQueueBytes: Int
    let receiveQueueBytes: Int
    let pipelineRequests: Int

    var asksClientCertificates: Bool { session.saslMechanisms.contains("EXTERNAL") }

    init(_ limits: Configuration.Limits, session: SessionSettings) {
        sessions = SharedSettings(session)
        sendQueueBytes = limits.sendQueueBytes
        receiveQueueBytes = limits.receiveQueueBytes
        pipelineRequests = limits.pipelineRequests
    }
}
