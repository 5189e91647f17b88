import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

/// What a reader takes over from the row before is only what is the same there.
@Suite("Reading messages")
struct MessageReadingTests {
    private static let authors = [
        Person(nick: "anna", user: "a", host: "a-host-of-some-length", accountName: "anna"),
        Person(nick: "bert", user: "b", host: "b-host-of-some-length", accountName: "bert"),
        Person(nick: "anna", user: "b", host: "a-host-of-some-length"), Person(nick: "", user: "", host: ""),
        Person(nick: "ann\u{E5}", user: "a", host: "a-host-of-some-lengtH", accountName: "anna", isBot: true),
    ]

    @Test("Everything of each message comes back, whoever spoke before", arguments: StoreKind.allCases)
    func alternating(_ kind: StoreKind) async throws {
        let names = ["#one", "#two", "#one-with-a-longer-name", "#two-with-a-longer-name"]
        var messages: [Message] = []
        for (index, author) in (Self.authors + Self.authors.reversed() + [Self.authors[0]]).enumerated() {
            let name = names[index % names.count]
            messages.append(
                Message(
                    id: MessageID(Int64(index + 1)), at: Timestamp(milliseconds: Int64(index)), author: author,
                    authorAccount: author.accountName.map { _ in AccountID(Int64(index)) },
                    place: .channel(ChannelID(1), name: name), kind: index % 3 == 0 ? .notice : .privmsg,
                    text: index == 2 ? "" : "a\0b \(index) é", tags: index == 4 ? [.init(key: "+x", value: "y")] : [],
                    parent: index == 5 ? MessageID(1) : nil))
        }
        try await kind.withStore { [messages] store in
            try await store.append(Event.posted(messages))
            let query = Query.HistoryQuery(
                place: .channel(ChannelID(1), name: "#one"), range: .latest(after: nil), limit: 99)
            guard case .history(let found) = try await store.answer(.history(query)) else { throw WrongPage() }
            #expect(found == messages)
        }
    }
}
