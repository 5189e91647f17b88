import FikaStorage
import GRDB
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Search")
struct SearchTests {
    private static let messages: [Message] = [
        .sample(1, "De aanvraag voor de vergunning ligt klaar"),
        .sample(2, "Twee printers op de derde verdieping zijn stuk"),
        .sample(3, "De printer doet het, de scanner niet", in: 2),
        .sample(4, "Zie zaak 2026-0042 over de dakkapel"),
        .sample(5, "Het café heeft wi-fi"),
        .sample(6, "In het cafe is de WiFi traag", in: 3),
        .sample(7, "printer", in: 3),
        .sample(8, "papier vast in de printer", in: 3),
        .sample(9, "de printer zit vast, het papier is op", in: 3),
        .sample(10, "printer", kind: .tagmsg),
        .direct(11, from: 1, to: 2),
        .sample(12, "OR AND NOT NEAR text:foo", in: 4),
    ]

    private static let expectations: [(text: String, channels: [Int64], ids: Set<Int64>)] = [
        ("aanvragen", [1, 2, 3], [1]),
        ("printer", [1, 2, 3], [2, 3, 7, 8, 9]),
        ("printers", [1, 2, 3], [2, 3, 7, 8, 9]),
        ("PRINTER stuk", [1, 2, 3], [2]),
        ("\"papier vast\"", [1, 2, 3], [8]),
        ("“papier vast” printer", [1, 2, 3], [8]),
        ("vast papier", [1, 2, 3], [8, 9]),
        ("print*", [1, 2, 3], [2, 3, 7, 8, 9]),
        ("verg*", [1, 2, 3], [1]),
        ("ve*", [1, 2, 3], []),
        ("channel:3", [1, 2, 3], []),
        ("3", [1, 2, 3], []),
        ("aanvragen*", [1, 2, 3], [1]),
        ("2026-0042", [1, 2, 3], [4]),
        ("0042", [1, 2, 3], [4]),
        ("cafe", [1, 2, 3], [5, 6]),
        ("café", [1, 2, 3], [5, 6]),
        ("wi-fi", [1, 2, 3], [5, 6]),
        ("wifi", [1, 2, 3], [5, 6]),
        ("printer", [1], [2]),
        ("printer", [2], [3]),
        ("printer", [2, 3], [3, 7, 8, 9]),
        ("printer", [4, 99], []),
        ("printer", [], []),
        ("psst", [1, 2, 3], []),
        ("nergens", [1, 2, 3], []),
        ("or not near", [1, 2, 3, 4], [12]),
        ("text:foo", [4], [12]),
        ("printer !!! ???", [2], [3]),
    ]

    @Test(
        "Words are found by their stems, phrases by their order, beginnings by a star; in the channels asked for only")
    func expectations() async throws {
        try await StoreKind.sqlite.withStore { store in
            try await store.append(Event.posted(Self.messages))
            for row in Self.expectations {
                let channels = row.channels.map(ChannelID.init)
                let page = try await store.answer(.search(.init(text: row.text, channels: channels, limit: 50)))
                #expect(Set(page.ids) == row.ids, "\(row.text) in \(row.channels)")
                #expect(page.ids.count == row.ids.count, "\(row.text): nothing twice")
            }
        }
    }

    @Test(
        "Whatever is typed is a question and never FTS5's language: no fault, and nothing from elsewhere",
        arguments: [
            "\"", "\"\"", "\"open", "*", "**", "(", ")", "printer OR channel:3", "-printer", "^printer", "{a b}: c",
            "NEAR(a b, 2)", "a\0b\" OR printer", "'; DROP TABLE message; --", "+", "printer\" OR \"scanner", " ",
            "\u{1F5A8}\u{FE0F}", "a:b", "\\", "%", String(repeating: "x\" ", count: 500),
        ])
    func anything(_ text: String) async throws {
        try await StoreKind.sqlite.withStore { store in
            try await store.append(Event.posted(Self.messages))
            let page = try await store.answer(.search(.init(text: text, channels: [ChannelID(1)], limit: 50)))
            #expect(Set(page.ids).isSubset(of: [1, 2, 4, 5]))
        }
    }

    @Test("The newest come first, whatever they were numbered, and no more than the limit")
    func order() async throws {
        try await StoreKind.sqlite.withStore { store in
            try await store.append(
                Event.posted([
                    .sample(1, "toner"), .sample(2, "een lange zin waarin ergens ook toner staat"),
                    .sample(3, "toner"), .sample(4, "iets anders"),
                ]))
            // Old talk that was put in later.
            try await store.append([.message(.imported([.sample(5, "toner", at: -1)]))])
            func found(_ limit: Int) async throws -> [Int64] {
                try await store.answer(.search(.init(text: "toner", channels: [ChannelID(1)], limit: limit))).ids
            }
            #expect(try await found(50) == [3, 2, 1, 5])
            #expect(try await found(2) == [3, 2])
            #expect(try await found(0) == [])
        }
    }

