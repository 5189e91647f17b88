import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

/// The two drafts differ in codes; both fit their lines.
@Suite("Metadata on the wire")
struct MetadataLinesTests {
    static let refusals: [(MetadataRefusal, new: String, old: String)] = [
        (.invalidTarget("#x"), "FAIL METADATA INVALID_TARGET #x", "FAIL METADATA INVALID_TARGET #x"),
        (.invalidKey("A b"), "FAIL METADATA INVALID_KEY A_b", "FAIL METADATA KEY_INVALID A_b"),
        (.skippedKey("A"), "WARN METADATA INVALID_KEY A", "FAIL METADATA KEY_INVALID A"),
        (.invalidValue(key: "a", bytesMax: 3), "FAIL METADATA INVALID_VALUE a", "FAIL METADATA VALUE_INVALID"),
        (
            .noPermission(target: "#x", key: "*"), "FAIL METADATA KEY_NO_PERMISSION #x *",
            "FAIL METADATA KEY_NO_PERMISSION #x *"
        ),
        (
            .tooManyKeys(target: "x", limit: 3), "FAIL METADATA LIMIT_REACHED x 3",
            "FAIL METADATA LIMIT_REACHED x"
        ),
        (
            .tooManySubscriptions(key: "a", limit: 3), "FAIL METADATA LIMIT_REACHED a 3",
            "FAIL METADATA TOO_MANY_SUBS a"
        ),
    ]

    @Test("Refusals have the codes of the draft that was negotiated", arguments: refusals)
    func codes(refusal: MetadataRefusal, new: String, old: String) {
        for (capability, start) in [(Capability.metadata, new), (.metadata2, old)] {
            var dialogue = Dialogue.registered(capability)
            dialogue.says("METADATA #x LIST")
            let lines = dialogue.settle(1, .refusal(.metadata(refusal))).lines
            #expect(lines == [":fika.local \(start) :\(refusal.sentence)"])
        }
    }

    @Test("An unknown subcommand, in the words of the older draft")
    func subcommand() {
        var dialogue = Dialogue.registered(.metadata2)
        #expect(
            dialogue.says("METADATA * DANCE").lines[0].hasPrefix(":fika.local FAIL METADATA SUBCOMMAND_INVALID DANCE"))
    }

    @Test("The longest value of the longest key fits its line behind the longest names of the defaults")
    func longest() {
        let core = CoreSettings()
        let long = { (count: Int) in String(repeating: "x", count: count) }
        let line = MetadataReply.line(
            long(core.nickLength), long(core.channelLength), long(core.metadataKeyBytes),
            long(core.metadataValueBytes), from: long(WireLimit.hostBytesMax))
        var bytes: [UInt8] = []
        line.serialize(into: &bytes)
        #expect(bytes.count <= WireLimit.bodyBytesMax)
    }

    @Test("Keys are parameters each, over as many lines as it takes")
    func keys() throws {
        let keys = (0..<100).map { String(repeating: "k", count: $0 % 64 + 1) + "\($0)" }
        var dialogue = Dialogue.registered(.metadata)
        dialogue.says("METADATA * SUBS")
        let lines = dialogue.settle(1, .reply(.metadata(.subscriptions(keys)))).lines
        #expect(lines.allSatisfy { $0.utf8.count <= WireLimit.bodyBytesMax - 2 })
        let parsed = try lines.map { try IRCMessage(parsing: $0) }
        #expect(parsed.allSatisfy { $0.parameters.count <= WireLimit.parametersMax })
        #expect(parsed.flatMap { $0.parameters.dropFirst() } == keys)
    }

    @Test("Before one is let in: the limits are those of later, and all that was said goes with the request")
    func opening() {
        var settings = SessionSettings()
        settings.core.metadataKeys = 1
        settings.core.metadataSubscriptions = 1
        var dialogue = Dialogue(settings)
        dialogue.says("CAP REQ :batch draft/metadata-3")
        dialogue.says("METADATA * SET avatar :x")
        #expect(dialogue.says("METADATA * SET url :x").lines[0].contains("FAIL METADATA LIMIT_REACHED * 1 :"))
        dialogue.says("METADATA * SUB url")
        #expect(dialogue.says("METADATA * SUB avatar").lines[0].contains("FAIL METADATA LIMIT_REACHED avatar 1 :"))
        #expect(dialogue.says("METADATA * SUBS").lines[1].hasSuffix("772 * url"))
        dialogue.says("NICK anna")
        dialogue.says("USER a 0 * :A")
        let opening = MetadataOpening(
            entries: [MetadataEntry(key: "avatar", value: "x")], subscriptions: ["url"])
        #expect(
            dialogue.says("CAP END").commands == [
                .session(
                    .register(
                        nick: "anna", user: "a", realname: "A", host: "there", account: nil, isSecure: true,
                        metadata: opening))
            ])
    }

    @Test("WHOIS shows some values to those who read them")
    func whois() {
        var whois = Reply.Whois(
            person: Dialogue.bert, realname: "Bert", channels: [], away: nil, isOperator: false, isSecure: false,
            signedOn: Dialogue.start, idleSeconds: 0)
        whois.metadata = (0..<(SessionLimit.whoisValuesMax + 1)).map { MetadataEntry(key: "k\($0)", value: "v") }
        for (capabilities, count) in [([Capability.metadata], SessionLimit.whoisValuesMax), ([], 0)] {
            var dialogue = Dialogue.registered()
            dialogue.session.capabilities = CapabilitySet(capabilities)
            dialogue.says("WHOIS bert")
            let lines = dialogue.settle(1, .reply(.whois(whois))).lines
            #expect(lines.count { $0.hasPrefix(":fika.local 760 anna bert k") } == count)
        }
    }
}
