import Testing

@testable import fika

@Suite("Which case a conversation belongs to")
struct LikelyCasesTests {
    private static let cases = [
        ("2026-0001", "Permit for the bakery", "anna", "open"), ("2026-0002", "Broken street lamp", "cleo", "open"),
        ("2026-0003", "Bakery permit fee", "bert", "suspended"), ("2026-0004", "Bakery permit", "anna", "closed"),
    ].compactMap { number, title, handler, state in
        CaseCard([number, "#case-" + number, "permit", "new", "internal", "2026-12-01", state, handler, title])
    }

    private static func ranked(_ text: String, _ target: String = "#talk", nicks: [String] = ["dora"]) -> [String] {
        LikelyCases(text: text, target: target, nicks: nicks, me: "anna").ranked(cases).map(\.card.number)
    }

    @Test("A number counts most, then the channel, then words of the title, then people; closed ones are left out")
    func order() {
        #expect(Self.ranked("About 2026-0002: the bakery permit") == ["2026-0002", "2026-0001", "2026-0003"])
        #expect(Self.ranked("hello", "#case-2026-0002").first == "2026-0002")
        #expect(Self.ranked("hello", nicks: ["bert"]) == ["2026-0003", "2026-0001"])
        #expect(Self.ranked("the lamp", nicks: []) == ["2026-0002", "2026-0001"])
    }

    @Test("The command asks for the cases and shows them with the reason")
    func command() throws {
        var desk = try Desk.inChannel()
        #expect(desk.type("/likely k3f") == ["? CASE LIST"])
        #expect(
            try desk.answer(
                .likely(msgid: "k3f"),
                "CASE 2026-0007 #case-2026-0007 permit new caseConfidential 2026-12-01 open cleo :A printer for us"
            ) == ["1. 2026-0007 A printer for us (it has the words printer)", "File it with /file NUMBER k3f."])
        #expect(try desk.answer(.likely(msgid: "k3f")) == ["No open case of yours seems to be about that. See /cases."])
        #expect(desk.type("/likely zzz") == ["! There is no message zzz."])
    }
}
