/// The end of a case file.
package enum RetentionEvent: Sendable, Equatable, Codable {
    /// The store forgets, in the transaction of this event, everything that belongs to the case, its events too: this
    /// one is what is left.
    case destroyed(DestructionCertificate, CaseRemainder)
}
