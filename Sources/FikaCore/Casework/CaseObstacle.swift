/// Why something is not done with a case.
package enum CaseObstacle: Sendable, Equatable {
    case notExtendable
    case extendedAlready(limit: Int)
    case notSuspendable
    case isSuspended
    case isNotSuspended
    case noReason
    case noSuchProperty(String, allowed: [String])
    case wrongValue(property: String, CaseType.Property.Kind)
    case notADate(String)
    /// The case cannot be closed without them.
    case missingProperties([String])
    /// Nor with these, unless that is said.
    case openConsultations(Int)
    case isOpen(String)
    /// A case that is part of another has no parts itself (ZGW, *hoofdzaak*), and none is linked to itself.
    case notLinkable
    case notLinked(String)
    case tooManyLinks(limit: Int)
    case notDecider(String)
    case noDecision
    case noSuchLateFiling(FilingID)
    case tooManyLateFilings(limit: Int)
    /// An operator looks into a confidential case only with a reason.
    case confidentialNeedsReason(String)
}
