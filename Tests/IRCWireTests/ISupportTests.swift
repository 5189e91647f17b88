import IRCWire
import Testing

@Suite("ISUPPORT")
struct ISupportTests {
    @Test("Lines hold at most thirteen tokens")
    func tokensMax() {
        let tokens = (0..<30).map { ISupport.Token(key: "K\($0)", value: "v") }
        let lines = ISupport(tokens).lines
        #expect(lines.map(\.count) == [13, 13, 4])
        #expect(lines.flatMap(\.self) == tokens.map { "\($0.key)=v" })
    }

    @Test("Lines keep to their bytes, and a token too long for any line stands alone")
    func bytesMax() {
        let fits = String(repeating: "v", count: WireLimit.isupportLineBytesMax / 2 - 3)
        let huge = String(repeating: "v", count: WireLimit.isupportLineBytesMax)
        let isupport = ISupport([
            .init(key: "A", value: fits), .init(key: "B", value: fits), .init(key: "C"), .init(key: "D", value: huge),
            .init(key: "E"),
        ])
        #expect(isupport.lines == [["A=\(fits)", "B=\(fits)"], ["C"], ["D=\(huge)"], ["E"]])
        let line = IRCMessage(
            source: String(repeating: "s", count: 63), .rplISupport, [String(repeating: "n", count: 30)])
        let bytes =
            line.line.utf8.count + 1 + WireLimit.isupportLineBytesMax + " :are supported by this server\r\n".utf8.count
        #expect(bytes <= WireLimit.bodyBytesMax)
        #expect(ISupport().lines.isEmpty)
    }

    @Test(
        "Values are escaped and unescaped",
        arguments: [
            ("Fika Net", "N=Fika\\x20Net"), ("a=b", "N=a\\x3Db"), ("\\", "N=\\x5C"), ("(ov)@+", "N=(ov)@+"),
            ("\\x20", "N=\\x5Cx20"), ("å", "N=å"), ("", "N"),
        ])
    func escaping(value: String, wire: String) {
        #expect(ISupport([.init(key: "N", value: value)]).lines == [[wire]])
        var read = ISupport()
        read.merge(["anna", wire, "are supported"])
        #expect(read["N"] == value)
    }

    @Test(
        "An escape that is none stays as it is",
        arguments: ["\\x2", "\\x", "\\", "\\xZZ", "\\x0A", "\\x00", "\\x7F", "\\X20", "\\x2G"])
    func badEscape(value: String) {
        var read = ISupport()
        read.merge(["anna", "N=\(value)", "text"])
        #expect(read["N"] == value)
    }

    @Test("A client takes in line after line; later tokens win, and a minus takes one back")
    func merge() {
        var read = ISupport()
        read.merge(["anna", "NICKLEN=30", "WHOX", "EMPTY=", "BOT=b", "are supported by this server"])
        read.merge(["anna", "NICKLEN=20", "-BOT", "", "a=\\x3d=", "are supported by this server"])
        #expect(read["NICKLEN"] == "20")
        #expect(read["WHOX"] == "")
        #expect(read["EMPTY"] == "")
        #expect(read["BOT"] == nil)
        #expect(read["a"] == "==")
        #expect(read.tokens.map(\.key) == ["NICKLEN", "WHOX", "EMPTY", "a"])
        read.merge(["anna"])
        read.merge([])
        #expect(read.tokens.count == 4)
    }

    @Test("What a server writes the client reads")
    func roundTrip() {
        let written = ISupport((0..<40).map { .init(key: "KEY\($0)", value: $0 % 3 == 0 ? "" : "v \\=\($0)") })
        var read = ISupport()
        for line in written.lines { read.merge(["anna"] + line + ["are supported by this server"]) }
        #expect(read == written)
    }

    @Test("No more than the named number of keys is kept, and known ones can still change")
    func keysMax() {
        var read = ISupport()
        for number in 0..<1000 { read.merge(["anna", "K\(number)", "text"]) }
        #expect(read.tokens.count == WireLimit.isupportKeysMax)
        read.merge(["anna", "K0=new", "text"])
        #expect(read["K0"] == "new")
    }
}
