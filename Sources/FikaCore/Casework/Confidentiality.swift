/// The eight-step ladder of the Dutch ZGW standard (*vertrouwelijkheidaanduiding*), lowest first.
package enum Confidentiality: String, Sendable, Codable, CaseIterable, Comparable {
    case `public`
    case restrictedPublic = "restricted-public"
    case `internal`
    case caseConfidential = "case-confidential"
    case confidential
    case strictlyConfidential = "strictly-confidential"
    case secret
    case topSecret = "top-secret"

    private var step: Int {
        switch self {
        case .public: 0
        case .restrictedPublic: 1
        case .internal: 2
        case .caseConfidential: 3
        case .confidential: 4
        case .strictlyConfidential: 5
        case .secret: 6
        case .topSecret: 7
        }
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.step < right.step
    }
}
