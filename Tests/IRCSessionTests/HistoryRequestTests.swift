import FikaCore
import IRCWire
import Testing

@testable import IRCSession

@Suite("CHATHISTORY")
struct HistoryRequestTests {
    private static let noon = Timestamp(milliseconds: 1_795_003_200_000)
    private static let text = "timestamp=2026-11-18T12:00:00.000Z"

    static let understood: [(String, QueryCommand)] = [
        ("LATEST #x * 10", .history(target: "#x", .latest(after: nil), limit: 10)),
        ("latest #x msgid=1f 10", .history(target: "#x", .latest(after: .message(MessageID(51))), limit: 10)),
        ("BEFORE bert \(text) 1", .history(target: "bert", .before(.at(noon)), limit: 1)),
        ("AFTER #x \(text) 1", .history(target: "#x", .after(.at(noon)), limit: 1)),
        ("AROUND #x msgid=1 1", .history(target: "#x", .around(.message(MessageID(1))), limit: 1)),
        ("BETWEEN #x msgid=1 \(text) 1", .history(target: "#x", .between(.message(MessageID(1)), .at(noon)), limit: 1)),
        (
            "TARGETS \(text) timestamp=2026-11-18T11:59:59.999Z 5",
            .targets(
                after: Timestamp(milliseconds: 1_795_003_199_999), before: noon, limit: 5)
        ),
    ]

    @Test("Every form of the specification", arguments: understood)
    func parses(text: String, command: QueryCommand) throws {
        let parsed = try HistoryRequest.parse(text.split(separator: " ").map(String.init))
        #expect(parsed.0 == command)
    }

    @Test(
        "What cannot be understood is said with the specification's codes",
        arguments: [
            ("", "NEED_MORE_PARAMS *"), ("LATEST #x *", "NEED_MORE_PARAMS LATEST"),
            ("BETWEEN #x msgid=1 msgid=2", "NEED_MORE_PARAMS BETWEEN"), ("DANCE #x * 5", "INVALID_PARAMS DANCE"),
            ("LATEST #x * 0", "INVALID_PARAMS LATEST 0"), ("LATEST #x * many", "INVALID_PARAMS LATEST many"),
            ("BEFORE #x * 5", "INVALID_PARAMS BEFORE *"), ("AFTER #x msgid=! 5", "INVALID_PARAMS AFTER msgid=!"),
            ("AFTER #x timestamp=now 5", "INVALID_PARAMS AFTER timestamp=now"),
            ("TARGETS msgid=1 msgid=2 5", "INVALID_PARAMS TARGETS msgid=1"),
        ])
    func faults(text: String, words: String) {
        var dialogue = Dialogue.registered(.chathistory)
        let lines = dialogue.says("CHATHISTORY \(text)").lines
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix(":fika.local FAIL CHATHISTORY \(words) :") == true)
    }

    @Test(
        "Whatever is refused about a target reads the same",
        arguments: [
            Refusal.noSuchChannel("#x"), .notInChannel("#x"), .noSuchNick("#x"), .accountRequired, .missingScope(.read),
        ])
    func refused(refusal: Refusal) {
        var dialogue = Dialogue.registered(.chathistory)
        dialogue.says("CHATHISTORY LATEST #x * 5")
        #expect(
            dialogue.settle(1, .refusal(refusal)).lines == [
                ":fika.local FAIL CHATHISTORY INVALID_TARGET LATEST #x :There are no messages for you there"
            ])
    }
}
