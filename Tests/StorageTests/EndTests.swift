import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

/// A question waits for its turn, and what it may show was settled when it was asked.
@Suite("The end of a question")
struct EndTests {
    private static let place = Query.Place.channel(ChannelID(1), name: "#c1")
    private static let mark = Timestamp(milliseconds: .max)

    @Test("What was said after a question was allowed is not in its answer", arguments: StoreKind.allCases)
    func later(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append(Event.posted([.sample(1, "early"), .sample(2, "late", parent: 1)]))
            let end = MessageID(2)
            let latest = Query.HistoryQuery(
                place: Self.place, range: .latest(after: nil), limit: 9, withEvents: true, end: end)
            #expect(try await store.answer(.history(latest)).ids == [1])
            // A mark on what is not there yet is a mark on nothing.
            let around = Query.HistoryQuery(place: Self.place, range: .around(.message(end)), limit: 9, end: end)
            #expect(try await store.answer(.history(around)).ids.isEmpty)
            let thread = Query.ThreadQuery(
                channel: ChannelID(1), name: "#c1", message: MessageID(1), alongside: end, limit: 9, end: end)
            guard case .thread(let messages, let alongside) = try await store.answer(.thread(thread)) else {
                throw WrongPage()
            }
            #expect(messages.map(\.id) == [MessageID(1)])
            #expect(alongside == nil)
        }
    }

    @Test("Nor among the conversations with something new", arguments: StoreKind.allCases)
    func targets(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append(Event.posted([.sample(1, "early", at: 10), .sample(2, "late", at: 20)]))
            let query = Query.TargetsQuery(
                channels: [ChannelID(1): "#c1"], account: nil, after: Timestamp(milliseconds: 0), before: Self.mark,
                limit: 9, end: MessageID(2))
            let expected = [Page.Target(name: "#c1", newest: Timestamp(milliseconds: 10))]
            #expect(try await store.answer(.targets(query)) == .targets(expected))
        }
    }

    @Test("Nor by its id, nor among solutions", arguments: StoreKind.allCases)
    func named(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append(Event.posted([.sample(1, "early"), .sample(2, "late")]))
            try await store.append([
                .knowledge(.accepted(.sample(1), question: "q", answer: "a")),
                .knowledge(.accepted(.sample(2), question: "q", answer: "a")),
            ])
            let end = MessageID(2)
            let chosen = Query.ChosenQuery(
                place: Self.place, messages: [MessageID(1), end], alongside: end, end: end)
            guard case .chosen(let messages, nil) = try await store.answer(.chosen(chosen)) else { throw WrongPage() }
            #expect(messages.map(\.id) == [MessageID(1)])
            let message = Query.MessageQuery(place: Self.place, message: end, end: end)
            #expect(try await store.answer(.message(message)) == .message(nil))
            let solutions = Query.SolutionsQuery(communities: [CommunityID(1)], limit: 9, end: SolutionID(2))
            guard case .solutions(let kept) = try await store.answer(.solutions(solutions)) else { throw WrongPage() }
            #expect(kept.map(\.solution.id) == [SolutionID(1)])
        }
    }

    @Test("Nor is it found", arguments: ["word", ""])
    func search(_ text: String) async throws {
        try await StoreKind.sqlite.withStore { store in
            try await store.append(Event.posted([.sample(1, "a word"), .sample(2, "a later word")]))
            let query = Query.SearchQuery(text: text, channels: [ChannelID(1)], limit: 9, end: MessageID(2))
            #expect(try await store.answer(.search(query)).ids == [1])
        }
    }
}
