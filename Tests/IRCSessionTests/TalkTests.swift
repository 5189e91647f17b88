import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Talk")
struct TalkTests {
    private static func sent(_ actions: [SessionAction]) -> [MessageCommand] {
        actions.commands.compactMap { if case .message(let command) = $0 { command } else { nil } }
    }

    @Test("A message to several is one request each, each target once")
    func targets() {
        var dialogue = Dialogue.registered()
        let sent = Self.sent(dialogue.says("PRIVMSG #a,bert,#A :hi"))
        #expect(
            sent == ["#a", "bert"].map { .send(to: $0, kind: .privmsg, text: "hi", tags: [], parent: nil) })
    }

    @Test(
        "Either reply tag names the parent; what is no msgid names none and is passed on",
        arguments: [
            ("+reply=1f", 51), ("+draft/reply=1f", 51), ("+draft/reply=2;+reply=1f", 51), ("+reply=-1f", -51),
            ("+reply=1F", nil), ("+reply=", nil), ("+reply=0", nil), ("+reply=-0", nil), ("+reply=+1", nil),
            ("+reply=zzzzzzzzzzzzzzzzzz", nil), ("+draft/reply=no-such-id", nil), ("+typing=active", nil),
        ])
    func parent(tags: String, parent: Int64?) {
        var dialogue = Dialogue.registered(.messageTags)
        let words = tags.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        let expected = parent == nil ? [Message.Tag(key: words[0], value: words[1])] : []
        #expect(
            Self.sent(dialogue.says("@\(tags);time=x;label=y PRIVMSG #a :hi")) == [
                .send(to: "#a", kind: .privmsg, text: "hi", tags: expected, parent: parent.map { MessageID($0) })
            ])
    }

    @Test("Without message-tags a client's tags mean nothing")
    func tagless() {
        var dialogue = Dialogue.registered()
        #expect(
            Self.sent(dialogue.says("@+reply=1;+x=y PRIVMSG #a :hi")) == [
                .send(to: "#a", kind: .privmsg, text: "hi", tags: [], parent: nil)
            ])
    }

    @Test("TAGMSG is for tags")
    func tagmsg() {
        var dialogue = Dialogue.registered(.messageTags)
        #expect(dialogue.says("TAGMSG #a").isEmpty)
        #expect(dialogue.says("@time=x TAGMSG #a").isEmpty)
        #expect(dialogue.says("@+typing TAGMSG").lines == [":fika.local 411 anna :No recipient given (TAGMSG)"])
        #expect(
            Self.sent(dialogue.says("@+typing TAGMSG #a :text")) == [
                .send(
                    to: "#a", kind: .tagmsg, text: "", tags: [Message.Tag(key: "+typing", value: "")], parent: nil)
            ])
    }

    @Test(
        "Client tags may fill what the specification gives them, counting the second tag of a reply",
        arguments: [("", 0), ("+reply=1f;", ";+draft/reply=1f;+reply=1f".utf8.count)])
    func tagsLimit(reply: String, taken: Int) {
        var dialogue = Dialogue.registered(.messageTags)
        let room = WireLimit.clientTagBytesMax - taken - "+a=".utf8.count
        let long = String(repeating: "x", count: room)
        #expect(Self.sent(dialogue.says("@\(reply)+a=\(long) PRIVMSG #a :hi")).count == 1)
        _ = dialogue.settle(1)
        #expect(
            dialogue.says("@\(reply)+a=\(long)x PRIVMSG #a :hi").lines == [
                ":fika.local 417 anna :Input line was too long"
            ])
    }

    @Test("A notice is never answered", arguments: ["NOTICE", "NOTICE #a", "NOTICE nobody :hi"])
    func notice(line: String) {
        var dialogue = Dialogue.registered()
        let actions = dialogue.says(line)
        #expect(actions.lines.isEmpty)
        for ticket in actions.tickets { #expect(dialogue.settle(ticket, .refusal(.noSuchNick("nobody"))).isEmpty) }
    }

    @Test(
        "A refused message is",
        arguments: [
            (Refusal.noSuchNick("b"), "401 anna b :No such nick/channel"),
            (.cannotSend(channel: "#a", .moderated), "404 anna #a :Cannot send to channel: it is moderated (+m)"),
            (.missingScope(.reply), "NOTICE anna :PRIVMSG: The bot's manifest does not name the scope reply"),
        ])
    func refused(refusal: Refusal, answer: String) {
        var dialogue = Dialogue.registered()
        dialogue.says("PRIVMSG b :hi")
        #expect(dialogue.settle(1, .refusal(refusal)).lines == [":fika.local \(answer)"])
    }

    @Test(
        "One's own words come back with echo-message, words to oneself always",
        arguments: [
            (false, false, 0), (true, false, 1), (false, true, 1), (true, true, 2),
        ])
    func echo(hasEcho: Bool, isToSelf: Bool, count: Int) {
        var dialogue = hasEcho ? Dialogue.registered(.echoMessage) : Dialogue.registered()
        dialogue.says("PRIVMSG x :hi")
        let place = Message.Place.direct(from: nil, to: nil, toNick: isToSelf ? "Anna" : "bert")
        let message = Message(
            id: MessageID(1), at: Dialogue.start, author: Dialogue.anna, authorAccount: nil, place: place,
            kind: .privmsg, text: "hi")
        #expect(dialogue.settle(1, .event(.message(.posted(message)))).lines.count == count)
    }
}
