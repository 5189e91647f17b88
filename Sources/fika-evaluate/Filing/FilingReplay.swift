import TextAnalysis

/// The threads of each registry in the order of time, each before a library that holds what there was then.
struct FilingReplay {
    /// What of a registry becomes known, in the order of time.
    private enum Step {
        case opened(FilingSet.Registered)
        case said(String, Utterance)

        /// Of the same moment what is opened comes before what is said.
        var isSaid: Int { if case .said = self { 1 } else { 0 } }
    }

    private let set: FilingSet

    init(_ set: FilingSet) {
        self.set = set
    }

    typealias Receiver = (FilingSet.Unfiled, UnfiledThread, FilingLibrary, [String], Set<Int>) throws -> Void

    /// Calls `body` with each thread, the library of its moment, the cases' ids by number and the open cases.
    func run(_ body: Receiver) rethrows {
        for registry in Set(set.threads.map(\.registry)).sorted() { try run(registry, body) }
    }

    private func run(_ registry: String, _ body: Receiver) rethrows {
        var steps: [(time: Int64, order: Int, step: Step)] = []
        for registered in set.cases where registered.registry == registry {
            steps.append((registered.openCase.time, steps.count, .opened(registered)))
            for (time, utterance) in registered.said {
                // Some were said about a case before it was registered: they are known from then on.
                steps.append((max(time, registered.openCase.time), steps.count, .said(registered.id, utterance)))
            }
        }
        steps.sort { ($0.time, $0.step.isSaid, $0.order) < ($1.time, $1.step.isSaid, $1.order) }
        var library = FilingLibrary()
        var numbers: [String: Int] = [:]
        var ids: [String] = []
        var next = 0
        for thread in set.threads where thread.registry == registry {
            while next < steps.count, isKnown(steps[next].step, steps[next].time, to: thread, numbers) {
                switch steps[next].step {
                case .opened(let registered):
                    numbers[registered.id] = library.add(registered.openCase)
                    ids.append(registered.id)
                case .said(let id, let utterance):
                    if let number = numbers[id] {
                        library.note(utterance, about: number, language: .english, time: steps[next].time)
                    }
                }
                next += 1
            }
            let open = Set(thread.open.compactMap { numbers[$0] })
            let named = Set(
                CaseReference.all(in: thread.utterances.map(\.text)).flatMap { reference in
                    open.filter { ids[$0] == reference || ids[$0].hasSuffix("#" + reference) }
                })
            let unfiled = UnfiledThread(
                utterances: thread.utterances, named: named, language: .english, time: thread.time)
            try body(thread, unfiled, library, ids, open)
        }
    }

    /// A case may be opened at the moment of a thread that lists it; what is said must be older.
    private func isKnown(_ step: Step, _ time: Int64, to thread: FilingSet.Unfiled, _ numbers: [String: Int]) -> Bool {
        if case .opened = step { return time <= thread.time }
        return time < thread.time
    }
}