    @Test("A thousand channels are one question")
    func manyChannels() async throws {
        try await StoreKind.sqlite.withStore { store in
            try await store.append(Event.posted((1...2_000).map { .sample($0, "toner", in: $0) }))
            let channels = (1...1_000).map { ChannelID($0 * 2) }
            let page = try await store.answer(.search(.init(text: "toner", channels: channels, limit: 5_000)))
            #expect(page.ids.count == 1_000)
            #expect(page.ids.allSatisfy { $0.isMultiple(of: 2) })
        }
    }

    private static let narrowed:
        [(text: String, author: String?, after: Int64?, before: Int64?, limit: Int, ids: [Int64])] =
            [
                ("toner", nil, nil, nil, 9, [1, 2, 3, 4, 5, 6]), ("toner", "bert", nil, nil, 9, [2, 4, 6]),
                ("toner", "bert", 4_000, nil, 9, [4, 6]), ("toner", nil, 2_000, 4_000, 9, [2, 3, 4]),
                ("toner", "zed", nil, nil, 9, []), ("", "bert", nil, nil, 2, [4, 6]),
                ("", "bert", 1_000, nil, 2, [2, 4]),
                ("", nil, nil, 3_000, 2, [2, 3]), ("", nil, nil, nil, 9, [1, 2, 3, 4, 5, 6]),
                ("", nil, 9_000, nil, 9, []),
            ]

    @Test("By author and time, with words and without; the bounds belong to it", arguments: narrowed.indices)
    func narrowing(_ index: Int) async throws {
        let row = Self.narrowed[index]
        try await StoreKind.sqlite.withStore { store in
            let messages = (1...6 as ClosedRange<Int64>).map { id in
                Message(
                    id: MessageID(id), at: Timestamp(milliseconds: id * 1_000),
                    author: Person(nick: id % 2 == 0 ? "Bert" : "anna", user: "u", host: "h"), authorAccount: nil,
                    place: .channel(ChannelID(1), name: "#c1"), kind: .privmsg, text: "de toner is op")
            }
            try await store.append(
                Event.posted(messages + [.sample(7, "toner", kind: .tagmsg), .sample(8, "x", in: 2)]))
            let page = try await store.answer(
                .search(
                    .init(
                        text: row.text, channels: [ChannelID(1)], author: row.author,
                        after: row.after.map(Timestamp.init(milliseconds:)),
                        before: row.before.map(Timestamp.init(milliseconds:)), limit: row.limit)))
            #expect(page.ids.sorted() == row.ids, "\(row)")
        }
    }

    @Test("A search is about the newest that one may read, whatever is newer elsewhere")
    func candidates() async throws {
        try await StoreKind.sqlite.withStore { store in
            let older = SearchIndex.candidatesMax / 2
            try await store.append(Event.posted([.sample(1, "toner"), .sample(2, "toner is op vandaag", in: 2)]))
            try await store.append(Event.posted((3...older + 2).map { .sample(Int64($0), "de toner is op", in: 1) }))
            try await store.append(
                Event.posted((older + 3...older * 2 + 2).map { .sample(Int64($0), "toner toner", in: 3) }))
            func found(_ channels: [Int64]) async throws -> [Int64] {
                let channels = channels.map(ChannelID.init)
                return try await store.answer(.search(.init(text: "toner", channels: channels, limit: 5_000))).ids
            }
            #expect(try await found([1]).count == older + 1)
            #expect(try await found([2]) == [2])
            #expect(try await found([1, 3]).count == SearchIndex.candidatesMax)
            #expect(try await found([1, 3]).contains(1) == false, "the oldest")
        }
    }

    @Test("Who may read very many channels is shown what is in the newest messages with the words")
    func scanned() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch", indexesItself: false)
        let channels = (1...SearchIndex.channelsMax + 1).map { ChannelID(Int64($0)) }
        func found() async throws -> [Int64] {
            while try await store.pool.writeWithoutTransaction({ try SearchIndex.indexBatch($0) }) > 0 {}
            return try await store.answer(.search(.init(text: "toner", channels: channels, limit: 9))).ids
        }
        let max = Int64(SearchIndex.scannedMax)
        try await store.append([.message(.imported([.sample(1, "toner", in: 1)]))])
        try await store.append([.message(.imported((2...max).map { .sample($0, "toner", in: 9_999) }))])
        #expect(try await found() == [1])
        try await store.append([.message(.imported([.sample(max + 1, "toner", in: 9_999)]))])
        #expect(try await found() == [])
        await store.close()
    }
}
