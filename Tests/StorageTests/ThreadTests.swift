import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Threads")
struct ThreadTests {
    /// 1 ← 2 ← 4, 1 ← 5; 3 alone; 6 in channel 2 answers 1; 7 in channel 1 answers 6; 8 answers nothing known.
    private static let messages: [Message] = [
        .sample(1), .sample(2, parent: 1), .sample(3), .sample(4, parent: 2), .sample(5, parent: 1),
        .sample(6, in: 2, parent: 1), .sample(7, parent: 6), .sample(8, parent: 999),
        .sample(9, kind: .tagmsg, parent: 4),
    ]

    private static let expectations: [(channel: Int64, message: Int64, alongside: Int64?, limit: Int, ids: [Int64])] = [
        (1, 1, nil, 50, [1, 2, 4, 5, 9]),
        (1, 4, 3, 50, [1, 2, 4, 5, 9]),
        (1, 4, 6, 3, [1, 2, 4]),
        (1, 3, 1, 50, [3]),
        (2, 6, 6, 50, [6]),
        (1, 6, nil, 50, []),
        (1, 7, nil, 50, [7]),
        (1, 8, nil, 50, [8]),
        (1, 999, 2, 50, []),
    ]

    @Test("A thread is its root and all that hangs on it, in its channel", arguments: StoreKind.allCases)
    func threads(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append(Event.posted(Self.messages))
            for row in Self.expectations {
                let page = try await store.answer(
                    .thread(
                        .init(
                            channel: ChannelID(row.channel), name: "#c", message: MessageID(row.message),
                            alongside: row.alongside.map(MessageID.init), limit: row.limit)))
                guard case .thread(_, let alongside) = page else { throw WrongPage() }
                #expect(page.ids == row.ids, "\(row)")
                let isHere = row.alongside.map { $0 != 6 || row.channel == 2 } ?? false
                #expect(alongside?.id.value == (isHere ? row.alongside : nil), "\(row)")
            }
        }
    }

    @Test("A chain longer than the limit begins in its middle, and a circle ends")
    func longChain() async throws {
        let length = Int64(ThreadReader.depthMax) + 50
        let chain = (1...length).map { Message.sample($0, parent: $0 == 1 ? length : $0 - 1) }
        try await StoreKind.sqlite.withStore { store in
            try await store.append(Event.posted(chain))
            func thread(_ message: Int64) async throws -> [Int64] {
                try await store.answer(
                    .thread(
                        .init(channel: ChannelID(1), name: "#c", message: MessageID(message), alongside: nil, limit: 3))
                ).ids
            }
            #expect(try await thread(length) == [51, 52, 53])
            #expect(try await thread(900) == [1, 2, 3])
        }
    }

    @Test("A thread goes on across a restart, whatever lines its messages have")
    func restart() async throws {
        let folder = try TemporaryFolder()
        let first = try SQLiteStore(folder: folder.path, language: "dutch")
        let question = Message.sample(1, "Twee dingen:\nde tekening,\n\nen de leges")
        try await first.append(Event.posted([question, .sample(2, "één\ntwee", parent: 1)]))
        await first.close()

        let second = try SQLiteStore(folder: folder.path, language: "dutch")
        var state = ChatState()
        let counters = try second.replay { state.restore($0) }
        state.restoreMessages(last: counters.lastMessage, at: counters.lastTime)
        let next = state.nextMessage.value
        #expect(next == 3, "a reply has a higher number than what it answers, in every life")
        try await second.append(Event.posted([.sample(next, "drie", parent: 2)]))
        let page = try await second.answer(
            .thread(.init(channel: ChannelID(1), name: "#c1", message: MessageID(next), alongside: nil, limit: 9)))
        #expect(
            page
                == .thread(
                    [question, .sample(2, "één\ntwee", parent: 1), .sample(3, "drie", parent: 2)], alongside: nil))
        await second.close()
    }
}
