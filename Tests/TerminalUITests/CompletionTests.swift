import TerminalUI
import Testing

@Suite("Completion")
struct CompletionTests {
    private static let names = ["#case-2026-0042", "#café", "#Case-2025-0007", "#it-help", "#café", ""]

    @Test("candidates fit the prefix in any case, sorted, each once")
    func candidates() {
        let completion = Completion(prefix: "#CA", candidates: Self.names)
        #expect(completion.candidates == ["#café", "#Case-2025-0007", "#case-2026-0042"])
        #expect(completion.commonPrefix == "#ca")
        #expect(Completion(prefix: "#case", candidates: Self.names).commonPrefix == "#Case-202")
        #expect(Completion(prefix: "zz", candidates: Self.names).commonPrefix == "zz")
        #expect(Completion(prefix: "", candidates: Self.names).candidates.count == 4)
    }

    @Test("candidates go round in both directions")
    func cycling() {
        var completion = Completion(prefix: "", candidates: ["b", "a", "c"])
        #expect((0..<4).map { _ in completion.advance() } == ["a", "b", "c", "a"])
        #expect((0..<3).map { _ in completion.advance(backwards: true) } == ["c", "b", "a"])
        var fresh = Completion(prefix: "", candidates: ["b", "a"])
        #expect(fresh.advance(backwards: true) == "b")
        var none = Completion(prefix: "x", candidates: [])
        #expect(none.advance() == "x")
    }

    @Test("no more candidates are kept than the limit")
    func limit() {
        let many = (0..<2000).map { "n\($0)" }
        #expect(Completion(prefix: "n", candidates: many).candidates.count == Completion.candidatesMax)
    }

    @Test("Tab asks for the word before the cursor")
    func prefix() {
        for (line, prefix) in [("/join #ca", "#ca"), ("/jo", "/jo"), ("", ""), ("a ", "")] {
            var editor = LineEditor()
            editor.replace(with: line)
            #expect(editor.handle(.tab) == .complete(prefix: prefix))
        }
    }

    @Test("one candidate is finished with a space")
    func single() {
        var editor = LineEditor()
        editor.replace(with: "/join #it")
        #expect(editor.begin(Completion(prefix: "#it", candidates: Self.names)) == .redraw)
        #expect(editor.text == "/join #it-help ")
        #expect(editor.handle(.tab) == .complete(prefix: ""))
    }

    @Test("several candidates give what they share, then each in turn, until another key")
    func several() {
        var editor = LineEditor()
        editor.replace(with: "/join #CAS")
        _ = editor.handle(.tab)
        #expect(editor.begin(Completion(prefix: "#CAS", candidates: Self.names)) == .redraw)
        #expect(editor.text == "/join #Case-202")
        let seen = [Key.tab, .tab, .tab, .backTab].map { key in
            #expect(editor.handle(key) == .redraw)
            return editor.text
        }
        let (old, new) = ("/join #Case-2025-0007", "/join #case-2026-0042")
        #expect(seen == [old, new, old, new])
        _ = editor.handle(.character("x"))
        #expect(editor.handle(.tab) == .complete(prefix: "#case-2026-0042x"))
    }

    @Test("nothing shared beyond the prefix goes on to the first candidate at once")
    func nothingShared() {
        var editor = LineEditor()
        editor.replace(with: "a")
        #expect(editor.begin(Completion(prefix: "a", candidates: ["ab", "ac"])) == .redraw)
        #expect(editor.text == "ab")
    }

    @Test("a completion that fits nothing, comes late or would not fit in changes nothing")
    func refuses() {
        var editor = LineEditor()
        editor.replace(with: "hallo")
        #expect(editor.begin(Completion(prefix: "hallo", candidates: [])) == .none)
        #expect(editor.begin(Completion(prefix: "other", candidates: ["others"])) == .none)
        let huge = "hallo" + String(repeating: "x", count: LineEditor.textBytesMax)
        #expect(editor.begin(Completion(prefix: "hallo", candidates: [huge])) == .none)
        #expect(editor.text == "hallo")
    }
}
