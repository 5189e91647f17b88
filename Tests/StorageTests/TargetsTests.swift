import FikaStorage
import Testing

@testable import FikaCore

@Suite("Conversations between two moments")
struct TargetsTests {
    private static let messages: [Message] = [
        .sample(1, at: 10, in: 1), .sample(2, at: 50, in: 1),
        .sample(3, at: 30, in: 2),
        .sample(4, at: 40, in: 3),
        .direct(5, from: 1, to: 2, at: 20), .direct(6, from: 2, to: 1, at: 45),
        .direct(7, from: 3, to: 1, at: 35),
        .direct(8, from: 2, to: 3, at: 36),
    ]
    private static let accounts = ["anna", "bert", "carla"].enumerated().map { index, name in
        Event.account(.added(.sample(Int64(index + 1), name)))
    }

    private static let expectations: [(after: Int64, before: Int64, account: Int64?, limit: Int, names: [String])] = [
        (0, 100, 1, 50, ["#two", "carla", "bert", "#one"]),
        (0, 100, 2, 50, ["#two", "carla", "anna", "#one"]),
        (0, 100, nil, 50, ["#two", "#one"]),
        (30, 50, 1, 50, ["carla", "bert"]),
        (29, 51, 1, 50, ["#two", "carla", "bert", "#one"]),
        (29, 51, 1, 2, ["#two", "carla"]),
        (0, 29, 1, 50, []),
        (0, 100, 1, 0, []),
    ]

    @Test("A conversation counts by its newest message, strictly between; oldest first", arguments: StoreKind.allCases)
    func targets(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append(Self.accounts + Event.posted(Self.messages))
            for row in Self.expectations {
                let page = try await store.answer(
                    .targets(
                        .init(
                            channels: [ChannelID(1): "#one", ChannelID(2): "#two", ChannelID(9): "#none"],
                            account: row.account.map(AccountID.init), after: Timestamp(milliseconds: row.after),
                            before: Timestamp(milliseconds: row.before), limit: row.limit)))
                guard case .targets(let targets) = page else { throw WrongPage() }
                #expect(targets.map(\.name) == row.names, "\(row)")
            }
        }
    }
}
