package import FikaCore

extension RetentionObstacle {
    /// Without its full stop.
    package var sentence: String {
        switch self {
        case .isOpen: "The case is open"
        case .isHeld(let reason): "There is a hold on the case: \(reason)"
        case .isNotHeld: "There is no hold on the case"
        case .isKeptForever: "Its result says that the case is kept for ever"
        case .isNotDue(let until): "The case is kept until \(until.dateText)"
        case .filingsWait(1): "1 filing waits for its handler; have it taken in or declined"
        case .filingsWait(let count): "\(count) filings wait for its handler; have them taken in or declined"
        case .consultationsAreOpen(1): "1 of its consultations is open; have it settled or withdrawn"
        case .consultationsAreOpen(let count): "\(count) of its consultations are open; have them settled or withdrawn"
        case .belongsWith(let number): "It is one whole with \(number), which is to be kept"
        case .hasParts(1): "It has 1 part, which goes first"
        case .hasParts(let count): "It has \(count) parts, which go first"
        }
    }
}
