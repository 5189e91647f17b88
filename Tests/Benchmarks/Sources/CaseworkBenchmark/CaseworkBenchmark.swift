import FikaCore
import FikaSQLite
import FikaStorage
import Glibc
import Measures

/// A town hall after some years: fills a store through the rules, starts from it, and asks what people ask all day.
///
///     CaseworkBenchmark FOLDER [MESSAGES] [CASES]
///
/// A folder that is filled already is only asked. Every question goes the way it goes in the daemon, from the request
/// to the page; what sockets and rendering add is not in the figures.
@main
enum CaseworkBenchmark {
    static let questions = 1_000
    static let tries = 20_000

    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst().map { $0 }
        guard let folder = arguments.first else {
            print("usage: CaseworkBenchmark FOLDER [MESSAGES] [CASES]")
            exit(64)
        }
        let messages = arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
        let cases = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 10_000
        mkdir(folder, 0o700)

        let clock = ContinuousClock()
        var organisation = Organisation(cases: cases)
        let start = clock.now
        let store = try SQLiteStore(folder: folder, language: "dutch")
        let counters = try store.replay { organisation.state.restore($0) }
        organisation.state.restoreMessages(last: counters.lastMessage, at: counters.lastTime)
        if counters.messages == 0 {
            try await organisation.fill(store, messages: messages)
            print("filled in \(clock.now - start); start this program again to have a start measured")
        } else {
            print(
                "start with \(counters.messages) messages, \(organisation.state.cases.all.count) cases: ",
                terminator: "")
            print(clock.now - start)
        }
        // The index follows by itself; it is waited for, and not measured.
        while try await store.searchLag() > 0 { try await Task.sleep(for: .milliseconds(100)) }
        try await ask(store, &organisation)
        await store.close()
    }

    private static func ask(_ store: SQLiteStore, _ organisation: inout Organisation) async throws {
        print("milliseconds                        p50     p99     max   (CPU: p50     p99)  rows")
        for kind in Question.allCases {
            var series = Series()
            for _ in 0..<questions {
                let requests = organisation.requests(kind)
                let watch = Stopwatch()
                var rows = 0
                for request in requests { rows += try await answer(request, store, &organisation) }
                series.add(watch, rows: rows)
            }
            print(series.line(kind.rawValue))
        }
        print("microseconds of the rules, median    hidden  missing")
        for probe in Probe.allCases {
            let medians = probe.medians(&organisation, tries: tries)
            print(probe.rawValue, medians.hidden, medians.missing, separator: "\t")
        }
    }

    /// How many rows it was answered with.
    private static func answer(_ request: Request, _ store: SQLiteStore, _ organisation: inout Organisation)
        async throws -> Int
    {
        let outcome = organisation.state.perform(request)
        precondition(outcome.refusal == nil, "The organisation asks for what it may have: \(outcome)")
        if outcome.events.contains(where: { !$0.isTransient }) { try await store.append(outcome.events) }
        guard let query = outcome.query else { return 1 }
        switch try await store.answer(query) {
        case .history(let messages), .search(let messages): return messages.count
        case .timeline(let entries): return entries.count
        default: return 1
        }
    }
}
