import FikaStorage
import Testing

@testable import FikaCore

@Suite("History")
struct HistoryTests {
    /// Ten messages in channel 1 with the times 10, 20, 30, 40, 50, 50, 50, 80, 90, 100; others elsewhere between.
    private static let times: [Int64] = [10, 20, 30, 40, 50, 50, 50, 80, 90, 100]

    private static func fill(_ store: any ChatStore) async throws {
        let here = times.enumerated().map { Message.sample(Int64($0.offset + 1) * 10, at: $0.element) }
        let elsewhere = times.enumerated().map { Message.sample(Int64($0.offset + 1) * 10 + 1, at: $0.element, in: 2) }
        try await store.append(Event.posted(zip(here, elsewhere).flatMap { [$0, $1] }))
    }

    private static func at(_ time: Int64) -> HistoryRange.Mark { .at(Timestamp(milliseconds: time)) }
    private static func message(_ id: Int64) -> HistoryRange.Mark { .message(MessageID(id)) }

    private static let expectations: [(HistoryRange, limit: Int, ids: [Int64])] = [
        (.latest(after: nil), 3, [80, 90, 100]),
        (.latest(after: nil), 50, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]),
        (.latest(after: nil), 0, []),
        (.latest(after: message(70)), 50, [80, 90, 100]),
        (.latest(after: message(70)), 2, [90, 100]),
        (.latest(after: at(50)), 50, [80, 90, 100]),
        (.latest(after: at(49)), 50, [50, 60, 70, 80, 90, 100]),
        (.latest(after: message(100)), 50, []),

        (.before(message(30)), 50, [10, 20]),
        (.before(message(60)), 2, [40, 50]),
        (.before(at(50)), 2, [30, 40]),
        (.before(at(51)), 2, [60, 70]),
        (.before(message(10)), 50, []),

        (.after(message(30)), 2, [40, 50]),
        (.after(message(50)), 50, [60, 70, 80, 90, 100]),
        (.after(at(50)), 1, [80]),
        (.after(at(5)), 1, [10]),
        (.after(at(100)), 50, []),

        (.around(message(50)), 3, [40, 50, 60]),
        (.around(message(50)), 4, [30, 40, 50, 60]),
        (.around(message(10)), 4, [10, 20, 30, 40]),
        (.around(message(100)), 4, [70, 80, 90, 100]),
        (.around(at(50)), 4, [30, 40, 50, 60]),
        (.around(at(60)), 2, [70, 80]),
        (.around(message(50)), 1, [50]),

        (.between(message(20), message(50)), 50, [30, 40]),
        (.between(message(20), message(90)), 2, [30, 40]),
        (.between(message(90), message(20)), 2, [70, 80]),
        (.between(at(20), at(50)), 50, [30, 40]),
        (.between(at(50), at(20)), 1, [40]),
        (.between(message(50), at(80)), 50, [60, 70]),
        (.between(at(80), message(50)), 1, [70]),
        (.between(at(50), at(50)), 50, []),
        (.between(message(50), message(60)), 50, []),
    ]

    @Test("Each range has its bounds, its end and its limit", arguments: StoreKind.allCases)
    func ranges(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await Self.fill(store)
            for (range, limit, ids) in Self.expectations {
                let page = try await store.answer(
                    .history(.init(place: .channel(ChannelID(1), name: "#c1"), range: range, limit: limit)))
                #expect(page.ids == ids, "\(range), limit \(limit)")
            }
        }
    }

    @Test(
        "A message that was said elsewhere, or nowhere, is no mark: its page is empty",
        arguments: StoreKind.allCases, [11, 999] as [Int64])
    func foreignMark(_ kind: StoreKind, _ id: Int64) async throws {
        let mark = Self.message(id)
        let ranges: [HistoryRange] = [
            .latest(after: mark), .before(mark), .after(mark), .around(mark), .between(mark, Self.at(1_000)),
            .between(Self.at(1_000), mark),
        ]
        try await kind.withStore { store in
            try await Self.fill(store)
            for range in ranges {
                let page = try await store.answer(
                    .history(.init(place: .channel(ChannelID(1), name: "#c1"), range: range, limit: 50)))
                #expect(page.ids.isEmpty, "\(range)")
            }
        }
    }

    @Test("Two people have one conversation, in either direction; a third is not in it", arguments: StoreKind.allCases)
    func direct(_ kind: StoreKind) async throws {
        let messages: [Message] = [
            .direct(1, from: 1, to: 2), .direct(2, from: 2, to: 1), .direct(3, from: 1, to: 3),
            .direct(4, from: 1, to: 2),
            .direct(5, from: 2, to: 2), .sample(6), .direct(7, from: 2, to: 1),
        ]
        let expectations: [(Int64, Int64, HistoryRange, Int, [Int64])] = [
            (1, 2, .latest(after: nil), 50, [1, 2, 4, 7]),
            (2, 1, .latest(after: nil), 2, [4, 7]),
            (2, 1, .after(Self.message(1)), 2, [2, 4]),
            (2, 1, .around(Self.message(2)), 3, [1, 2, 4]),
            (1, 2, .before(Self.message(3)), 50, []),
            (3, 1, .latest(after: nil), 50, [3]),
            (2, 2, .latest(after: nil), 50, [5]),
            (3, 3, .latest(after: nil), 50, []),
        ]
        try await kind.withStore { store in
            try await store.append(Event.posted(messages))
            for (one, other, range, limit, ids) in expectations {
                let place = Query.Place.direct(AccountID(one), AccountID(other), with: "x")
                let page = try await store.answer(.history(.init(place: place, range: range, limit: limit)))
                #expect(page.ids == ids, "\(one) and \(other), \(range)")
            }
        }
    }

    @Test("Whatever the order of times, SQLite answers as the model does")
    func anyHistory() async throws {
        var random = SplitMix(state: 2)
        let messages = (1...300).map { id in
            Message.sample(Int64(id), at: Int64.random(in: 0...60, using: &random), in: Int64(id % 2 + 1))
        }
        let place = Query.Place.channel(ChannelID(1), name: "#c1")
        let model = ModelStore()
        try await model.append([.message(.imported(messages))])
        try await StoreKind.sqlite.withStore { store in
            try await store.append([.message(.imported(messages))])
            for _ in 0..<400 {
                let range = HistoryRange.any(using: &random)
                let query = Query.history(
                    .init(place: place, range: range, limit: Int.random(in: 0...40, using: &random)))
                let (found, expected) = (try await store.answer(query), try await model.answer(query))
                #expect(found == expected, "\(query)")
            }
        }
    }
}

extension HistoryRange {
    fileprivate static func any(using random: inout SplitMix) -> Self {
        func mark() -> Mark {
            Bool.random(using: &random)
                ? .at(Timestamp(milliseconds: Int64.random(in: -1...61, using: &random)))
                : .message(MessageID(Int64.random(in: 1...301, using: &random)))
        }
        switch Int.random(in: 0...5, using: &random) {
        case 0: return .latest(after: nil)
        case 1: return .latest(after: mark())
        case 2: return .before(mark())
        case 3: return .after(mark())
        case 4: return .around(mark())
        default: return .between(mark(), mark())
        }
    }
}
