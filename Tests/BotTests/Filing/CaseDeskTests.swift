import BotKit
import Testing
import TextAnalysis

@testable import fika_bot_filing

@Suite("CaseDesk")
struct CaseDeskTests {
    private func desk(_ titles: [String]) -> CaseDesk {
        var desk = CaseDesk(language: .english)
        desk.replace(
            with: titles.enumerated().map {
                CaseLine(number: "2026-000\($0.offset + 1)", channel: "#c\($0.offset)", title: $0.element)
            })
        return desk
    }

    @Test(
        "The share of a title that must be named is a threshold",
        arguments: [(0.5, true), (0.75, true), (0.8, false), (1.0, false)])
    func share(share: Double, isFound: Bool) {
        let desk = desk(["Flooded cellar in Mill Lane"])
        #expect((desk.match(["the cellar in Mill Lane"], share: share, margin: 0) != nil) == isFound)
    }

    @Test("The lead over the next title is a threshold", arguments: [(0.2, true), (0.3, false)])
    func margin(margin: Double, isFound: Bool) {
        let desk = desk(["Flooded cellar in Mill Lane", "Flooded cellar in Mill Street"])
        #expect((desk.match(["a flooded cellar in Mill Lane"], share: 0.7, margin: margin) != nil) == isFound)
    }

    @Test("Two titles named alike are none, in whatever order they are listed")
    func ambiguous() {
        #expect(
            desk(["Parking permit", "Permit for parking"]).match(["a parking permit"], share: 0.5, margin: 0) == nil)
        let titles = ["Parking permit", "Parking permit for Church Street"]
        for titles in [titles, titles.reversed()] {
            let found = desk(titles).match(["my parking permit for Church Street"], share: 0.5, margin: 0)
            #expect(found == nil)
        }
    }

    @Test("A title of one word, or of numbers, is never matched", arguments: ["Entrance", "The 2025 2026", ""])
    func short(title: String) {
        #expect(desk([title]).match(["the entrance in 2025 and 2026"], share: 0.5, margin: 0) == nil)
    }

    @Test(
        "A short title is named where its words stand together in one message",
        arguments: [
            (["we talk about herd privacy, then lunch"], true), (["the privacy of a whole herd"], true),
            (["privacy is needed here, and lunch, and the herd"], false), (["herd?", "privacy!"], false),
        ])
    func together(said: [String], isFound: Bool) {
        #expect((desk(["Herd privacy"]).match(said, share: 0.8, margin: 0) != nil) == isFound)
    }

    @Test("A number in a title is a part of it", arguments: [("453", true), ("454", false), ("", false)])
    func number(number: String, isFound: Bool) {
        let desk = desk(["Diagram in issue 453"])
        #expect((desk.match(["the diagram in issue \(number) again"], share: 0.8, margin: 0) != nil) == isFound)
    }

    @Test("A new list takes the place of the old one")
    func replaced() {
        var desk = desk(["Flooded cellar"])
        #expect(desk.knows("2026-0001") && desk.isOwnChannel("#C0"))
        desk.replace(with: [])
        #expect(!desk.knows("2026-0001") && !desk.isOwnChannel("#c0"))
        #expect(desk.match(["flooded cellar"], share: 0.5, margin: 0) == nil)
    }

    @Test("More cases than the limit are not kept")
    func limit() {
        var desk = CaseDesk(language: .english)
        desk.replace(
            with: (0...CaseDesk.casesMax).map { CaseLine(number: "2026-\(10_000 + $0)", channel: "#c", title: "x y") })
        #expect(desk.knows("2026-\(9_999 + CaseDesk.casesMax)"))
        #expect(!desk.knows("2026-\(10_000 + CaseDesk.casesMax)"))
    }
}
