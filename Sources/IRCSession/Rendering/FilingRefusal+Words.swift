import FikaCore

/// A no about a filing, in the words of the wire.
extension FilingRefusal {
    var code: String {
        switch self {
        case .noSuchFiling: "NO_SUCH_FILING"
        case .isWithdrawn: "FILING_WITHDRAWN"
        case .tooLateToUndo: "TOO_LATE"
        case .noSuchProposal: "NO_SUCH_PROPOSAL"
        case .notAlone: "NOT_ALONE"
        case .notReadByAll: "NOT_READ_BY_ALL"
        case .isDecided: "DECIDED"
        case .tooManyAlone: "TOO_MANY_ALONE"
        }
    }

    var sentence: String {
        switch self {
        case .noSuchFiling: "There is no such filing; CASE SHOW names them"
        case .isWithdrawn: "It was taken out of the file again"
        case .tooLateToUndo(let hours):
            "More than \(hours) hours have gone by; a handler of the case may still take it out"
        case .notAlone: "Only a bot files on its own, and one thread into one case"
        case .notReadByAll(let number): "Not everybody in the conversation may read case \(number)"
        case .isDecided: "A person has filed it there, or taken it out, and that stands"
        case .tooManyAlone(let limit):
            "Bots have filed \(limit) threads of this channel on their own within an hour; a person may still file it"
        case .noSuchProposal: "There is no such proposal, or it is settled; CASE PROPOSALS names them"
        }
    }
}
