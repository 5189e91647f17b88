/// Candidates with their scores, best first; of equals the one with the lower number.
struct Ranked<Candidate> {
    /// So sure and so far ahead is as good as any more.
    private static var restMin: Double { 0.001 }
    private static var marginMax: Double { 3 }

    let candidates: [(candidate: Candidate, score: Double)]

    init(_ scored: [(Candidate, Double)], number: (Candidate) -> Int) {
        candidates = scored.sorted { ($0.1, number($1.0)) > ($1.1, number($0.0)) }
    }

    /// How probable the others are together, in units of the first.
    var rest: Double {
        guard let best = candidates.first?.score else { return 0 }
        return candidates.dropFirst().reduce(0) { $0 + ($1.score - best).exponential }
    }

    /// The logarithm of what speaks for the first against the others.
    var odds: Double { -max(rest, Self.restMin).naturalLogarithm }

    /// How far the first is ahead.
    var margin: Double {
        guard let best = candidates.first, let second = candidates.dropFirst().first else { return Self.marginMax }
        return min(best.score - second.score, Self.marginMax)
    }
}

extension Double {
    /// What people said to something, above or below even odds: those are what nobody has said anything about begins
    /// with.
    static func approval(yes: Int, no: Int) -> Double {
        (Double(yes) + 1) / (Double(yes) + Double(no) + 2) - 0.5
    }
}
