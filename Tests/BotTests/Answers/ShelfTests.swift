import BotKit
import Testing
import TextAnalysis

@testable import fika_bot_answers

/// What the server tells of later, against a shelf that was made of it in one go.
@Suite("Answers: what changes")
struct ShelfTests {
    private static let question = "My printer shows error 0x0000011b after the update, what can I do?"

    private func play(_ changes: [SolutionText], _ settings: String = "confidence = 0.05") throws -> [String] {
        var harness = try AnswersPlay.begin(settings)
        harness.feed(.solutions(channel: "#it-help", changes, areAll: false))
        harness.say("anna", Self.question, in: "#it-help")
        return harness.texts
    }

    @Test("A new answer is offered beside the old ones")
    func added() throws {
        let new = SolutionText(
            id: "30", channel: "#it-help", author: "gijs", date: "2026-11-06",
            question: "The beamer in room four stays dark", answer: "Its lamp is worn out.")
        var harness = try AnswersPlay.begin("confidence = 0.05")
        harness.feed(.solutions(channel: "#it-help", [new], areAll: false))
        harness.say("anna", "Why does the beamer in room four stay dark?", in: "#it-help")
        harness.say("bert", Self.question, in: "#it-help")
        #expect(harness.texts.count == 2)
        #expect(harness.texts[0].contains("(S30, answered by gijs") && harness.texts[1].contains("(S12,"))
    }

    @Test("New words take the place of the old ones")
    func edited() throws {
        var changed = AnswersPlay.solutions[0]
        changed.answer = "Call the help desk."
        let texts = try play([changed])
        #expect(texts.count == 1 && texts[0].hasSuffix(": Call the help desk."))
    }

    @Test("What is out of date or was taken back is offered no more, and again when it was renewed")
    func gone() throws {
        let solution = AnswersPlay.solutions[0]
        var outdated = solution
        outdated.isOutdated = true
        var withdrawn = solution
        (withdrawn.isWithdrawn, withdrawn.answer) = (true, "")
        #expect(try play([outdated]).isEmpty)
        #expect(try play([withdrawn]).isEmpty)
        var harness = try AnswersPlay.begin("confidence = 0.05")
        for change in [outdated, solution] {
            harness.feed(.solutions(channel: "#it-help", [change], areAll: false))
        }
        harness.say("anna", Self.question, in: "#it-help")
        #expect(harness.texts.count == 1)
    }

    @Test("The server's counts are said as they are, however often they come and whoever was first")
    func counted() throws {
        var changed = AnswersPlay.solutions[0]
        changed.worked = 4
        var harness = try AnswersPlay.begin("confidence = 0.05")
        for _ in 0..<2 { harness.feed(.solutions(channel: "#it-help", [changed], areAll: false)) }
        let asked = harness.say("anna", Self.question, in: "#it-help")
        #expect(harness.texts.last?.contains("worked 5 times") == true)
        // A yes that the bot sees itself, and then hears of.
        let offer = harness.overhear(
            "answers", "This worked", in: "#it-help", replyTo: asked, role: .own, tags: [BotTag.solution: "12"])
        harness.react("anna", "👍", to: offer, in: "#it-help")
        changed.worked = 5
        harness.feed(.solutions(channel: "#it-help", [changed], areAll: false))
        harness.say("bert", "The printer shows error 0x0000011b here too, who knows why?", in: "#it-help")
        #expect(harness.texts.last?.contains("worked 6 times") == true, "\(harness.texts)")
    }

    @Test("The same answer again is one answer, under the name of the newest")
    func again() throws {
        var same = AnswersPlay.solutions[0]
        (same.id, same.author) = ("31", "hugo")
        let texts = try play([same])
        #expect(texts.count == 1 && texts[0].contains("(S31, answered by hugo on 2026-11-02, worked 2 times)"))
    }

    @Test("More than the limit is not kept, and what is of another channel is left out")
    func limit() {
        let many = (1...SolutionShelf.solutionsMax + 1).map {
            SolutionText(id: "\($0)", channel: "#c", author: "a", date: "2026-01-01", question: "", answer: "same")
        }
        var shelf = SolutionShelf(many, channel: "#C", language: .english)
        #expect(shelf.count == SolutionShelf.solutionsMax)
        shelf.take([AnswersPlay.elsewhere, many[SolutionShelf.solutionsMax]], verdicts: [], at: 0)
        #expect(shelf.count == SolutionShelf.solutionsMax)
    }

    @Test("An offer from before a restart is learned from: the words of its question are in the channel's past")
    func pastOffer() throws {
        let place = BotMessage.Place.channel("#it-help")
        let time = BotTime(milliseconds: 1_794_999_000_000)
        let past = [
            BotMessage(id: "q", place: place, nick: "anna", account: "anna", text: Self.question, time: time),
            BotMessage(
                id: "o", place: place, nick: "answers", account: "answers", role: .own, text: "This worked before",
                time: time, parent: "q", tags: [BotTag.solution: "12"]),
        ]
        var harness = try BotHarness(
            AnswersBot.self, settings: "confidence = 0.05", account: "answers", channels: ["#it-help"], past: past
        ) { action in
            guard case .askSolutions(let channel) = action else { return nil }
            return .solutions(channel: channel, AnswersPlay.solutions, areAll: true)
        }
        harness.react("bert", "👍", to: "o", in: "#it-help")
        harness.say("dirk", "The printer shows error 0x0000011b here too, who knows why?", in: "#it-help")
        #expect(harness.texts.last?.contains("worked 2 times") == true)
    }
}
