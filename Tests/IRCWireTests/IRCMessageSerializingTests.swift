import IRCWire
import Testing

@Suite("Writing a message")
struct IRCMessageSerializingTests {
    @Test("A message is written as its tidy line", arguments: WireVectors.canonical)
    func canonical(vector: WireVectors.Vector) {
        #expect(vector.message.line == vector.line)
        var bytes = Array("before".utf8)
        vector.message.serialize(into: &bytes)
        #expect(bytes == Array("before\(vector.line)\r\n".utf8))
    }

    @Test("The last parameter gets its colon when it needs one or the caller wants it")
    func forcesTrailing() {
        #expect(IRCMessage("PRIVMSG", ["#fika", "hej"]).line == "PRIVMSG #fika hej")
        #expect(IRCMessage("PRIVMSG", ["#fika", "hej"], forcesTrailing: true).line == "PRIVMSG #fika :hej")
        #expect(IRCMessage("PRIVMSG", "#fika", ":)", forcesTrailing: true).line == "PRIVMSG #fika ::)")
        #expect(IRCMessage("QUIT", forcesTrailing: true).line == "QUIT")
        #expect(IRCMessage("A", "b", forcesTrailing: true) == IRCMessage("A", "b"))
    }

    @Test("In the last parameter CR, LF and NUL are written as spaces", arguments: ["\r", "\n", "\0", "\r\n"])
    func smugglingText(intruder: String) {
        let spaces = String(repeating: " ", count: intruder.utf8.count)
        #expect(IRCMessage("PRIVMSG", "#a", "hej\(intruder)QUIT").line == "PRIVMSG #a :hej\(spaces)QUIT")
        #expect(IRCMessage("PRIVMSG", "#a", intruder).line == "PRIVMSG #a :\(spaces)")
    }

    @Test("In a word they, and a space, are written as an underscore", arguments: ["\r", "\n", "\0", " "])
    func smugglingWord(intruder: String) {
        #expect(IRCMessage("A", "b\(intruder)c", "d").line == "A b_c d")
        #expect(IRCMessage(source: "n\(intruder)x", "A").line == ":n_x A")
    }

    @Test(
        "What a client sent as its last parameter can be echoed in the middle",
        arguments: [("", "*"), (":x", "_x"), (" ", "_"), (" :text", "_:text"), ("::", "_:"), ("å b", "å_b")])
    func echo(text: String, written: String) throws {
        let line = IRCMessage(source: "fika", .errNoSuchChannel, ["anna", text, "No such channel"]).line
        #expect(line == ":fika 403 anna \(written) :No such channel")
        #expect(try IRCMessage(parsing: line).parameters == ["anna", written, "No such channel"])
    }

    @Test("In a tag value CR and LF are escaped, and NUL is written as a space")
    func smugglingTag() {
        let message = IRCMessage(tags: [MessageTag(key: "a", value: "x\r\n\0y")], "PING")
        #expect(message.line == #"@a=x\r\n\sy PING"#)
    }

    @Test("An empty source is left out")
    func emptySource() {
        #expect(IRCMessage(source: "", "PING").line == "PING")
    }

    @Test("A body over the limit is cut between two characters, tags not counted", arguments: ["x", "å", "€", "🥪"])
    func bodyLimit(character: String) throws {
        let text = String(repeating: character, count: 600)
        let message = IRCMessage(tags: [MessageTag(key: "a", value: text)], source: "n", "PRIVMSG", "#c", text)
        var bytes: [UInt8] = []
        message.serialize(into: &bytes, bodyBytesMax: WireLimit.bodyBytesMax)
        let bodyBytes = bytes.count - "@a=\(text) ".utf8.count
        #expect(bodyBytes <= 512)
        #expect(bodyBytes > 512 - character.utf8.count)
        #expect(bytes.suffix(2) == [13, 10])
        let cut = try IRCMessage(parsing: bytes)
        #expect(cut[tag: "a"] == text)
        #expect(text.hasPrefix(try #require(cut.parameters.last)))
    }

    @Test("A body of exactly the limit is whole")
    func bodyLimitReached() {
        let message = IRCMessage("PRIVMSG", "#c", String(repeating: "x", count: 512 - "PRIVMSG #c \r\n".utf8.count))
        var bytes: [UInt8] = []
        message.serialize(into: &bytes, bodyBytesMax: 512)
        #expect(bytes == Array("\(message.line)\r\n".utf8))
        #expect(bytes.count == 512)
    }

    @Test("A numeric is written with three digits")
    func numeric() {
        #expect(IRCMessage(source: "fika", .rplWelcome, ["anna", "Hej då"]).line == ":fika 001 anna :Hej då")
    }

    @Test("A command that is no word is a programmer's error")
    func commandPrecondition() async {
        await #expect(processExitsWith: .failure) { _ = IRCMessage("").line }
        await #expect(processExitsWith: .failure) { _ = IRCMessage("PING x").line }
        await #expect(processExitsWith: .failure) { _ = IRCMessage("A\r\nB").line }
    }

    @Test("Sixteen parameters are a programmer's error")
    func parametersPrecondition() async {
        #expect(IRCMessage("A", Array(repeating: "b", count: 15)).line.utf8.count == 31)
        await #expect(processExitsWith: .failure) { _ = IRCMessage("A", Array(repeating: "b", count: 16)).line }
    }
}
