import Testing

@testable import fika

@Suite("Messages on the screen")
struct ShownMessagesTests {
    private func message(_ msgid: String, parent: String? = nil, time: Int64 = 0) -> ShownMessage {
        ShownMessage(msgid: msgid, target: "#a", nick: "bert", text: "hej", parent: parent, time: time)
    }

    @Test("Short ids are their own names, long or odd ones get a number")
    func names() {
        var shown = ShownMessages()
        #expect(shown.add(message("k3f")) == "k3f")
        #expect(shown.add(message("00000000-aaaa-bbbb")) == "~1")
        #expect(shown.add(message("K3F")) == "~2")
        #expect(shown.add(message("00000000-aaaa-bbbb")) == "~1")
        #expect(shown.msgid(named: "[~1]") == "00000000-aaaa-bbbb")
        #expect(shown.msgid(named: "k3f") == "k3f")
        #expect(shown.msgid(named: "never") == "never")
        #expect(shown.shortName(of: "K3F") == "~2")
        #expect(shown.shortNames == ["~2", "~1", "k3f"])
    }

    @Test("The oldest is forgotten when there are too many")
    func limit() {
        var shown = ShownMessages()
        for number in 0...ShownMessages.countMax { _ = shown.add(message("m\(number)")) }
        #expect(shown["m0"] == nil)
        #expect(shown["m1"] != nil)
        #expect(shown.shortNames.count == ShownMessages.countMax)
        #expect(shown.shortNames.first == "m\(ShownMessages.countMax)")
        #expect(shown.shortNames.last == "m1")
    }

    @Test("A thread is found from any of its messages, and a circle does no harm")
    func threads() {
        var shown = ShownMessages()
        for (id, parent, time) in [("c", "b", 3), ("b", "a", 2), ("a", nil, 1), ("x", nil, 1), ("d", "gone", 4)] {
            _ = shown.add(message(id, parent: parent, time: Int64(time)))
        }
        #expect(shown.thread(of: "b").map(\.msgid) == ["a", "b", "c"])
        #expect(shown.thread(of: "a").map(\.msgid) == ["a", "b", "c"])
        #expect(shown.thread(of: "gone").map(\.msgid) == ["d"])
        #expect(shown.thread(of: "none").isEmpty)
        _ = shown.add(message("p", parent: "q"))
        _ = shown.add(message("q", parent: "p"))
        #expect(!shown.thread(of: "p").isEmpty)
    }
}
