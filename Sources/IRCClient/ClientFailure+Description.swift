extension ClientFailure: CustomStringConvertible {
    /// One sentence for what happened and one for what to do. Holds the server's own words only for `.closedByServer`.
    package var description: String {
        switch self {
        case .cannotResolve(let host):
            "There is no address for the name \(host). Check the spelling, or the name service."
        case .refused(let host, let port):
            "Nothing listens on \(host) port \(port). Check the port, and whether the server runs."
        case .unreachable(let host, let port, let reason):
            "\(host) port \(port) cannot be reached: \(reason). Check the network."
        case .timedOut(let wait):
            Self.sentence(for: wait)
        case .tlsFailed(let reason):
            "No TLS connection could be made: \(reason). Check that this is the server's TLS port."
        case .certificateNotTrusted(let certificate):
            "No authority of this system vouches for the server's certificate, SHA-256 fingerprint "
                + "\(certificate.fingerprint). Compare it with what the operator says, then pin it."
        case .certificateChanged(let certificate, let pinned):
            "THE SERVER'S CERTIFICATE HAS CHANGED: SHA-256 fingerprint \(certificate.fingerprint), pinned was "
                + "\(pinned). Somebody may be listening in. Ask the operator before you accept the new one."
        case .wrongPassword(let account):
            "The server does not accept this password for the account \(account). Check both."
        case .serverNotGenuine:
            "The server could not prove that it knows your password's keys; it may be an impostor. Ask the operator."
        case .cannotLogIn(let offered):
            offered.isEmpty
                ? "The server offers no log-in. Connect without an account, or ask the operator."
                : "The server's ways to log in (\(offered)) cannot be used on this connection. Use TLS."
        case .accountRequired:
            "The server asks for an account. Name yours, or ask the operator for one."
        case .nickRefused(let nick):
            "The server does not accept the name \(nick). Choose another."
        case .closedByServer(let words):
            "The server closed the connection: \(words)"
        case .connectionLost:
            "The connection was lost. Check the network."
        case .protocolViolation(let sentence):
            "The server does not keep to the protocol: \(sentence). Tell its operator."
        case .notConnected:
            "There is no connection. Wait until it is made."
        case .disconnected:
            "The connection ended before the answer came. Look whether it was done, then try again."
        case .tooManyRequests:
            "More than \(ClientLimit.requestsMax) requests wait for an answer. Wait for some."
        case .eventsNotRead:
            "This program did not keep up with the server, so the connection was ended. "
                + "What came meanwhile is in the history."
        }
    }

    private static func sentence(for wait: Wait) -> String {
        switch wait {
        case .connection: "The server did not answer in time. Check host, port and firewall."
        case .welcome:
            "The server did not finish the welcome in time. Check that this is an IRC port, with TLS or without."
        case .signOfLife: "The server gave no sign of life. Check the network."
        case .answer: "The server did not answer the request in time. Look whether it was done, then try again."
        }
    }
}
