import FikaCore
import Measures

/// What someone tries who would like to know whether a case is there: the same question about one that is hidden from
/// them, and about one that there is not.
enum Probe: String, CaseIterable {
    case show, history, timeline, status, search

    func command(_ number: String) -> Command {
        switch self {
        case .show: .read(.caseFile(number: number))
        case .history: .query(.history(target: "#case-\(number)", .latest(after: nil), limit: 50))
        case .timeline: .query(.timeline(number: number, after: 0, limit: 50))
        case .status: .casework(.setStatus(number: number, to: "decided"))
        case .search: .query(.search(text: "dak", channel: "#case-\(number)", limit: 50))
        }
    }

    /// Microseconds of the rules, by the median of as many tries of each kind, by turns.
    func medians(_ organisation: inout Organisation, tries: Int) -> (hidden: Double, missing: Double) {
        var taken: [[Double]] = [[], []]
        for turn in 0..<tries * 2 {
            let isHidden = turn % 2 == 0
            let request = organisation.probe(self, isHidden: isHidden)
            let watch = Stopwatch()
            let outcome = organisation.state.perform(request)
            taken[turn % 2].append(watch.milliseconds.wall * 1_000)
            precondition(outcome.refusal != nil, "What is hidden is refused.")
        }
        let medians = taken.map { $0.sorted()[$0.count / 2] }
        return (medians[0], medians[1])
    }
}
