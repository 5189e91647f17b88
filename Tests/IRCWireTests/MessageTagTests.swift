import IRCWire
import Testing

@Suite("A tag")
struct MessageTagTests {
    @Test(
        "A value and its escaped form belong together",
        arguments: [
            ("", ""), ("plain", "plain"), (";", #"\:"#), (" ", #"\s"#), ("\\", #"\\"#), ("\r", #"\r"#), ("\n", #"\n"#),
            ("å;🥪", #"å\:🥪"#), (#"\n"#, #"\\n"#), ("a=b:c", "a=b:c"), ("; \\\r\n;", #"\:\s\\\r\n\:"#),
        ])
    func escaping(value: String, escaped: String) {
        #expect(MessageTag.escape(value) == escaped)
        #expect(MessageTag.unescape(escaped) == value)
    }

    @Test(
        "A backslash that escapes nothing is dropped",
        arguments: [(#"\"#, ""), (#"a\"#, "a"), (#"\a"#, "a"), (#"\å"#, "å"), (#"\\\"#, #"\"#), (#"\\\\:"#, #"\\:"#)])
    func strayBackslash(escaped: String, value: String) {
        #expect(MessageTag.unescape(escaped) == value)
    }

    @Test("Only a tag with a plus is the client's alone")
    func clientOnly() {
        #expect(MessageTag(key: ClientTag.draftReply, value: "m1").isClientOnly)
        #expect(!MessageTag(key: ServerTag.label).isClientOnly)
    }

    @Test("A key outside the grammar is a programmer's error")
    func keyPrecondition() async {
        await #expect(processExitsWith: .failure) { _ = MessageTag(key: "") }
        await #expect(processExitsWith: .failure) { _ = MessageTag(key: "a b") }
        await #expect(processExitsWith: .failure) { _ = MessageTag(key: "a;b") }
    }

    @Test("The names are those of the specifications")
    func names() {
        let client = [ClientTag.reply, ClientTag.draftReply, ClientTag.react, ClientTag.unreact, ClientTag.typing]
        #expect(client == ["+reply", "+draft/reply", "+draft/react", "+draft/unreact", "+typing"])
        let server = [
            ServerTag.msgid, ServerTag.time, ServerTag.account, ServerTag.batch, ServerTag.label, ServerTag.bot,
        ]
        #expect(server == ["msgid", "time", "account", "batch", "label", "bot"])
    }
}
