import FikaStorage
import Foundation
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("What was taken back")
struct RedactionTests {
    private static let word = "oeverzwaluw"
    private static let place = Query.Place.channel(ChannelID(1), name: "#c1")
    private static let secret = Message.sample(2, "de \(word) broedt hier", parent: 1)
    private static let messages: [Message] = [.sample(1, "vraag"), secret, .sample(3, "antwoord", parent: 2)]

    private static func filled(_ store: any ChatStore) async throws {
        try await store.append(Event.posted(messages))
    }

    private func history(_ store: any ChatStore, withEvents: Bool = false) async throws -> [Message] {
        let page = try await store.answer(
            .history(.init(place: Self.place, range: .latest(after: nil), limit: 9, withEvents: withEvents)))
        guard case .history(let messages) = page else { throw WrongPage() }
        return messages
    }

    @Test("No page shows it; its answers keep their place; it may still be a mark", arguments: StoreKind.allCases)
    func pages(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await Self.filled(store)
            let redaction = Message.redaction(4, of: Self.secret)
            try await store.append([.message(.redacted(redaction))])
            #expect(try await history(store).map(\.id.value) == [1, 3])
            #expect(try await history(store, withEvents: true) == [Self.messages[0], Self.messages[2], redaction])

            let marked = try await store.answer(
                .history(.init(place: Self.place, range: .after(.message(MessageID(2))), limit: 9)))
            #expect(marked.ids == [3])
            for (id, ids) in [(2, []), (3, [3])] as [(Int64, [Int64])] {
                let one = try await store.answer(.message(.init(place: Self.place, message: MessageID(id))))
                #expect(one.ids == ids)
            }
            let thread = try await store.answer(
                .thread(.init(channel: ChannelID(1), name: "#c1", message: MessageID(3), alongside: nil, limit: 9)))
            #expect(thread == .thread([Self.messages[0], Self.secret.redacted(), Self.messages[2]], alongside: nil))
        }
    }

    @Test("A root that is gone still holds its thread together", arguments: StoreKind.allCases)
    func root(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await Self.filled(store)
            try await store.append([.message(.redacted(.redaction(4, of: Self.messages[0])))])
            let thread = try await store.answer(
                .thread(.init(channel: ChannelID(1), name: "#c1", message: MessageID(3), alongside: nil, limit: 9)))
            guard case .thread(let messages, _) = thread else { throw WrongPage() }
            #expect(messages.map(\.id.value) == [1, 2, 3])
            #expect(messages.map(\.isRedacted) == [true, false, false])
            #expect(messages.map(\.parent) == [nil, MessageID(1), MessageID(2)])
        }
    }

    @Test("The words are gone from the file and from the index, indexed before or not", arguments: [true, false])
    func words(isIndexed: Bool) async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch", indexesItself: false)
        try await Self.filled(store)
        let search = Query.search(.init(text: Self.word, channels: [ChannelID(1)], limit: 9))
        if isIndexed { #expect(try await store.answer(search).ids == [2]) }
        // Once more is no different: two may take the same message back at the same time.
        for id in [4, 5] as [Int64] {
            try await store.append([.message(.redacted(.redaction(id, of: Self.secret)))])
        }
        #expect(try await store.answer(search).ids.isEmpty)
        #expect(try store.rows("SELECT length(text), redacted FROM message WHERE id = 2") == ["0|1"])
        try store.run("CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, message_search, row)")
        let words = try store.rowsOfWriter("SELECT term FROM temp.word ORDER BY term")
        #expect(!words.contains { $0.hasPrefix("oeverzwal") }, "\(words)")
        #expect(words.contains { $0.hasPrefix("antwoord") }, "\(words)")
        await store.close()

        let report = try SQLiteStore.verify(folder.path)
        #expect(report.isSound, "\(report)")
        let again = try SQLiteStore(folder: folder.path, language: "english")
        #expect(try await again.answer(search).ids.isEmpty)
        await again.close()
        let content = try Data(contentsOf: URL(filePath: folder.database))
        #expect(content.range(of: Data("de \(Self.word)".utf8)) == nil)
    }

    @Test("A filed copy is a record and stays; a solution loses the words that were taken back")
    func copies() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await Self.filled(store)
        try await store.append([
            .casework(.filed(.sample(messages: [1, 2]), copies: [Self.messages[0], Self.secret])),
            .knowledge(.accepted(.sample(1), question: "vraag", answer: Self.secret.text)),
        ])
        let solutions = Query.solutions(.init(communities: [CommunityID(1)], limit: 9))
        try await store.append([.message(.redacted(.redaction(4, of: Self.messages[0])))])
        guard case .solutions(let kept) = try await store.answer(solutions) else { throw WrongPage() }
        #expect(kept.map(\.question) == [""] && kept.map(\.answer) == [Self.secret.text])
        try await store.append([.message(.redacted(.redaction(5, of: Self.secret)))])
        #expect(try await store.answer(solutions) == .solutions([]))
        #expect(try store.rows("SELECT text FROM filed_message ORDER BY position") == ["vraag", Self.secret.text])
        #expect(try SQLiteStore.verify(folder.path).isSound)
        await store.close()
    }
}
