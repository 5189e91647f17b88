import Testing

@testable import fika

@Suite("Which case a conversation belongs to")
struct LikelyCasesTests {
    private static let cases = [
        KnownCase(number: "2026-0001", channel: "#case-2026-0001", title: "Permit for the bakery", handler: "anna"),
        KnownCase(number: "2026-0002", channel: "#case-2026-0002", title: "Broken street lamp", handler: "cleo"),
        KnownCase(number: "2026-0003", channel: "#case-2026-0003", title: "Bakery permit fee", handler: "bert"),
        KnownCase(
            number: "2026-0004", channel: "#case-2026-0004", title: "Bakery permit", handler: "anna", isOpen: false),
    ]

    private static func ranked(_ text: String, _ target: String = "#talk", nicks: [String] = ["dora"]) -> [String] {
        LikelyCases(text: text, target: target, nicks: nicks, me: "anna").ranked(cases).map(\.known.number)
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
