import Testing

@testable import TextAnalysis

@Suite("Past answers")
struct AnswerLibraryTests {
    private static let day: Int64 = 86_400
    private static let past = [
        ("The printer on the second floor shows error 0x0000011b since the update", "Add it again as an IP printer."),
        ("How do I reset my VPN token after a new phone?", "Open the self-service page and choose new device."),
        ("Outlook asks for the password again and again", "Remove the old credentials in the control panel."),
        ("The scanner jams with thick paper", "Use tray two."),
        ("How do I share my calendar with a colleague?", "Right-click on the calendar and choose sharing."),
    ]

    private static func library() -> AnswerLibrary {
        var library = AnswerLibrary()
        for (index, (question, answer)) in past.enumerated() {
            library.add(
                PastAnswer(title: question, answer: answer, language: .english, time: Int64(index) * day))
        }
        return library
    }

    private static func asked(_ text: String, day: Int64 = 20) -> AskedQuestion {
        AskedQuestion(title: text, language: .english, time: day * Self.day)
    }

    @Test(
        "A question finds the answer to one like it",
        arguments: [
            ("My printer shows error 0x0000011b after the update, what can I do?", 0), ("vpn token lost", 1),
            ("Outlook keeps asking for my password", 2), ("why does the scaner jam", 3),
        ])
    func finds(text: String, number: Int) {
        #expect(Self.library().find(Self.asked(text)).first?.number == number)
    }

    @Test("Same additions, same findings")
    func deterministic() {
        let questions = Self.past.map { Self.asked($0.0 + " please help") }
        for question in questions {
            #expect(Self.library().find(question) == Self.library().find(question))
        }
    }

    @Test("What is withheld is not found, and the next is found in its place")
    func withheld() {
        let library = Self.library()
        let question = Self.asked("printer error after the update of Outlook")
        let all = library.find(question).map(\.number)
        #expect(all.contains(0) && all.count > 1)
        #expect(library.find(question) { $0 != 0 }.map(\.number).contains(0) == false)
        #expect(library.find(question) { _ in false }.isEmpty)
    }

    @Test("An answer that worked for a question is found by that question's words")
    func confirmed() throws {
        var library = Self.library()
        let question = "Der Drucker meldet etwas mit elf"
        #expect(library.find(Self.asked(question)).isEmpty)
        library.confirm(0, for: Self.asked(question, day: 21))
        let found = try #require(library.find(Self.asked("Drucker meldet elf", day: 22)).first)
        #expect(found.number == 0 && found.workedCount == 1)
    }

    @Test("Probability rises with a yes and falls with a no")
    func verdicts() throws {
        let question = Self.asked("Outlook asks for the password")
        let before = try #require(Self.library().find(question).first).probability
        var liked = Self.library()
        liked.confirm(2, for: Self.asked("Outlook wants the password again", day: 19))
        var disliked = Self.library()
        for _ in 0..<5 { disliked.reject(2) }
        let yes = try #require(liked.find(question).first).probability
        let no = disliked.find(question).first { $0.number == 2 }?.probability ?? 0
        #expect(yes > before && no < before)
    }

    @Test("Questions beyond the limit of an answer count, but are not kept")
    func echoLimit() {
        var library = Self.library()
        for index in 0...AnswerLibrary.echoesMax {
            library.confirm(0, for: Self.asked("question number \(index)", day: 21))
        }
        #expect(library.entries[0].echoes.count == AnswerLibrary.echoesMax)
        #expect(library.workedCount(0) == AnswerLibrary.echoesMax + 1)
    }

    @Test("Probabilities are probabilities, fall with the rank, and are higher for what is nearer")
    func probabilities() throws {
        let library = Self.library()
        let near = library.find(Self.asked(Self.past[0].0))
        #expect(near.allSatisfy { (0...1).contains($0.probability) })
        #expect(near.map(\.probability) == near.map(\.probability).sorted(by: >))
        let far = library.find(Self.asked("Is there cake in the kitchen for my colleague this afternoon?"))
        #expect(try #require(near.first).probability > (far.first?.probability ?? 0))
    }

    @Test("The bounds decide between an answer, at most two suggestions, and silence")
    func decision() {
        let library = Self.library()
        let question = Self.asked("The scanner jams with thick paper again")
        guard case .answer(let found) = library.decide(question, within: AnswerBounds(answer: 0, suggest: 0)) else {
            Issue.record("no answer at the lowest bound")
            return
        }
        #expect(found.number == 3)
        guard case .suggest(let some) = library.decide(question, within: AnswerBounds(answer: 1.1, suggest: 0)) else {
            Issue.record("no suggestion at the lowest bound")
            return
        }
        #expect((1...AnswerBounds.suggestedMax).contains(some.count) && some[0].number == 3)
        #expect(library.decide(question, within: AnswerBounds(answer: 1.1, suggest: 1.1)) == .silence)
        let chance = AnswerBounds(answer: 0, suggest: 0, sharedWordsMin: 7)
        #expect(library.decide(question, within: chance) == .silence)
    }

    @Test("An empty library and an empty question find nothing")
    func empty() {
        #expect(AnswerLibrary().find(Self.asked("printer")).isEmpty)
        #expect(Self.library().find(Self.asked("")).isEmpty)
    }
}
