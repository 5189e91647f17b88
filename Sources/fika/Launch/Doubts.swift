import IRCClient

/// Certificates that no authority vouches for, each of a server that is not talked to until the person has decided. The
/// other servers go on meanwhile.
struct Doubts {
    private struct Doubt {
        let certificate: ServerCertificate
        let decision: CheckedContinuation<Bool, Never>
    }

    /// By server: one for each at most.
    private var doubts: [Int: Doubt] = [:]

    /// Nil: nothing is asked about that server.
    subscript(server: Int) -> ServerCertificate? { doubts[server]?.certificate }

    mutating func add(_ certificate: ServerCertificate, of server: Int, _ decision: CheckedContinuation<Bool, Never>) {
        decide(server, isAccepted: false)
        doubts[server] = Doubt(certificate: certificate, decision: decision)
    }

    /// Does nothing where nothing is asked: a yes holds for the certificate that was shown and for no later one.
    mutating func decide(_ server: Int, isAccepted: Bool) {
        doubts.removeValue(forKey: server)?.decision.resume(returning: isAccepted)
    }

    /// The program ends: what was not decided is not accepted.
    mutating func giveUp() {
        for server in Array(doubts.keys) { decide(server, isAccepted: false) }
    }
}
