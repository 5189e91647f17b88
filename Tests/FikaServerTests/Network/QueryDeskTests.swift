import FikaStorage
import Synchronization
import Testing

@testable import FikaCore
@testable import FikaServer

/// Which question is before the store, and when the next one is.
@Suite("The desk of questions", .timeLimit(.minutes(2)))
struct QueryDeskTests {
    private static let page = Query.history(
        .init(place: .channel(ChannelID(1), name: "#x"), range: .latest(after: nil), limit: 9, end: MessageID(9)))
    private static let search = Query.personalMessages(
        .init(account: AccountID(1), except: [], after: MessageID(0), limit: 9))

    private static func question(_ query: Query) -> QueryDesk.Question {
        var outcome = Outcome(actor: .session(SessionID(1)), ticket: 1)
        outcome.query = query
        return QueryDesk.Question(outcome: outcome, asker: nil)
    }

    /// Answers that wait to be shown until they are let.
    private final class Screen: Sendable {
        private struct State {
            var waiting: [CheckedContinuation<Void, Never>] = []
            var arrived = 0
            var searches = 0
            var isOpen = false
            var watchers: [(count: Int, CheckedContinuation<Void, Never>)] = []
        }

        private let state = Mutex(State())

        var arrived: Int { state.withLock { $0.arrived } }
        var searches: Int { state.withLock { $0.searches } }

        func show(_ question: QueryDesk.Question) async {
            await withCheckedContinuation { shown in
                let (passes, told) = state.withLock { state in
                    state.arrived += 1
                    if question.outcome.query == QueryDeskTests.search { state.searches += 1 }
                    if !state.isOpen { state.waiting.append(shown) }
                    let arrived = state.arrived
                    let told = state.watchers.filter { $0.count <= arrived }
                    state.watchers.removeAll { $0.count <= arrived }
                    return (state.isOpen, told)
                }
                if passes { shown.resume() }
                told.forEach { $0.1.resume() }
            }
        }

        func someArrived(_ count: Int) async {
            await withCheckedContinuation { watcher in
                let isTrue = state.withLock { state in
                    guard state.arrived < count else { return true }
                    state.watchers.append((count, watcher))
                    return false
                }
                if isTrue { watcher.resume() }
            }
        }

        func open() {
            let waiting = state.withLock { state in
                state.isOpen = true
                defer { state.waiting = [] }
                return state.waiting
            }
            waiting.forEach { $0.resume() }
        }
    }

    private static func withDesk(_ body: (QueryDesk, Screen) async throws -> Void) async throws {
        let screen = Screen()
        let desk = QueryDesk(store: GatedStore()) { _ in
        } answered: { question, _ in
            await screen.show(question)
        }
        async let working: Void = desk.run()
        try await body(desk, screen)
        screen.open()
        _ = desk.close()
        await working
    }

    @Test("The next question waits until an answer has been shown")
    func shown() async throws {
        try await Self.withDesk { desk, screen in
            let count = 3 * QueryDesk.atOnce
            for _ in 0..<count { #expect(desk.put(Self.question(Self.page))) }
            await screen.someArrived(QueryDesk.atOnce)
            // Whoever would not wait has time to show it.
            for _ in 0..<1_000 { await Task.yield() }
            #expect(screen.arrived == QueryDesk.atOnce)
            screen.open()
            await screen.someArrived(count)
        }
    }

    @Test("Searches leave one reader to the others, and none of either is left behind")
    func searches() async throws {
        try await Self.withDesk { desk, screen in
            let count = 2 * QueryDesk.atOnce
            for _ in 0..<count { #expect(desk.put(Self.question(Self.search))) }
            await screen.someArrived(QueryDesk.searchesAtOnce)
            for _ in 0..<1_000 { await Task.yield() }
            #expect(screen.searches == QueryDesk.searchesAtOnce)
            #expect(desk.put(Self.question(Self.page)))
            await screen.someArrived(QueryDesk.atOnce)
            #expect(screen.searches == QueryDesk.searchesAtOnce)
            screen.open()
            await screen.someArrived(count + 1)
        }
    }

    @Test("A closed desk takes nothing, and gives back what waits")
    func closing() async throws {
        try await Self.withDesk { desk, screen in
            for _ in 0..<QueryDesk.atOnce { #expect(desk.put(Self.question(Self.page))) }
            await screen.someArrived(QueryDesk.atOnce)
            for query in [Self.page, Self.search] { #expect(desk.put(Self.question(query))) }
            #expect(desk.close().count == 2)
            #expect(!desk.put(Self.question(Self.page)))
        }
    }
}
