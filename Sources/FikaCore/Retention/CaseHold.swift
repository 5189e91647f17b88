/// That nothing of a case is destroyed for now: an objection, a lawsuit, an inquiry.
package struct CaseHold: Sendable, Equatable {
    package let reason: String
    package let since: Timestamp
}
