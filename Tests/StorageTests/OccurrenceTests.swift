import FikaStorage
import Testing

@testable import FikaCore

@Suite("What happened beside the talk")
struct OccurrenceTests {
    private static let place = Query.Place.channel(ChannelID(1), name: "#c1")

    private func kinds(_ store: any ChatStore, _ range: HistoryRange, limit: Int = 9, withEvents: Bool) async throws
        -> [Message.Kind]
    {
        let page = try await store.answer(
            .history(.init(place: Self.place, range: range, limit: limit, withEvents: withEvents)))
        guard case .history(let messages) = page else { throw WrongPage() }
        return messages.map(\.kind)
    }

    @Test(
        "A topic is numbered with the messages, across a restart, and shown to those who ask for events",
        arguments: StoreKind.allCases)
    func topics(_ kind: StoreKind) async throws {
        let topic = ChannelEvent.topicChanged(
            ChannelID(1), name: "#c1", by: .anna,
            Channel.Topic(text: "now", setBy: "anna", at: Timestamp(milliseconds: 4_500)), number: MessageID(5))
        try await kind.withStore { store in
            try await store.append(Event.posted([.sample(1), .sample(2, kind: .tagmsg), .sample(3)]))
            try await store.append([.channel(topic)])
            let counters = try store.replay { _ in }
            #expect(
                counters
                    == StoredCounters(lastMessage: MessageID(5), lastTime: Timestamp(milliseconds: 4_500), messages: 3))
            let all = HistoryRange.latest(after: nil)
            #expect(try await kinds(store, all, withEvents: true) == [.privmsg, .tagmsg, .privmsg, .topic])
            #expect(try await kinds(store, all, withEvents: false) == [.privmsg, .privmsg])
            #expect(try await kinds(store, all, limit: 1, withEvents: true) == [.topic])
            let before = HistoryRange.before(.message(MessageID(5)))
            #expect(try await kinds(store, before, limit: 2, withEvents: true) == [.tagmsg, .privmsg])
            #expect(try await kinds(store, before, limit: 2, withEvents: false) == [.privmsg, .privmsg])
        }
    }

    @Test("One who has no account is known by the nick, and only to the other side", arguments: StoreKind.allCases)
    func strangers(_ kind: StoreKind) async throws {
        let messages: [Message] = [
            stranger(1, from: 1, to: nil, nick: "Zed"), stranger(2, from: nil, to: 1, nick: "anna"),
            stranger(3, from: nil, to: 2, nick: "bert"), stranger(4, from: 1, to: nil, nick: "zoe"),
            .direct(5, from: 1, to: 2),
        ]
        try await kind.withStore { store in
            try await store.append(Event.posted(messages))
            for (account, nick, ids) in [(1, "zed", [1, 2]), (2, "zed", [3]), (1, "zoe", [4]), (3, "zed", [])] {
                let place = Query.Place.stranger(AccountID(Int64(account)), nick: nick)
                let page = try await store.answer(.history(.init(place: place, range: .latest(after: nil), limit: 9)))
                #expect(page.ids == ids.map { Int64($0) }, "\(account) and \(nick)")
            }
            let targets = try await store.answer(
                .targets(
                    .init(
                        channels: [:], account: AccountID(1), after: Timestamp(milliseconds: 0),
                        before: Timestamp(milliseconds: 9_000), limit: 9)))
            guard case .targets(let found) = targets else { throw WrongPage() }
            #expect(Set(found.map { casefold($0.name) }) == ["zed", "zoe"])
        }
    }

    private func stranger(_ id: Int64, from: Int64?, to: Int64?, nick: String) -> Message {
        let author = from == nil ? Person(nick: "zed", user: "z", host: "there") : .anna
        return Message(
            id: MessageID(id), at: Timestamp(milliseconds: id * 1_000), author: author,
            authorAccount: from.map { AccountID($0) },
            place: .direct(from: from.map { AccountID($0) }, to: to.map { AccountID($0) }, toNick: nick),
            kind: .privmsg, text: "psst")
    }
}
