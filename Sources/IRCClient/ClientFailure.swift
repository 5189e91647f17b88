/// Why there is no connection, or no answer. `description` is for the person at the keyboard.
package enum ClientFailure: Error, Sendable, Equatable {
    case cannotResolve(host: String)
    case refused(host: String, port: Int)
    /// The operating system's words, such as "Network is unreachable".
    case unreachable(host: String, port: Int, reason: String)
    case timedOut(Wait)
    case tlsFailed(reason: String)
    /// The system's authorities do not vouch for it: pin it, if it is the right one.
    case certificateNotTrusted(ServerCertificate)
    /// Not the pinned one: either the server was given a new certificate, or somebody sits in between.
    case certificateChanged(ServerCertificate, pinned: String)
    /// The password, or the account: servers do not say which.
    case wrongPassword(account: String)
    /// The server could not prove that it knows the password's keys.
    case serverNotGenuine
    /// The server offers no way to log in that this connection may use.
    case cannotLogIn(offered: String)
    case accountRequired
    case nickRefused(nick: String)
    /// ERROR, or a refusal of the whole connection, in the server's words; strip them before showing them.
    case closedByServer(String)
    /// The socket closed without a word.
    case connectionLost
    /// The server broke the rules of the protocol; a constant sentence.
    case protocolViolation(String)
    case notConnected
    /// The connection ended before the answer came. Whether the request was carried out is not known.
    case disconnected
    case tooManyRequests
    /// This program did not read its events; see `ClientLimit.eventsMax`.
    case eventsNotRead

    /// What was waited for in vain.
    package enum Wait: Sendable, Equatable {
        case connection, welcome, signOfLife, answer
    }

    /// Whether the same attempt may succeed later without anybody changing anything.
    package var isTemporary: Bool {
        switch self {
        case .cannotResolve, .refused, .unreachable, .timedOut, .closedByServer, .connectionLost, .disconnected,
            .notConnected, .tooManyRequests, .eventsNotRead:
            true
        case .tlsFailed, .certificateNotTrusted, .certificateChanged, .wrongPassword, .serverNotGenuine, .cannotLogIn,
            .accountRequired, .nickRefused, .protocolViolation:
            false
        }
    }
}
