/// What happened around a filing. That something was filed is `CaseEvent.filed`.
package enum FilingEvent: Sendable, Equatable, Codable {
    case withdrawn(CaseID, FilingID, Filing.Withdrawal)
    /// A bot means that a thread belongs into a case.
    case proposed(Proposal)
    case settled(proposal: MessageID, Proposal.Settlement)
}
