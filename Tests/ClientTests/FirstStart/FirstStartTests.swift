import Testing

@testable import fika

@Suite("The first start")
struct FirstStartTests {
    private static let file = "/anna/.config/fika/fika.toml"

    private static var fresh: FirstStart { FirstStart(words: Words(), settingsFile: file, user: "anna") }

    /// A step in short.
    private static func text(_ step: FirstStart.Step) -> String {
        switch step {
        case .ask(let lines, let prompt, let isSecret):
            (lines + [prompt + (isSecret ? "(unseen)" : "")]).joined(separator: "|")
        case .logIn(let server, let password): "log in \(server.address) \(server.account ?? "-") \(password)"
        case .write(let settings, let secret): "write \(settings.count > 0) \(secret?.file ?? "-")"
        case .done(let lines, let server, _): "done \(server.name) \(lines.count)"
        case .giveUp(let lines): "give up \(lines.count)"
        }
    }

    @Test("From nothing to settings and a secret")
    func whole() throws {
        var start = Self.fresh
        #expect(Self.text(start.begin()).hasSuffix("|Server [localhost]: "))
        #expect(Self.text(start.answer(" chat.example.org ")) == "Your account's name [anna]: ")
        #expect(Self.text(start.answer("")) == "Password of anna (it is not shown): (unseen)")
        #expect(Self.text(start.answer("two words")) == "log in chat.example.org anna two words")
        #expect(Self.text(start.tried(.accepted)).contains("1  in /anna/.config/fika/chat.password"))
        #expect(Self.text(start.answer("")).hasPrefix("Channels"))
        guard case .write(let settings, let secret) = start.answer("#it-help, #cafe") else {
            Issue.record("nothing was written"); return
        }
        #expect(secret == FirstStart.Secret(file: "/anna/.config/fika/chat.password", password: "two words"))
        #expect(!settings.contains("two words"))
        guard case .read(let read) = SettingsReader(file: Self.file).read(settings) else {
            Issue.record("what was written is wrong"); return
        }
        #expect(read.servers.map(\.account) == ["anna"])
        #expect(read.servers.map(\.channels) == [["#it-help", "#cafe"]])
        #expect(Self.text(start.wrote(nil)) == "done chat 2")
    }

    @Test("A command in the place of a file, or nothing kept")
    func otherSecrets() {
        for (choice, question) in [("2", "Command: "), ("3", "Channels")] {
            var start = Self.fresh
            _ = (start.answer(""), start.answer("anna"), start.answer("secret"), start.tried(.accepted))
            #expect(Self.text(start.answer(choice)).hasPrefix(question))
            if choice == "2" { #expect(Self.text(start.answer("pass show fika")).hasPrefix("Channels")) }
            guard case .write(let settings, let secret) = start.answer("") else {
                Issue.record("another step came"); return
            }
            #expect(secret == nil)
            #expect(settings.contains("password_command = \"pass show fika\"") == (choice == "2"))
            #expect(!settings.contains("secret"))
        }
    }

    @Test("What is wrong is asked again, and said in words that name it")
    func wrong() {
        var start = Self.fresh
        #expect(Self.text(start.answer("a b:c")).hasPrefix("\"a b:c\" is no server."))
        #expect(Self.text(start.answer("localhost")).hasPrefix("Your account"))
        #expect(Self.text(start.answer("an na")).hasPrefix("\"an na\" cannot be a name."))
        #expect(Self.text(start.answer("anna")).hasPrefix("Password"))
        #expect(Self.text(start.answer("wrong")) == "log in localhost anna wrong")
        let again = start.tried(.refused("That is not it.", again: .password))
        #expect(Self.text(again) == "That is not it. Once more:|Password of anna (it is not shown): (unseen)")
        #expect(Self.text(start.answer("right")) == "log in localhost anna right")
        #expect(Self.text(start.tried(.accepted)).contains("Shall it be kept"))
        #expect(Self.text(start.answer("7")).hasPrefix("\"7\" is none of them."))
    }

    @Test("It ends: at the end of the input, and after some mistakes")
    func ends() {
        var start = Self.fresh
        #expect(Self.text(start.answer(nil)) == "give up 1")
        for _ in 1..<FirstStart.triesMax { #expect(Self.text(start.answer(":")).hasSuffix("Server [localhost]: ")) }
        #expect(Self.text(start.answer(":")) == "give up 2")
    }

    @Test("What cannot be written is said, and one gets in all the same")
    func unwritten() {
        var start = Self.fresh
        _ = (start.answer(""), start.answer("anna"), start.answer("secret"), start.tried(.accepted))
        _ = (start.answer("3"), start.answer(""))
        guard case .done(let lines, _, "secret") = start.wrote("No space left on device") else {
            Issue.record("another step came"); return
        }
        #expect(lines == ["\(Self.file) cannot be written: No space left on device. Nothing was kept."])
    }

    @Test("The tour points at each place once, and can be left at any")
    func tour() {
        var tour = Tour()
        var sentences: Set<String> = []
        while tour.place != nil {
            #expect(sentences.insert(tour.sentence(Words())).inserted)
            tour.advance()
        }
        #expect(sentences.count == Tour.Place.allCases.count)
        #expect(tour.sentence(Words()).isEmpty)
        var left = Tour()
        left.leave()
        #expect(left.place == nil)
    }
}
