package import FikaCore

extension CaseObstacle {
    var code: String {
        switch self {
        case .notExtendable, .notSuspendable: "NOT_IN_THIS_TYPE"
        case .extendedAlready: "EXTENDED_ALREADY"
        case .isSuspended: "CASE_SUSPENDED"
        case .isNotSuspended: "CASE_NOT_SUSPENDED"
        case .noReason, .noDecision, .confidentialNeedsReason: "NEED_MORE_PARAMS"
        case .noSuchProperty: "NO_SUCH_PROPERTY"
        case .wrongValue, .notADate: "INVALID_VALUE"
        case .missingProperties: "MISSING_PROPERTIES"
        case .openConsultations: "OPEN_CONSULTATIONS"
        case .isOpen: "CASE_OPEN"
        case .notLinkable: "NOT_LINKABLE"
        case .notLinked: "NOT_LINKED"
        case .tooManyLinks: "TOO_MANY_LINKS"
        case .notDecider: "NEED_DECIDER"
        case .noSuchLateFiling: "NO_SUCH_FILING"
        case .tooManyLateFilings: "TOO_MANY_FILINGS"
        }
    }

    /// What it is about, as parameters.
    var context: [String] {
        switch self {
        case .noSuchProperty(let name, _), .wrongValue(let name, _), .notADate(let name), .isOpen(let name),
            .notLinked(let name), .notDecider(let name), .confidentialNeedsReason(let name):
            [name.word]
        case .missingProperties(let names): names.map(\.word)
        case .noSuchLateFiling(let id): ["F\(id)"]
        case .notExtendable, .notSuspendable, .extendedAlready, .isSuspended, .isNotSuspended, .noReason, .noDecision,
            .openConsultations, .notLinkable, .tooManyLinks, .tooManyLateFilings:
            []
        }
    }

    /// Without its full stop.
    package var sentence: String {
        switch self {
        case .notExtendable: "Deadlines of this type of case are not extended"
        case .extendedAlready(let limit): "The deadline was extended already; this type allows it \(limit) times"
        case .notSuspendable: "Cases of this type are not suspended"
        case .isSuspended: "The case is suspended; resume it first"
        case .isNotSuspended: "The case is not suspended"
        case .noReason: "Give a reason"
        case .noDecision: "Say what was decided"
        case .noSuchProperty(_, let allowed) where allowed.isEmpty: "This type of case has no properties"
        case .noSuchProperty(_, let allowed): "There is no such property; choose of \(allowed.joined(separator: ", "))"
        case .wrongValue(_, .number): "The value is a number, such as 12.5"
        case .wrongValue(_, .date), .notADate: "A date is written as 2026-11-25"
        case .wrongValue(_, .text): "The value is a text"
        case .missingProperties(let names): "Set first what the case needs: \(names.joined(separator: ", "))"
        case .openConsultations(let count):
            "\(count) of the case's consultations are open; settle them, or close with WAIVE"
        case .isOpen: "The case is open"
        case .notLinkable: "A case is not linked to itself, and one that is part of another has no parts"
        case .notLinked: "The cases are not linked"
        case .tooManyLinks(let limit): "The case is linked with \(limit) others already"
        case .notDecider: "Only a decider or a handler of the case may do this"
        case .noSuchLateFiling: "There is no such filing waiting; CASE SHOW names them"
        case .tooManyLateFilings(let limit): "\(limit) filings wait at this closed case already; tell its handler"
        case .confidentialNeedsReason(let number):
            "\(number) is confidential; say why you look into it with --reason, which goes on record"
        }
    }
}
