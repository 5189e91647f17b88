/// What was done with a case. The log keeps it for ever, and the case's time line is made of it.
package enum CaseStep: Sendable, Equatable, Codable {
    case extended(deadline: Timestamp, reason: String)
    case suspended(reason: String)
    case resumed(deadline: Timestamp)
    case propertySet(String, value: String?)
    case mainSet(CaseID?)
    /// Told at both cases.
    case related(CaseID)
    case unrelated(CaseID)
    case decided(CaseDecision)
    case reopened(status: String, reason: String)
    /// That the deadline is near, or here.
    case warned(deadline: Timestamp, isDue: Bool)
    case admitted(Filing)
    case declined(Filing, reason: String)
    /// It is not to be destroyed, whatever its result says.
    case held(reason: String)
    case released(reason: String)
}
