import BotKit
import Testing

@Suite("Memory and ThreadBook")
struct MemoryTests {
    @Test("The oldest entry makes room, and setting one again makes it no younger")
    func memory() {
        var memory = Memory<Int, String>(limit: 3)
        let answers = [1, 2, 3, 1].map { memory.set($0, $0 == 1 ? "b" : "a") }
        #expect(answers == [true, true, true, false])
        #expect(memory[1] == "b")
        memory.set(4, "a")
        #expect(memory[1] == nil && memory[2] == "a" && memory.count == 3)
        for number in 5...100 { memory.set(number, "a") }
        #expect(memory.count == 3 && memory[98] == "a" && memory[97] == nil)
    }

    @Test("New is new once")
    func isNew() {
        var memory = Memory<String, Bool>(limit: 2)
        let answers = ["a", "a", "b"].map { memory.isNew($0) }
        #expect(answers == [true, false, true])
    }

    private func message(_ id: String, replyTo parent: String? = nil, by nick: String = "bert") -> BotMessage {
        BotMessage(
            id: id, place: .channel("#c"), nick: nick, account: nick, text: id, time: BotTime(milliseconds: 0),
            parent: parent)
    }

    @Test("A thread is a chain of replies; what is not remembered is a root")
    func threads() {
        var book = ThreadBook()
        book.note(message("a"))
        book.note(message("b", replyTo: "a"))
        book.note(message("c", replyTo: "b"))
        book.note(message("d", replyTo: "unseen"))
        book.note(message("c", replyTo: "d"))
        #expect(["a", "b", "c", "d", "e"].map(book.root) == ["a", "a", "a", "unseen", "e"])
        #expect(book.thread("a").map(\.id) == ["a", "b", "c"])
        #expect(book["c"]?.parent == "b")
    }

    @Test("What somebody said last, by channel")
    func latest() {
        var book = ThreadBook()
        book.note(message("a"))
        book.note(message("b", by: "anna"))
        #expect(book.latest(by: "=bert", in: "#C")?.id == "a")
        #expect(book.latest(by: "=bert", in: "#d") == nil)
        #expect(book.latest(by: "~bert", in: "#c") == nil)
    }

    @Test("A long thread keeps its newest messages")
    func limit() {
        var book = ThreadBook()
        book.note(message("0"))
        for number in 1...ThreadBook.perThreadMax { book.note(message("\(number)", replyTo: "0")) }
        #expect(book.thread("0").count == ThreadBook.perThreadMax)
        #expect(book.thread("0").first?.id == "1")
    }
}
