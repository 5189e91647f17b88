import FikaStorage
import Foundation
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Talk whose time is over")
struct TalkTests {
    private static let end = Timestamp(milliseconds: 2_000)

    private static func said(_ id: Int64, _ text: String, in channel: Int64 = 1) -> Message {
        Message(
            id: MessageID(id), at: Timestamp(milliseconds: id * 1_000), author: Message.sample(1, "").author,
            authorAccount: nil, place: .channel(ChannelID(channel), name: "#c\(channel)"), kind: .privmsg, text: text)
    }

    private static func history(_ channel: Int64, _ store: any ChatStore) async throws -> [Int64] {
        let place = Query.Place.channel(ChannelID(channel), name: "#c\(channel)")
        let page = try await store.answer(.history(.init(place: place, range: .latest(after: nil), limit: 9)))
        guard case .history(let messages) = page else { throw WrongPage() }
        return messages.map(\.id.value)
    }

    @Test(
        "It goes from its channel alone, and what is newer stays; numbers are not given again",
        arguments: StoreKind.allCases)
    func goes(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append(
                Event.posted(
                    [Self.said(1, "a"), Self.said(1, "b", in: 2), Self.said(2, "c")].enumerated().map {
                        Message(
                            id: MessageID(Int64($0 + 1)), at: $1.at, author: $1.author, authorAccount: nil,
                            place: $1.place,
                            kind: .privmsg, text: $1.text)
                    }))
            try await store.append([.channel(.forgotten(ChannelID(1), before: Self.end))])
            #expect(try await Self.history(1, store) == [3])
            #expect(try await Self.history(2, store) == [2])
            try await store.append([.channel(.forgotten(ChannelID(1), before: Timestamp(milliseconds: 9_000)))])
            #expect(try await Self.history(1, store) == [])
            let counters = try store.replay { _ in }
            #expect(counters.lastMessage == MessageID(3))
        }
    }

    @Test("Its words are in no index and, after a scrubbing, not in the file; the log keeps one word of it")
    func words() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await store.append(Event.posted([Self.said(1, "de oeverzwaluw"), Self.said(3, "het nest")]))
        let search = Query.search(
            .init(text: "oeverzwaluw", channels: [ChannelID(1)], author: nil, after: nil, before: nil, limit: 9))
        #expect(try await store.answer(search).ids == [1])
        for second in [1_500, 2_000] as [Int64] {
            try await store.append([.channel(.forgotten(ChannelID(1), before: Timestamp(milliseconds: second)))])
        }
        #expect(try await store.answer(search).ids == [])
        try await store.scrub()
        var events: [Event] = []
        let counters = try store.replay { events.append($0) }
        #expect(events == [.channel(.forgotten(ChannelID(1), before: Self.end))] && counters.messages == 1)
        await store.close()
        let file = String(decoding: try Data(contentsOf: URL(filePath: folder.database)), as: UTF8.self)
        #expect(!file.contains("oeverzwaluw") && file.contains("nest"))
    }
}
