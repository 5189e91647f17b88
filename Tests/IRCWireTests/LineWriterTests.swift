import Testing

@testable import IRCWire

@Suite("Lines as bytes")
struct LineWriterTests {
    private static func written(_ parts: (inout LineWriter) -> Void) -> String {
        var writer = LineWriter()
        parts(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test("Its parts come in the order of the line, one line behind the other")
    func order() {
        let lines = Self.written { writer in
            writer.tag("batch", "1")
            writer.tag("time", milliseconds: 1_795_000_000_000)
            writer.tag("bot")
            writer.source(nick: "anna", user: "a", host: "there")
            writer.command("PRIVMSG")
            writer.word("#x")
            writer.text("hi")
            writer.end()
            writer.command("ACK")
            writer.end()
        }
        let first = "@batch=1;time=2026-11-18T11:06:40.000Z;bot :anna!a@there PRIVMSG #x :hi"
        #expect(lines == first + "\r\nACK\r\n")
    }

    @Test(
        "A source of parts is the prefix of them",
        arguments: [
            ("anna", "a", "h"), ("anna", "", "h"), ("anna", "a", ""), ("anna", "", ""), ("", "a", "h"), ("", "", ""),
            ("an na", "a\n", "\0h"),
        ])
    func source(nick: String, user: String, host: String) {
        let whole = Self.written { writer in
            writer.source(Prefix(nick: nick, user: user, host: host).text)
            writer.command("A")
        }
        let parts = Self.written { writer in
            writer.source(nick: nick, user: user, host: host)
            writer.command("A")
        }
        #expect(parts == whole)
    }

    @Test("What would end a word or the line becomes another byte, wherever it stands")
    func ends() {
        for length in [1, 15, 16, 33] {
            for place in 0..<length {
                for bad in ["\r", "\n", "\0", " "] {
                    let text =
                        String(repeating: "x", count: place) + bad + String(repeating: "x", count: length - place - 1)
                    let word = Self.written { $0.word(text) }
                    let last = Self.written { $0.text(text) }
                    #expect(word == " " + text.replacing(bad, with: "_"))
                    #expect(last == " :" + text.replacing(bad, with: " "))
                }
            }
        }
    }

    @Test("What is too long behind its tags is cut there, between two characters")
    func cut() {
        var writer = LineWriter(bodyBytesMax: 12)
        writer.tag("account", "a-long-name-that-counts-for-nothing")
        writer.command("A")
        writer.text("123456\u{E9}78")
        writer.end()
        let line = "@account=a-long-name-that-counts-for-nothing A :123456\r\n"
        #expect(String(decoding: writer.bytes, as: UTF8.self) == line)
    }
}
