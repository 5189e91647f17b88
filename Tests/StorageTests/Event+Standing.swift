@testable import FikaCore
@testable import FikaSQLite

extension Event {
    /// The samples without those that a later one of the same subject replaces, found the slow way.
    static var standingSamples: [Event] {
        storedSamples.enumerated().filter { index, event in
            let later = storedSamples[(index + 1)...]
            if case .channel(.dropped) = event { return true }
            guard let standing = event.standing else { return true }
            let ends = later.contains {
                if case .channel(.dropped(let channel)) = $0 {
                    standing.subject.hasPrefix("channel/\(channel)/")
                } else {
                    false
                }
            }
            return !standing.isEnd && !ends && !later.contains { $0.standing?.subject == standing.subject }
        }.map(\.element)
    }
}
