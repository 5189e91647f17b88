import BotKit
import Testing

@testable import fika_bot_answers

@Suite("Answers")
struct AnswersBotTests {
    private static let question = "My printer shows error 0x0000011b after the update, what can I do?"

    @Test("A new question is answered as a reply, with source, author and date")
    func answered() throws {
        var harness = try AnswersPlay.begin()
        let id = harness.say("anna", Self.question, in: "#it-help")
        let text =
            "This worked before (S12, answered by carla on 2026-11-02): "
            + "Delete the printer and add it again as an IP printer."
        #expect(
            harness.speeches == [
                BotSpeech(.channel("#it-help"), parent: id, text: text, tags: ["+fika/solution": "12"])
            ])
    }

    @Test("With a single accepted answer it works too")
    func single() throws {
        var harness = try AnswersPlay.begin(solutions: [AnswersPlay.solutions[0]])
        harness.say("anna", Self.question, in: "#it-help")
        #expect(harness.speeches.count == 1)
    }

    @Test(
        "It is silent when it is not sure, or nothing was asked",
        arguments: [
            "The printer on the third floor smells of smoke and the paper is torn, what now?",
            "Is there cake in the kitchen this afternoon?",
            "printer?",
            "The update of the printer shows progress",
            "How do I register parental leave hours?",
            "", "?!",
        ])
    func silent(text: String) throws {
        var harness = try AnswersPlay.begin()
        harness.say("anna", text, in: "#it-help")
        #expect(harness.actions.isEmpty, "\(harness.texts)")
    }

    @Test("It is silent in threads, before other bots, the server and the past")
    func notAsked() throws {
        var harness = try AnswersPlay.begin()
        harness.say("anna", Self.question, in: "#it-help", replyTo: "x")
        for role in [BotMessage.Role.bot, .own, .server] {
            harness.overhear("robot", Self.question, in: "#it-help", role: role)
        }
        #expect(harness.actions.isEmpty)
    }

    @Test("Who says again what was answered is not answered the same again; others are, and later too")
    func repeated() throws {
        var harness = try AnswersPlay.begin()
        for nick in ["anna", "anna", "bert"] { harness.say(nick, Self.question, in: "#it-help") }
        #expect(harness.texts.count == 2)
        harness.wait(seconds: AnswersBot.offerRestSeconds)
        harness.say("anna", Self.question, in: "#it-help")
        #expect(harness.texts.count == 3)
    }

    @Test("Two answers bots do not answer each other")
    func loop() throws {
        var harness = try AnswersPlay.begin()
        harness.overhear("answers2", "@answers \(Self.question)", in: "#it-help", role: .bot)
        #expect(harness.actions.isEmpty)
    }

    @Test("What worked in one channel is not told in another", arguments: ["#new-help", "#other"])
    func otherReaders(channel: String) throws {
        var harness = try AnswersPlay.begin()
        harness.say("anna", Self.question, in: channel)
        harness.say("anna", "@answers printer error 0x0000011b", in: channel)
        #expect(harness.texts == ["I know of no accepted answers in \(channel) yet."])
    }

    @Test("In a direct message it tells nothing of what any channel knows")
    func direct() throws {
        var harness = try AnswersPlay.begin()
        harness.say("anna", Self.question, in: nil)
        #expect(harness.texts.count == 1 && harness.texts[0].hasPrefix("Ask me in the channel"))
        #expect(harness.speeches.map(\.target) == [.person("anna")])
    }

    @Test("Asked by name it says the nearest, or that it knows nothing")
    func askedByName() throws {
        var harness = try AnswersPlay.begin()
        harness.say("anna", "@answers vpn token", in: "#it-help")
        harness.say("anna", "@answers coffee machine", in: "#it-help")
        harness.say("anna", "@answers", in: "#it-help")
        #expect(harness.texts.count == 3)
        #expect(harness.texts[0].hasPrefix("The nearest I know (S13, answered by dirk on 2026-11-03): Open"))
        #expect(harness.texts[1] == "I know of no accepted answer to that in #it-help. Ask the people here.")
        #expect(harness.texts[2].contains("I look for it"))
    }

    @Test("What is less sure is suggested, at most two, and not at all if the operator wants so")
    func suggested() throws {
        let like = ["one", "two", "three"].map {
            SolutionText(
                id: $0, channel: "#it-help", author: "a", date: "2026-01-01",
                question: "The scanner jams with thick paper",
                answer: "Use tray \($0).")
        }
        let question = "Why does the scanner jam with thick paper?"
        var harness = try AnswersPlay.begin("confidence = 1.0\nsuggest_confidence = 0.05", solutions: like)
        harness.say("anna", question, in: "#it-help")
        #expect(harness.texts.count == 2)
        #expect(harness.texts.allSatisfy { $0.hasPrefix("This may be like “The scanner jams with thick paper” (S") })
        harness = try AnswersPlay.begin("confidence = 1.0\nsuggest_confidence = 1.0", solutions: like)
        harness.say("anna", question, in: "#it-help")
        #expect(harness.texts.isEmpty)
    }

    @Test("A yes of people makes it say how often an answer worked, a no does not; each counts once a person")
    func learned() throws {
        var harness = try AnswersPlay.begin("confidence = 0.05")
        let asked = harness.say("anna", Self.question, in: "#it-help")
        harness.feed(
            .observed(
                BotMessage(
                    id: "own", place: .channel("#it-help"), nick: "answers", account: "answers", role: .own,
                    text: harness.texts[0], time: harness.now, parent: asked, tags: ["+fika/solution": "12"])))
        for (nick, emoji) in [("anna", "👍"), ("anna", "👍"), ("bert", "👎"), ("carla", "✅")] {
            harness.react(nick, emoji, to: "own", in: "#it-help")
        }
        harness.say("dirk", "The printer shows error 0x0000011b here too, who knows why?", in: "#it-help")
        #expect(harness.texts.last?.contains("(S12, answered by carla on 2026-11-02, worked 3 times)") == true)
    }

    @Test("An answer that was accepted twice is one answer, not two that fit alike")
    func sameAnswer() throws {
        let twice = ["2", "1"].map {
            SolutionText(
                id: $0, channel: "#it-help", author: "a", date: "2026-01-01",
                question: "The scanner jams with thick paper",
                answer: "Use tray two.")
        }
        var harness = try AnswersPlay.begin(solutions: twice)
        harness.say("anna", "Why does the scanner jam with thick paper?", in: "#it-help")
        #expect(harness.texts.count == 1 && harness.texts[0].contains("S2"))
    }

    @Test(
        "The threshold decides",
        arguments: [("confidence = 0.05", 1), ("confidence = 1.0\nsuggest_confidence = 1.0", 0)])
    func threshold(setting: String, count: Int) throws {
        var harness = try AnswersPlay.begin(setting)
        harness.say("anna", "The printer downstairs shows error 0x0000011b, who knows why?", in: "#it-help")
        #expect(harness.texts.count == count)
    }

    @Test("The shortest question is a setting", arguments: [("words_min = 3", 0), ("words_min = 2", 1)])
    func words(setting: String, count: Int) throws {
        var harness = try AnswersPlay.begin(setting + "\nconfidence = 0.05")
        harness.say("anna", "error 0x0000011b?", in: "#it-help")
        #expect(harness.texts.count == count)
    }

    @Test("A question from while it was away is answered when it is not old", arguments: [(3599, 1), (3660, 0)])
    func late(seconds: Int64, count: Int) throws {
        var harness = try AnswersPlay.begin()
        let time = harness.now.advanced(bySeconds: -seconds)
        let message = BotMessage(
            id: "late", place: .channel("#it-help"), nick: "anna", account: "anna", text: Self.question, time: time,
            isLate: true)
        harness.feed(.message(message))
        harness.feed(.message(message))
        #expect(harness.texts.count == count)
    }

    @Test("Nobody is answered with their own question")
    func own() throws {
        var harness = try AnswersPlay.begin()
        harness.feed(
            .message(
                BotMessage(
                    id: "q12", place: .channel("#it-help"), nick: "anna", account: "anna", text: Self.question,
                    time: harness.now)))
        #expect(harness.texts.isEmpty)
    }

    @Test("Solutions are fetched at the start, after each “Solved:” of the server's, and every so many minutes")
    func refresh() throws {
        var harness = try AnswersPlay.begin("refresh_minutes = 1")
        harness.overhear("fika", "Solved: anna accepted the answer of carla.", in: "#it-help", role: .server)
        harness.overhear("robot", "Solved: nothing", in: "#it-help", role: .bot)
        #expect(harness.actions == [.askSolutions(channel: "#it-help")])
        harness.forget()
        harness.wait(seconds: 59)
        #expect(harness.actions.isEmpty)
        harness.wait(seconds: 1)
        #expect(harness.actions == [.askSolutions(channel: "#it-help"), .askSolutions(channel: "#new-help")])
    }

    @Test("A new list takes the place of the old one")
    func replaced() throws {
        var harness = try AnswersPlay.begin()
        harness.feed(.solutions(channel: "#it-help", [], areAll: true))
        harness.say("anna", Self.question, in: "#it-help")
        #expect(harness.texts.isEmpty)
    }

    @Test("What the server counted is said, and what is out of date is not offered")
    func counted() throws {
        var solution = AnswersPlay.solutions[0]
        (solution.worked, solution.failed) = (4, 1)
        var harness = try AnswersPlay.begin("confidence = 0.05", solutions: [solution])
        harness.say("anna", Self.question, in: "#it-help")
        #expect(harness.texts.last?.contains("(S12, answered by carla on 2026-11-02, worked 5 times)") == true)
        solution.isOutdated = true
        harness = try AnswersPlay.begin("confidence = 0.05", solutions: [solution])
        harness.say("anna", Self.question, in: "#it-help")
        #expect(harness.texts.isEmpty)
    }
}
