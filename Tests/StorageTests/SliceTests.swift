import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Slices")
struct SliceTests {
    /// 1 ← 2 ← 4, 1 ← 5; 3 alone; 6 in channel 2 answers 1; 7 answers 6 across channels; 8 is a receipt that answers 1;
    /// 9 is a reaction to 4; 10 answers 4 and was taken back.
    private static let events: [Event] =
        Event.posted([
            .sample(1), .sample(2, parent: 1), .sample(3), .sample(4, parent: 2), .sample(5, parent: 1),
            .sample(6, in: 2, parent: 1), .sample(7, parent: 6), receipt, .sample(9, kind: .tagmsg, parent: 4),
            .sample(10, parent: 4),
        ]) + [.message(.redacted(.sample(11, kind: .redaction, parent: 10)))]

    private static let receipt = Message(
        id: MessageID(8), at: Message.sample(8).at, author: .fika, authorAccount: nil,
        place: .channel(ChannelID(1), name: "#c"), kind: .notice, text: "Filed", parent: MessageID(1))

    /// Filed into the case: 6 and 12 of channel 2, 12 once more in another filing, and a note.
    private static let filed: [Event] =
        Event.posted([.sample(12, in: 2)]) + [
            .casework(.filed(.sample(1, messages: [6, 12]), copies: [])),
            .casework(.filed(.sample(2, messages: [12]), copies: [])),
            .casework(.filed(.sample(3, messages: [13]), copies: [.sample(13, "a note", in: 3)])),
        ]

    @Test("The whole file shows copies of what was filed, each once, and only with it", arguments: StoreKind.allCases)
    func filings(_ kind: StoreKind) async throws {
        let table: [(isWhole: Bool, filings: [Int64], before: Int64?, limit: Int, ids: [Int64])] = [
            (true, [1, 2, 3], nil, 50, [1, 2, 3, 4, 5, 6, 7, 12, 13]), (true, [2], nil, 50, [1, 2, 3, 4, 5, 7, 12]),
            (true, [1, 2, 3], nil, 2, [12, 13]), (true, [1, 2, 3], 12, 2, [6, 7]), (true, [9], nil, 1, [7]),
            (false, [], nil, 50, []),
        ]
        try await kind.withStore { store in
            try await store.append(Self.events + Self.filed)
            for row in table {
                let page = try await store.answer(
                    .slice(
                        .init(
                            channel: ChannelID(1), name: "#consult-erik-1", messages: [], roots: [],
                            isWhole: row.isWhole,
                            filings: row.filings.map { .init(filing: FilingID($0), version: 1) },
                            before: MessageID(row.before ?? .max), limit: row.limit)))
                #expect(page.ids == row.ids, "\(row)")
            }
        }
    }

    private static let expectations:
        [(messages: [Int64], roots: [Int64], isWhole: Bool, before: Int64?, limit: Int, ids: [Int64])] = [
            ([], [1], false, nil, 50, [1, 2, 4, 5]),
            ([], [2], false, nil, 50, [2, 4]),
            ([3, 5], [], false, nil, 50, [3, 5]),
            ([3], [2], false, nil, 50, [2, 3, 4]),
            ([6, 8, 9, 10, 999], [6, 999], false, nil, 50, []),
            ([], [], false, nil, 50, []),
            ([], [], true, nil, 50, [1, 2, 3, 4, 5, 7]),
            ([], [], true, nil, 2, [5, 7]),
            ([], [], true, 5, 2, [3, 4]),
            ([], [1], false, 4, 50, [1, 2]),
            ([], [1], false, 6, 2, [4, 5]),
        ]

    @Test(
        "A slice is what was granted of the channel, without receipts and what was taken back",
        arguments: StoreKind.allCases)
    func slices(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append(Self.events)
            for row in Self.expectations {
                let page = try await store.answer(
                    .slice(
                        .init(
                            channel: ChannelID(1), name: "#consult-erik-1", messages: row.messages.map(MessageID.init),
                            roots: row.roots.map(MessageID.init), isWhole: row.isWhole,
                            before: MessageID(row.before ?? .max), limit: row.limit)))
                guard case .slice = page else { throw WrongPage() }
                #expect(page.ids == row.ids, "\(row)")
            }
        }
    }
}
