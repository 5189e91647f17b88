import IRCWire
import Testing

@Suite("Parsing a line")
struct IRCMessageParsingTests {
    @Test("A tidy line gives its message", arguments: WireVectors.canonical)
    func canonical(vector: WireVectors.Vector) throws {
        #expect(try IRCMessage(parsing: vector.line) == vector.message)
    }

    @Test("A line as servers in the wild write it gives the same", arguments: WireVectors.lenient)
    func lenient(vector: WireVectors.Vector) throws {
        #expect(try IRCMessage(parsing: vector.line) == vector.message)
    }

    @Test("Bytes, a span and a string are read alike")
    func sources() throws {
        let bytes = Array("@a=b :n PRIVMSG #c :d e\r\n".utf8)
        let fromSpan = try IRCMessage(parsing: bytes.span)
        #expect(try fromSpan == IRCMessage(parsing: bytes))
        #expect(try fromSpan == IRCMessage(parsing: "@a=b :n PRIVMSG #c :d e"))
    }

    @Test(
        "What is not a message says why",
        arguments: [
            ("", MalformedLine.empty), ("\r\n", .empty), ("   ", .empty), ("\r\n\r\n", .empty),
            (":anna", .noCommand), (":anna ", .noCommand), ("@a=b", .noCommand), ("@a=b :anna", .noCommand),
            ("@", .noCommand), (":", .noCommand), (":anna :bert", .noCommand), ("@a @b PING", .noCommand),
            ("PÍNG x", .noCommand), ("PI\u{07}NG", .noCommand),
            ("@=x PING", .badTags), ("@+ PING", .badTags), ("@a,b PING", .badTags),
            ("@å=1 PING", .badTags), ("@a;++b PING", .badTags),
            ("PING\0x", .nul), ("PRIVMSG a :b\rQUIT", .lineBreak), ("PRIVMSG a :b\nQUIT", .lineBreak),
        ] as [(String, MalformedLine)])
    func malformed(line: String, reason: MalformedLine) {
        #expect(throws: reason) { try IRCMessage(parsing: line) }
    }

    @Test(
        "Bytes that are not UTF-8 are refused wherever they stand",
        arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80]] as [[UInt8]])
    func invalidUTF8(bytes: [UInt8]) {
        for frame in [("PRIVMSG a :b", " c"), ("@t=", " PING"), (":s", " PING"), ("P", " x")] {
            let line = Array(frame.0.utf8) + bytes + Array(frame.1.utf8)
            #expect(throws: MalformedLine.notUTF8) { try IRCMessage(parsing: line) }
        }
    }

    @Test("The fifteenth parameter takes the rest of the line")
    func parametersMax() throws {
        let fourteen = (1...14).map(String.init)
        let words = "CMD " + fourteen.joined(separator: " ")
        #expect(try IRCMessage(parsing: words).parameters == fourteen)
        #expect(try IRCMessage(parsing: words + " 15 16  17").parameters == fourteen + ["15 16  17"])
        #expect(try IRCMessage(parsing: words + " :15 16").parameters == fourteen + ["15 16"])
        #expect(try IRCMessage(parsing: words + " :").parameters.count == WireLimit.parametersMax)
    }

    @Test("The tag section may have 4,096 bytes from a client, 8,191 from a server, and not one more")
    func tagLimit() throws {
        for limits in [LineLimits.fromClient, .fromServer] {
            let value = String(repeating: "v", count: limits.tagBytesMax - "@a= ".utf8.count)
            #expect(try IRCMessage(parsing: "@a=\(value) PING", limits: limits)[tag: "a"] == value)
            #expect(throws: MalformedLine.tagsTooLong) {
                try IRCMessage(parsing: "@a=\(value)v PING", limits: limits)
            }
        }
    }

    @Test("What stands behind the tags may have 512 bytes with CR LF, and not one more")
    func bodyLimit() throws {
        let text = String(repeating: "x", count: 512 - "PRIVMSG a \r\n".utf8.count)
        for tags in ["", "@a=b "] {
            let line = "\(tags)PRIVMSG a \(text)"
            #expect(try IRCMessage(parsing: line, limits: .fromClient).parameters == ["a", text])
            #expect(throws: MalformedLine.tooLong) { try IRCMessage(parsing: line + "x", limits: .fromClient) }
            #expect(try IRCMessage(parsing: line + "x").parameters.last?.utf8.count == text.utf8.count + 1)
        }
    }

    @Test("The command is made upper case in ASCII only, and a numeric is recognised")
    func command() throws {
        #expect(try IRCMessage(parsing: "pRiVmSg").command == "PRIVMSG")
        #expect(try IRCMessage(parsing: "a{z}-1").command == "A{Z}-1")
        #expect(try IRCMessage(parsing: "001 anna").numeric == .rplWelcome)
        #expect(try IRCMessage(parsing: "999 anna").numeric == nil)
        #expect(IRCMessage("+01").numeric == nil)
        #expect(IRCMessage("PING").numeric == nil)
    }

    @Test("Of duplicate tags the last counts; a tag without a value is empty, one that is absent is nil")
    func tagSubscript() throws {
        let message = try IRCMessage(parsing: "@a=1;b;a=2;fika/a=3 PING")
        #expect(message[tag: "a"] == "2")
        #expect(message[tag: "b"] == "")
        #expect(message[tag: "fika/a"] == "3")
        #expect(message[tag: "c"] == nil)
    }
}
