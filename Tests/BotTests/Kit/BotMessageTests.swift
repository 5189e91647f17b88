import BotKit
import Testing

@Suite("BotMessage")
struct BotMessageTests {
    private func message(_ text: String, _ place: BotMessage.Place = .channel("#c")) -> BotMessage {
        BotMessage(id: "a", place: place, nick: "Bert", account: nil, text: text, time: BotTime(milliseconds: 0))
    }

    @Test(
        "What is asked of a bot",
        arguments: [
            ("@echo hello there ", "hello there"), ("echo: hello", "hello"), ("Echo, hello", "hello"), ("@echo", ""),
            ("@echo: hello", "hello"), ("echo hello", nil), ("@echoes hello", nil), ("tell echo: hello", nil),
            ("", nil),
        ] as [(String, String?)])
    func request(text: String, words: String?) {
        #expect(message(text).request(to: "echo") == words)
    }

    @Test(
        "A direct message is always asked of it", arguments: [("hello", "hello"), ("@echo hello", "hello"), ("", "")])
    func direct(text: String, words: String) {
        #expect(message(text, .direct).request(to: "echo") == words)
        #expect(message(text, .direct).answerTarget == .person("Bert"))
    }

    @Test("A guest is not taken for the account of the same name")
    func author() {
        var known = message("")
        known.account = "Bert"
        #expect(known.author == "=bert" && message("").author == "~bert")
    }
}
