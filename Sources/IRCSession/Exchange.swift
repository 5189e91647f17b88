import IRCWire

/// One line of the client's with everything it brings about. Exchanges are answered in the order of their lines,
/// however long each of them takes.
struct Exchange: Sendable {
    /// In upper case; what `FAIL` names.
    let command: String
    let label: String?
    /// Asked in plain words, and so answered.
    var isSpoken = false
    /// What is asked for and not yet settled.
    var open: [Ticket] = []
    /// The proof that is being verified.
    var proof: ProofPurpose?
    /// Collected, not yet sent.
    var pieces: [Piece] = []
    /// What came of the line and does not answer it: the delivery of a message to oneself. Sent behind the answer and
    /// without its label (IRCv3 labeled-response, "Clients that use echo-message").
    var asides: [IRCMessage] = []
    var closes = false

    struct Ticket: Sendable {
        let number: Int64
        let purpose: Purpose
        /// No further line may be taken before it is settled.
        var isBarrier: Bool
        /// What came of it is shown already, and the store is asked what was missed before.
        var isPlayback = false
    }

    /// Something would be sent if it were the oldest.
    var hasAnswer: Bool { isFinished || !pieces.isEmpty || !asides.isEmpty }

    /// Nothing but the outcome of this request is missing, and that says it all.
    func isAnswered(by ticket: Int64) -> Bool {
        guard open.count == 1, open[0].number == ticket, label == nil, !isSpoken, proof == nil, !closes, pieces.isEmpty,
            asides.isEmpty, !open[0].isPlayback
        else { return false }
        return open[0].purpose == .plain || open[0].purpose == .unanswered
    }

    var isFinished: Bool { open.isEmpty && proof == nil }
    var isBarrier: Bool { proof != nil || closes || open.contains(where: \.isBarrier) }
}
