import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("MARKREAD")
struct MarkreadTests {
    private static let noon = Timestamp(milliseconds: 1_795_003_200_000)

    @Test("It asks, or says, how far one has read")
    func commands() {
        var dialogue = Dialogue.registered(.readMarker)
        #expect(dialogue.says("MARKREAD #x").commands == [.read(.readMark(target: "#x"))])
        let text = "MARKREAD bert timestamp=2026-11-18T12:00:00.000Z"
        #expect(dialogue.says(text).commands == [.reading(.mark(target: "bert", Self.noon))])
    }

    @Test(
        "What is wrong is said with the specification's codes",
        arguments: [
            ("MARKREAD", "NEED_MORE_PARAMS :"), ("MARKREAD #x *", "INVALID_PARAMS #x * :"),
            ("MARKREAD #x timestamp=now", "INVALID_PARAMS #x timestamp=now :"),
            ("MARKREAD #x :", "INVALID_PARAMS #x * :"),
        ])
    func faults(text: String, words: String) {
        var dialogue = Dialogue.registered(.readMarker)
        #expect(dialogue.says(text).lines.first?.hasPrefix(":fika.local FAIL MARKREAD \(words)") == true)
    }

    @Test("A mark is shown to those who know of it, * where nothing was read")
    func answers() {
        var dialogue = Dialogue.registered(.readMarker)
        dialogue.says("MARKREAD #x")
        #expect(dialogue.settle(1, .reply(.readMark(target: "#x", nil))).lines == [":fika.local MARKREAD #x *"])
        dialogue.says("JOIN #x")
        #expect(
            dialogue.settle(2, .reply(.readMark(target: "#x", Self.noon))).lines == [
                ":fika.local MARKREAD #x timestamp=2026-11-18T12:00:00.000Z"
            ])
        var plain = Dialogue.registered()
        plain.says("JOIN #x")
        #expect(plain.settle(1, .reply(.readMark(target: "#x", Self.noon))).lines.isEmpty)
        #expect(plain.says("MARKREAD #x").lines == [":fika.local 421 anna MARKREAD :Unknown command"])
    }
}
