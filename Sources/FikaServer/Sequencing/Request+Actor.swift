import FikaCore

extension Request.Actor {
    /// nil: an operator at the server's own socket.
    var sessionID: SessionID? {
        guard case .session(let session) = self else { return nil }
        return session
    }
}
