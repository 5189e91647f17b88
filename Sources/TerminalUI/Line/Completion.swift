/// The ways to go on from a prefix: names of channels, people, cases or commands.
package struct Completion: Sendable, Equatable {
    /// Most candidates kept; the first ones in order.
    package static let candidatesMax = 500

    /// What was typed.
    package let prefix: String
    /// The candidates that begin with the prefix in any case of letters, sorted, each once.
    package let candidates: [String]
    /// What stands in the line in place of the prefix.
    var inserted: String
    private var position: Int?

    /// Chooses among `candidates` those that begin with `prefix`.
    package init(prefix: String, candidates: some Sequence<String>) {
        self.prefix = prefix
        let wanted = prefix.lowercased()
        let fitting = Set(candidates.filter { $0.lowercased().hasPrefix(wanted) && !$0.isEmpty })
        self.candidates = Array(
            fitting.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
                .prefix(Self.candidatesMax))
        inserted = prefix
    }

    /// The longest beginning that all candidates share, in the spelling of the first; the prefix if there are none.
    package var commonPrefix: String {
        guard var shared = candidates.first else { return prefix }
        for candidate in candidates.dropFirst() {
            let pairs = zip(shared, candidate).prefix { $0.lowercased() == $1.lowercased() }
            shared = String(shared.prefix(pairs.count))
        }
        return shared
    }

    /// The next candidate, round and round; the prefix as typed when there is none.
    package mutating func advance(backwards: Bool = false) -> String {
        guard !candidates.isEmpty else { return prefix }
        let count = candidates.count
        let next = position.map { ($0 + (backwards ? count - 1 : 1)) % count } ?? (backwards ? count - 1 : 0)
        position = next
        inserted = candidates[next]
        return inserted
    }
}
