import Testing

@testable import IRCWire

@Suite("Modes")
struct ModeGrammarTests {
    private static let channel = ModeGrammar(
        lists: "be", always: "k", whenSet: "l", flags: "imnst", members: "qov", memberSigns: "~@+")

    @Test(
        "Letters find their parameters, and back again",
        arguments: [
            ("+o anna", [add("o", "anna")]), ("+ov-l anna bert", [add("o", "anna"), add("v", "bert"), drop("l")]),
            ("+l-k 5 x", [add("l", "5"), drop("k", "x")]),
            ("+b-b a!*@* b!*@*", [add("b", "a!*@*"), drop("b", "b!*@*")]),
            ("+b", [add("b")]), ("-i+m-n", [drop("i"), add("m"), drop("n")]), ("+imn", [add("i"), add("m"), add("n")]),
            ("+bi a!*@*", [add("b", "a!*@*"), add("i")]), ("", []),
        ])
    func parse(text: String, changes: [ModeChange]) {
        let words = text.split(separator: " ").map(String.init)
        let parsed = Self.channel.parse(words.first ?? "", Array(words.dropFirst()))
        #expect(parsed == ModeGrammar.Parsed(changes: changes))
        #expect(ModeChange.format(changes) == words)
    }

    @Test(
        "Signs that do nothing are left out when written",
        arguments: [("im", ["+im"]), ("+i+m", ["+im"]), ("+-+i-+-m-", ["+i-m"]), ("+-", [])])
    func compact(text: String, written: [String]) {
        #expect(ModeChange.format(Self.channel.parse(text).changes) == written)
    }

    @Test("What cannot be done is collected once each, and the rest is done")
    func refusals() {
        let parsed = Self.channel.parse("+xXixo-k+l", ["anna"])
        #expect(parsed.changes == [Self.add("i"), Self.add("o", "anna")])
        #expect(
            parsed.refusals == [.unknown("x"), .unknown("X"), .missingParameter("k"), .missingParameter("l")])
        #expect(Self.channel.parse("+å👍").refusals == [.unknown("å"), .unknown("👍")])
        #expect(ModeGrammar(flags: "iB").parse("+o anna").refusals.first == .unknown("o"))
    }

    @Test("Parameters left over are ignored")
    func surplus() {
        #expect(Self.channel.parse("-l+i", ["5", "x"]) == .init(changes: [Self.drop("l"), Self.add("i")]))
    }

    @Test("Twelve changes with a parameter are taken, and of more it is said so once")
    func limit() {
        let nicks = (0..<20).map { "n\($0)" }
        let twelve = Self.channel.parse(String(repeating: "o", count: 12) + "imn", nicks)
        #expect(twelve.changes.count == 15)
        #expect(twelve.refusals.isEmpty)
        let more = Self.channel.parse("i" + String(repeating: "o", count: 20), nicks)
        #expect(more.changes.count == 1 + WireLimit.modeParametersMax)
        #expect(more.refusals == [.tooMany])
        #expect(["#fika"].count + ModeChange.format(more.changes).count <= WireLimit.parametersMax)
    }

    @Test("Any changes are written so that they are read again")
    func roundTrip() {
        var generator = SeededGenerator(seed: 60)
        for _ in 0..<2000 {
            let changes = (0..<8).map { _ in
                let adds = Bool.random(using: &generator)
                let mode = "beklimnstqov".randomElement(using: &generator) ?? "i"
                let takes = "bekqov".contains(mode) || (mode == "l" && adds)
                return ModeChange(adds: adds, mode: mode, parameter: takes ? "p\(mode)" : nil)
            }
            let words = ModeChange.format(changes)
            #expect(Self.channel.parse(words[0], Array(words.dropFirst())) == .init(changes: changes))
        }
    }

    @Test("A grammar is read from 005 and written to it")
    func isupport() throws {
        #expect(Self.channel.chanModes == "be,k,l,imnst")
        #expect(Self.channel.prefix == "(qov)~@+")
        #expect(ModeGrammar(chanModes: "be,k,l,imnst", prefix: "(qov)~@+") == Self.channel)
        let bare = try #require(ModeGrammar(chanModes: ",,,i", prefix: ""))
        #expect(bare == ModeGrammar(flags: "i"))
        #expect(ModeGrammar(chanModes: "b,k,l,i,future", prefix: "()")?.flags == "i")
    }

    @Test(
        "Values that have not that form are refused",
        arguments: [
            ("b,k,l", "(o)@"), ("", ""), ("b,k,l,i", "o@"), ("b,k,l,i", "(ov)@"), ("b,k,l,i", "(o@"), ("b,k,l,i", ")"),
        ])
    func badValues(chanModes: String, prefix: String) {
        #expect(ModeGrammar(chanModes: chanModes, prefix: prefix) == nil)
    }

    @Test("Members' modes and signs lead to each other")
    func signs() {
        #expect(Self.channel.sign(of: "o") == "@")
        #expect(Self.channel.mode(ofSign: "+") == "v")
        #expect(Self.channel.sign(of: "b") == nil)
        #expect(Self.channel.mode(ofSign: "%") == nil)
    }

    private static func add(_ mode: Character, _ parameter: String? = nil) -> ModeChange {
        ModeChange(adds: true, mode: mode, parameter: parameter)
    }

    private static func drop(_ mode: Character, _ parameter: String? = nil) -> ModeChange {
        ModeChange(adds: false, mode: mode, parameter: parameter)
    }
}
