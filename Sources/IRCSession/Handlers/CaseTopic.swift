/// What a verb of CASE is about; its name is what HELP knows it by.
enum CaseTopic: String, Sendable, CaseIterable {
    case casework = "CASE"
    case documents = "DOCUMENT"
    case consultation = "CONSULT"
    case filing = "FILE"

    var verbs: [CaseVerb] {
        switch self {
        case .casework: Handlers.caseReading + Handlers.caseWork + Handlers.caseActions
        case .documents: Handlers.documentVerbs + Handlers.hostedFileVerbs
        case .consultation: Handlers.consultationVerbs
        case .filing: Handlers.filingVerbs
        }
    }

    var help: [String] { verbs.flatMap(\.help) }
}
