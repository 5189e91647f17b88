/// What was decided in a case (*besluit*).
package struct CaseDecision: Sendable, Equatable, Codable {
    /// 1, 2, … in the case.
    package let number: Int
    package let text: String
    package let by: String
    package let at: Timestamp
    package let validFrom: Timestamp
}
