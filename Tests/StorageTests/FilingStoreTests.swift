import FikaStorage
import Foundation
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Filings in the store")
struct FilingStoreTests {
    private static func filed(_ filing: Filing, copies: [Message] = []) -> Event {
        .casework(.filed(filing, copies: copies))
    }

    private static func page(_ filing: Int64 = 1, version: Int = 1, of store: any ChatStore) async throws -> [Message] {
        let query = Query.FilingQuery(filing: FilingID(filing), version: version, number: "2026-0001")
        guard case .filing(let messages) = try await store.answer(.filing(query)) else { throw WrongPage() }
        return messages
    }

    @Test("Messages are copied from where they are, with author, time, place and text", arguments: StoreKind.allCases)
    func copied(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let direct = Message.direct(3, from: 1, to: 2)
            try await store.append(Event.posted([.sample(1, "question"), .sample(2, "answer", parent: 1), direct]))
            try await store.append([Self.filed(.sample(messages: [1, 2])), Self.filed(.sample(2, messages: [3]))])
            #expect(try await Self.page(of: store) == [.sample(1, "question"), .sample(2, "answer", parent: 1)])
            #expect(try await Self.page(2, of: store) == [direct])
            #expect(try await Self.page(3, of: store).isEmpty)
            #expect(try await Self.page(version: 2, of: store).isEmpty)
        }
    }

    @Test("What was taken back after it was read does not slip into the file", arguments: StoreKind.allCases)
    func redacted(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let messages: [Message] = [.sample(1, "hello"), .sample(2, "the password")]
            try await store.append(Event.posted(messages))
            // Decided in this order: the filing was asked for with the words in hand.
            try await store.append([
                .message(.redacted(.redaction(3, of: messages[1]))), Self.filed(.sample(messages: [1, 2])),
            ])
            #expect(try await Self.page(of: store) == [messages[0], messages[1].redacted()])
            // And what was filed before it was taken back stays: it is a record.
            try await store.append([.message(.redacted(.redaction(4, of: messages[0])))])
            #expect(try await Self.page(of: store).map(\.text) == ["hello", ""])
        }
    }

    @Test("A note is kept with the filing, and the log keeps neither it nor any words", arguments: StoreKind.allCases)
    func note(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let filing = Filing(
                id: FilingID(1), caseID: CaseID(1), source: .note(digest: 7), messages: [MessageID(1)],
                filedBy: "anna", at: Timestamp(milliseconds: 1))
            try await store.append([
                Self.filed(filing, copies: [.sample(1, "my own words")]), .message(.posted(.sample(2, "Filed here"))),
            ])
            #expect(try await Self.page(of: store) == [.sample(1, "my own words")])
            var events: [Event] = []
            let counters = try store.replay { events.append($0) }
            #expect(events == [Self.filed(filing)])
            #expect(counters.lastMessage == MessageID(2))
            let place = Query.Place.channel(ChannelID(1), name: "#c1")
            let history = try await store.answer(.history(.init(place: place, range: .latest(after: nil), limit: 9)))
            #expect(history.ids == [2], "it was said nowhere")
        }
    }

    @Test("Chosen messages are found in their place alone, not when taken back", arguments: StoreKind.allCases)
    func chosen(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let direct = Message.direct(4, from: 1, to: 2)
            let taken = Message.sample(3)
            try await store.append(Event.posted([.sample(1), .sample(2, in: 2), taken, direct]))
            try await store.append([.message(.redacted(.redaction(5, of: taken)))])
            func ask(_ place: Query.Place) async throws -> [Int64] {
                let ids = [4, 3, 2, 1, 9].map(MessageID.init)
                return try await store.answer(
                    .chosen(Query.ChosenQuery(place: place, messages: ids, alongside: MessageID(1)))
                ).ids
            }
            #expect(try await ask(.channel(ChannelID(1), name: "#c1")) == [1])
            #expect(try await ask(.direct(AccountID(2), AccountID(1), with: "x")) == [4])
            #expect(try await ask(.direct(AccountID(2), AccountID(3), with: "x")) == [])
        }
    }

    @Test("A filing as the first release wrote it is a thread, and can be taken out")
    func old() throws {
        let text = """
            {"id":4,"caseID":3,"root":1,"channel":2,"channelName":"#it-help","messages":[1,2],"filedBy":"bert",
             "filedThrough":"filing","at":9,"version":2}
            """
        let filing = try JSONDecoder().decode(Filing.self, from: Data(text.utf8))
        #expect(filing.source == .thread(root: MessageID(1), channel: ChannelID(2), name: "#it-help"))
        #expect(filing.filedBy == "bert" && filing.filer == nil && filing.filedThrough == "filing")
        #expect(filing.version == 2 && !filing.isWithdrawn && filing.shows(version: 1))
    }

    @Test("Verify finds a filing whose words are gone, a note's too")
    func verify() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await store.append(Event.posted([.sample(1), .sample(2)]))
        try await store.append([Self.filed(.sample(messages: [1, 2])), Self.filed(.sample(2, messages: [9]))])
        await store.close()
        let report = try SQLiteStore.verify(folder.path)
        #expect(report.problems.contains { $0.contains("Filing 2 version 1 has 1 messages, kept: 0") })
    }
}
