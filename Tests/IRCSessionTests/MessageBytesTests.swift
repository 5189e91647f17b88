import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

/// What is written straight into bytes is what the lines would have been, byte for byte.
@Suite("Messages as bytes")
struct MessageBytesTests {
    private static let texts = [
        "", "hi", ":-)", " ", "two words", "a\rb\nc\0d", "æøå ß", String(repeating: "long ", count: 110),
        String(repeating: "é", count: 300), "one\ntwo\n\nfour", "\u{1}ACTION waves\u{1}",
    ]
    private static let names = ["anna", "a", "", ":odd", "with space", String(repeating: "n", count: 40)]
    private static let tags = [
        Message.Tag(key: "+x", value: "a b;c\\"), Message.Tag(key: "+draft/react", value: "👍"),
        Message.Tag(key: "+reply", value: "z"), Message.Tag(key: "+typing", value: ""),
    ]
    private static let capabilities: [Capability] = [
        .serverTime, .messageTags, .accountTag, .multiline, .batch, .messageRedaction,
    ]

    private static func message(_ random: inout Steps) -> Message {
        let name = { (random: inout Steps) in names.randomElement(using: &random) ?? "" }
        let text = texts.randomElement(using: &random) ?? ""
        let author = Person(
            nick: name(&random), user: name(&random), host: name(&random),
            accountName: Bool.random(using: &random) ? name(&random) : nil, isBot: Bool.random(using: &random))
        let places: [Message.Place] = [
            .channel(ChannelID(1), name: "#x"), .channel(ChannelID(1), name: name(&random)),
            .standing(.channelOperator, ChannelID(1), name: "#x"), .direct(from: nil, to: nil, toNick: name(&random)),
        ]
        let kinds: [Message.Kind] = [.privmsg, .privmsg, .notice, .tagmsg, .topic, .redaction]
        let hasSeam = text.utf8.count > 4 && Int.random(in: 0..<4, using: &random) == 0
        return Message(
            id: MessageID(Int64.random(in: 1...99_999, using: &random)),
            at: Timestamp(milliseconds: Int64.random(in: 0...1_900_000_000_000, using: &random)), author: author,
            authorAccount: nil, place: places.randomElement(using: &random) ?? places[0],
            kind: kinds.randomElement(using: &random) ?? .privmsg, text: text,
            tags: tags.filter { _ in Bool.random(using: &random) },
            parent: Bool.random(using: &random) ? MessageID(35) : nil, seams: hasSeam ? [2] : [])
    }

    @Test("Of all kinds, for all viewers, in a batch and alone", arguments: 0..<8 as Range<UInt64>)
    func same(seed: UInt64) {
        var random = Steps(state: seed)
        for _ in 0..<400 {
            let message = Self.message(&random)
            let naming = Bool.random(using: &random) ? MessageNaming(secret: Array(0..<16)) : nil
            let chosen = Self.capabilities.filter { _ in Bool.random(using: &random) }
            let traits = ViewerTraits(CapabilitySet(chosen), naming: naming)
            for batch in [nil, "1a"] {
                var writer = Wire.writer()
                message.write(for: traits, in: batch, to: &writer)
                let lines = message.lines(for: traits)
                let expected = Wire.bytes(batch.map(lines.inside) ?? lines, time: nil)
                #expect(writer.bytes == expected, "\(message) for \(chosen)")
            }
        }
    }

    @Test("A page of history is a batch of them, with its label and its end")
    func page() {
        var dialogue = Dialogue.registered(.batch, .labeledResponse, .messageTags, .serverTime, .chathistory)
        let message = Message(
            id: MessageID(51), at: Dialogue.start, author: Dialogue.bert, authorAccount: nil,
            place: .channel(ChannelID(1), name: "#old"), kind: .privmsg, text: "hi")
        let reaction = Message(
            id: MessageID(52), at: Dialogue.start, author: Dialogue.bert, authorAccount: nil,
            place: .channel(ChannelID(1), name: "#old"), kind: .tagmsg, text: "")
        let query = Query.history(
            .init(
                place: .channel(ChannelID(1), name: "#x"), range: .latest(after: nil), limit: 9, end: MessageID(99)))
        dialogue.says("@label=l CHATHISTORY LATEST #x * 9")
        let time = "time=2026-11-18T11:06:40.000Z"
        #expect(
            dialogue.settle(1, query: query, page: .history([message, reaction])).lines == [
                "@\(time);label=l;draft/chathistory-end :fika.local BATCH +1 chathistory #x",
                "@batch=1;\(time);msgid=1f :bert!b@here PRIVMSG #x :hi", "@\(time) :fika.local BATCH -1",
            ])
        dialogue.session.capabilities = [.eventPlayback, .messageTags]
        dialogue.says("CHATHISTORY LATEST #x * 9")
        #expect(
            dialogue.settle(2, query: query, page: .history([message, reaction])).lines == [
                "@msgid=1f :bert!b@here PRIVMSG #x :hi", "@msgid=1g :bert!b@here TAGMSG #x",
            ])
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers in every run.
private struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
