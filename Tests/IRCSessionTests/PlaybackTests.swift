import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Playback for clients that cannot ask")
struct PlaybackTests {
    private static let query = Query.missed(
        Query.MissedQuery(
            places: [.init(channel: ChannelID(1), name: "#x", after: Dialogue.start)], until: Dialogue.start,
            end: MessageID(9), limit: 3))

    private static func message(_ id: Int64, _ text: String) -> Message {
        Message(
            id: MessageID(id), at: Timestamp(milliseconds: 1_795_003_200_000), author: Dialogue.bert,
            authorAccount: nil, place: .channel(ChannelID(1), name: "#x"), kind: .privmsg, text: text)
    }

    private static func page(_ texts: String...) -> Page {
        .missed([
            .init(name: "#x", messages: texts.enumerated().map { message(Int64($0.offset + 1), $0.element) }),
            .init(name: "#empty", messages: []),
        ])
    }

    private static func outcome(_ ticket: Int64) -> Outcome {
        var outcome = Outcome(actor: .session(Dialogue.id), ticket: ticket)
        let joined = Event.channel(
            .joined(ChannelID(1), name: "#x", UserID(1), Dialogue.anna, realname: "a", [], away: nil))
        outcome.events = [joined]
        outcome.deliveries = [
            Delivery(.event(joined), to: .session(Dialogue.id), origin: Dialogue.id),
            Delivery(.reply(.topic(channel: "#x", nil)), to: .session(Dialogue.id), origin: Dialogue.id),
        ]
        outcome.query = query
        return outcome
    }

    private static func loggedIn(_ capabilities: Capability...) -> Dialogue {
        var dialogue = Dialogue.registered()
        dialogue.session.capabilities = CapabilitySet(capabilities)
        dialogue.session.login = Login(account: AccountID(1), name: "anna")
        return dialogue
    }

    @Test("It is wished for by who has an account and no draft/chathistory")
    func wish() {
        func asks(_ dialogue: Dialogue) -> [Command] {
            var dialogue = dialogue
            return dialogue.says("JOIN #x").commands
        }
        #expect(asks(Self.loggedIn()) == [.channel(.join("#x", key: nil, playsBack: true))])
        #expect(asks(Self.loggedIn(.chathistory)) == [.channel(.join("#x", key: nil))])
        #expect(asks(Dialogue.registered()) == [.channel(.join("#x", key: nil))])
    }

    @Test("The join is shown first; until what was missed has been shown others are held back, and lines wait")
    func order() {
        var dialogue = Self.loggedIn(.serverTime, .batch)
        dialogue.says("JOIN #x")
        let begun = dialogue.session.begin(Self.outcome(1), at: Dialogue.start).lines
        #expect(begun.count == 2 && begun[0].hasSuffix(" JOIN #x") && begun[1].contains(" 331 "), "\(begun)")
        #expect(dialogue.session.holdsOthersBack && dialogue.session.isWaiting)
        let shown = dialogue.settle(1, query: Self.query, page: Self.page("one")).lines
        #expect(
            shown.map { $0.split(separator: " ").dropFirst().joined(separator: " ") } == [
                ":fika.local BATCH +1 chathistory #x", ":bert!b@here PRIVMSG #x :one", ":fika.local BATCH -1",
            ])
        #expect(shown[1].contains("time=2026-11-18T12:00:00.000Z"))
        #expect(!dialogue.session.holdsOthersBack && !dialogue.session.isWaiting)
    }

    @Test("Without tags the time stands in front of the words, and an action stays one")
    func plain() {
        var dialogue = Self.loggedIn()
        dialogue.says("JOIN #x")
        _ = dialogue.session.begin(Self.outcome(1), at: Dialogue.start)
        #expect(
            dialogue.settle(1, query: Self.query, page: Self.page("one", "\u{1}ACTION waves\u{1}")).lines == [
                ":bert!b@here PRIVMSG #x :[2026-11-18 12:00] one",
                ":bert!b@here PRIVMSG #x :\u{1}ACTION [2026-11-18 12:00] waves\u{1}",
            ])
    }

    @Test("Where there is more than the limit that is said")
    func limit() {
        var dialogue = Self.loggedIn(.serverTime)
        dialogue.says("JOIN #x")
        let lines = dialogue.settle(1, query: Self.query, page: Self.page("one", "two", "three")).lines
        #expect(lines.count == 4)
        #expect(
            lines.first?.hasSuffix(
                " NOTICE #x :Only the newest 3 messages since you were last here are shown") == true)
    }

    @Test("Where the archive cannot be read the join has been made all the same")
    func failure() {
        var dialogue = Self.loggedIn()
        dialogue.says("JOIN #x")
        _ = dialogue.session.begin(Self.outcome(1), at: Dialogue.start)
        #expect(dialogue.session.storeFailed(ticket: 1).isEmpty)
        #expect(!dialogue.session.holdsOthersBack)
    }
}
