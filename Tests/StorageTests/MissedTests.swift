import FikaStorage
import Testing

@testable import FikaCore

@Suite("What was missed")
struct MissedTests {
    private static func place(_ channel: Int64, after: Int64) -> Query.MissedQuery.Place {
        .init(channel: ChannelID(channel), name: "#c\(channel)", after: Timestamp(milliseconds: after))
    }

    @Test(
        "It is what was said in each place since then, and not what was said after coming in",
        arguments: StoreKind.allCases)
    func missed(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            // 8 was said in the moment of coming in, after it.
            let messages: [Message] = [
                .sample(1, at: 10), .sample(2, at: 20), .sample(3, at: 30, in: 2), .sample(4, at: 40, kind: .tagmsg),
                .sample(6, at: 40), .sample(7, at: 50), .sample(8, at: 50), .sample(9, at: 60),
            ]
            try await store.append(Event.posted(messages))
            try await store.append([.message(.redacted(.redaction(10, of: messages[1])))])
            for (limit, ids) in [(9, [6, 7, 3]), (1, [7, 3])] as [(Int, [Int64])] {
                let query = Query.MissedQuery(
                    places: [Self.place(1, after: 10), Self.place(2, after: 0), Self.place(3, after: 0)],
                    until: Timestamp(milliseconds: 50), end: MessageID(8), limit: limit)
                let page = try await store.answer(.missed(query))
                #expect(page.ids == ids)
                guard case .missed(let missed) = page else { throw WrongPage() }
                #expect(missed.map(\.name) == ["#c1", "#c2", "#c3"])
            }
        }
    }
}
