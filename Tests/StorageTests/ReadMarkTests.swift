import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Read markers")
struct ReadMarkTests {
    private func marked(_ account: Int64, _ target: String, _ time: Int64) -> Event {
        .reading(.marked(AccountID(account), target: target, Timestamp(milliseconds: time)))
    }

    private func seen(_ account: Int64, _ targets: [String], _ time: Int64) -> Event {
        .reading(.seen(AccountID(account), targets: targets, Timestamp(milliseconds: time)))
    }

    @Test(
        "Each is there after a start, where it was last, and moves without leaving anything behind",
        arguments: StoreKind.allCases)
    func replay(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            for time in 1...50 as ClosedRange<Int64> { try await store.append([marked(1, "#x", time)]) }
            try await store.append([
                marked(2, "#x", 7), seen(1, ["#x", "#y"], 9), seen(1, ["#x"], 4), marked(1, "bert", 3),
                marked(1, "#x", 20), marked(1, "#gone", 1),
                .reading(.forgotten(AccountID(1), target: "#gone")),
                .reading(.markedByGuest(UserID(1), target: "#x", Timestamp(milliseconds: 5))),
            ])
            var events: [Event] = []
            _ = try store.replay { events.append($0) }
            #expect(
                events == [
                    marked(1, "#x", 50), seen(1, ["#x"], 9), seen(1, ["#y"], 9), marked(1, "bert", 3),
                    marked(2, "#x", 7),
                ])
        }
    }

    @Test("Two thousand people in fifty channels each are read at a start in no time")
    func many() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        let marks = (1...2_000 as ClosedRange<Int64>).flatMap { account in
            (1...50 as ClosedRange<Int64>).map { marked(account, "#channel-\($0)", 1) }
        }
        try await store.append(marks)
        let start = ContinuousClock.now
        var state = ChatState()
        _ = try store.replay { state.restore($0) }
        print("100,000 read markers: \(ContinuousClock.now - start)")
        #expect(state.readMarks.count(of: AccountID(2_000)) == 50)
        #expect(try store.rows("SELECT count(*) FROM event") == ["0"])
        await store.close()
    }
}
