import FikaCore

/// A no about a filing, in the words of the wire.
extension FilingRefusal {
    var code: String {
        switch self {
        case .noSuchFiling: "NO_SUCH_FILING"
        case .isWithdrawn: "FILING_WITHDRAWN"
        case .tooLateToUndo: "TOO_LATE"
        case .noSuchProposal: "NO_SUCH_PROPOSAL"
        }
    }

    var sentence: String {
        switch self {
        case .noSuchFiling: "There is no such filing; CASE SHOW names them"
        case .isWithdrawn: "It was taken out of the file again"
        case .tooLateToUndo(let hours):
            "More than \(hours) hours have gone by; a handler of the case may still take it out"
        case .noSuchProposal: "There is no such proposal, or it is settled; CASE PROPOSALS names them"
        }
    }
}
