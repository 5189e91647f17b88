import FikaCore

extension Request.Actor {
    /// nil: an operator at the server's own socket.
    var sessionID: SessionID? {
        guard case .session(let session) = self else { return nil }
        return session
    }
}

extension Request {
    /// Somebody comes to the server, or into a channel.
    var isArrival: Bool {
        switch command {
        case .session(.register), .channel(.join): true
        default: false
        }
    }

    /// It must reach the sequencer whatever else is waiting.
    var isEndOfSession: Bool {
        if case .session(.quit) = command { true } else { false }
    }
}
