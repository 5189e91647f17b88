/// What someone wants done with a running or a closed case, besides its status, its roles and its end.
package enum CaseAction: Sendable, Equatable, Codable {
    /// By the days the case type gives; at most as often as it says.
    case extend(reason: String)
    /// The case waits, for instance for the applicant; its deadline moves by the time it waited.
    case suspend(reason: String)
    case resume
    /// nil: takes the value away.
    case setProperty(String, to: String?)
    /// By number; nil: it is a part of no other case any more.
    case setMain(String?)
    case relate(to: String)
    case unrelate(from: String)
    /// `validFrom` as `2026-11-25`; nil: from now.
    case decide(String, validFrom: String?)
    case reopen(reason: String)
    /// Takes a late filing into the file.
    case admit(FilingID)
    /// Leaves it out, for a reason.
    case refuse(FilingID, reason: String)
}
