import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

/// Where the lines of a message of several lines only went on (draft/multiline-concat).
@Suite("Seams")
struct SeamTests {
    private static let place = Query.Place.channel(ChannelID(1), name: "#c1")

    private static func message(_ id: Int64, _ seams: [Int]) -> Message {
        Message(
            id: MessageID(id), at: Timestamp(milliseconds: id * 1_000), author: .anna, authorAccount: AccountID(1),
            place: .channel(ChannelID(1), name: "#c1"), kind: .privmsg, text: "one two\nthree", seams: seams)
    }

    private func seams(_ store: any ChatStore) async throws -> [[Int]] {
        let query = Query.HistoryQuery(place: Self.place, range: .latest(after: nil), limit: 9)
        guard case .history(let messages) = try await store.answer(.history(query)) else { throw WrongPage() }
        return messages.map(\.seams)
    }

    @Test("They come back with the message, in history and in a file", arguments: StoreKind.allCases)
    func kept(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append(Event.posted([Self.message(1, []), Self.message(2, [3, 9])]))
            #expect(try await seams(store) == [[], [3, 9]])
            let filing = Filing.sample(messages: [2])
            try await store.append([.casework(.filed(filing, copies: []))])
            let query = Query.FilingQuery(filing: filing.id, version: filing.version, number: "n")
            guard case .filing(let copies) = try await store.answer(.filing(query)) else { throw WrongPage() }
            #expect(copies.map(\.seams) == [[3, 9]])
        }
    }

    @Test("They go with the words when a message is taken back")
    func redacted() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await store.append(Event.posted([Self.message(1, [3])]))
        try await store.append([.message(.redacted(.redaction(2, of: Self.message(1, [3]))))])
        #expect(try store.rows("SELECT coalesce(seams, 'none') FROM message") == ["none"])
        await store.close()
    }
}
