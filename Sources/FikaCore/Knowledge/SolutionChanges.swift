/// In which order solutions changed, each at the place of its last change, for whoever keeps up with them.
///
/// A mark says up to where somebody knows them. It holds for one life of the server: the next one begins with all
/// solutions behind every mark of before.
struct SolutionChanges: Sendable, Equatable {
    /// Places that are no longer anybody's last, for each that is; from then on they are left out.
    static let supersededMax = 1

    private struct Place: Sendable, Equatable {
        let mark: Int64
        let solution: SolutionID
    }

    private var last: [SolutionID: Int64] = [:]
    /// By their marks, the superseded ones among them.
    private var places: [Place] = []
    /// That of the newest change.
    private(set) var mark: Int64 = 0

    var placesCount: Int { places.count }

    /// A solution is new, or not as it was.
    mutating func note(_ solution: SolutionID) {
        mark += 1
        last[solution] = mark
        places.append(Place(mark: mark, solution: solution))
        if places.count > last.count * (1 + Self.supersededMax) { compact() }
    }

    /// All that was restored changed now, as far as marks of before can tell. As a life sees fewer changes than
    /// milliseconds, its time is above them.
    mutating func begin(at time: Timestamp) {
        compact()
        let restored = places.map(\.solution)
        places = []
        mark = max(mark, time.milliseconds)
        restored.forEach { note($0) }
    }

    /// What changed behind a mark, oldest first. A mark that was never given is one of another life: everything.
    func solutions(after mark: Int64) -> some Sequence<(mark: Int64, solution: SolutionID)> {
        let first = mark > self.mark ? 0 : firstPlace(after: mark)
        return places[first...].lazy.filter { last[$0.solution] == $0.mark }.map { ($0.mark, $0.solution) }
    }

    private func firstPlace(after mark: Int64) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].mark > mark { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private mutating func compact() {
        places.removeAll { last[$0.solution] != $0.mark }
    }
}

extension ChatState {
    /// What an event means for whoever keeps up with solutions.
    mutating func noteChange(by event: KnowledgeEvent) {
        switch event {
        case .accepted(let solution, _, _), .changed(let solution, _, _), .offered(let solution, _),
            .judged(let solution, _, _, _):
            solutionChanges.note(solution.id)
        case .asked, .replied, .moved, .withdrawn, .askedPrivately, .helperAdded, .settled, .published, .told: break
        }
    }

    /// A page of the solutions that changed behind a mark, in communities that the asker may read, and how far it goes.
    func changedSolutions(after mark: Int64, in communities: [CommunityID], limit: Int) -> Query.SolutionChanges {
        let readable = Set(communities)
        var found: [(mark: Int64, solution: SolutionID)] = []
        for change in solutionChanges.solutions(after: mark) {
            guard let solution = solutions[change.solution], readable.contains(solution.community) else { continue }
            guard found.count < limit else {
                return Query.SolutionChanges(
                    solutions: found.map(\.solution), mark: found.last?.mark ?? mark, hasMore: true)
            }
            found.append(change)
        }
        return Query.SolutionChanges(solutions: found.map(\.solution), mark: solutionChanges.mark, hasMore: false)
    }
}
