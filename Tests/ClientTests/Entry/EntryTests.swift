import Testing

@testable import fika

@Suite("The first start")
struct EntryTests {
    private static let file = "/anna/.config/fika/fika.toml"

    private static var entry: Entry { Entry(words: Words(), settingsFile: file, user: "anna") }

    /// A step in short.
    private static func text(_ step: Entry.Step) -> String {
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
        var entry = Self.entry
        #expect(Self.text(entry.begin()).hasSuffix("|Server [localhost]: "))
        #expect(Self.text(entry.answer(" chat.example.org ")) == "Your account's name [anna]: ")
        #expect(Self.text(entry.answer("")) == "Password of anna (it is not shown): (unseen)")
        #expect(Self.text(entry.answer("two words")) == "log in chat.example.org anna two words")
        #expect(Self.text(entry.tried(.accepted)).contains("1  in /anna/.config/fika/chat.password"))
        #expect(Self.text(entry.answer("")).hasPrefix("Channels"))
        guard case .write(let settings, let secret) = entry.answer("#it-help, #cafe") else {
            Issue.record("nothing was written"); return
        }
        #expect(secret == Entry.Secret(file: "/anna/.config/fika/chat.password", password: "two words"))
        #expect(!settings.contains("two words"))
        guard case .read(let read) = SettingsReader(file: Self.file).read(settings) else {
            Issue.record("what was written is wrong"); return
        }
        #expect(read.servers.map(\.account) == ["anna"])
        #expect(read.servers.map(\.channels) == [["#it-help", "#cafe"]])
        #expect(Self.text(entry.wrote(nil)) == "done chat 2")
    }

    @Test("A command in the place of a file, or nothing kept")
    func otherSecrets() {
        for (choice, question) in [("2", "Command: "), ("3", "Channels")] {
            var entry = Self.entry
            _ = (entry.answer(""), entry.answer("anna"), entry.answer("secret"), entry.tried(.accepted))
            #expect(Self.text(entry.answer(choice)).hasPrefix(question))
            if choice == "2" { #expect(Self.text(entry.answer("pass show fika")).hasPrefix("Channels")) }
            guard case .write(let settings, let secret) = entry.answer("") else {
                Issue.record("another step came"); return
            }
            #expect(secret == nil)
            #expect(settings.contains("password_command = \"pass show fika\"") == (choice == "2"))
            #expect(!settings.contains("secret"))
        }
    }

    @Test("What is wrong is asked again, and said in words that name it")
    func wrong() {
        var entry = Self.entry
        #expect(Self.text(entry.answer("a b:c")).hasPrefix("\"a b:c\" is no server."))
        #expect(Self.text(entry.answer("localhost")).hasPrefix("Your account"))
        #expect(Self.text(entry.answer("an na")).hasPrefix("\"an na\" cannot be a name."))
        #expect(Self.text(entry.answer("anna")).hasPrefix("Password"))
        #expect(Self.text(entry.answer("wrong")) == "log in localhost anna wrong")
        let again = entry.tried(.refused("That is not it.", again: .password))
        #expect(Self.text(again) == "That is not it. Once more:|Password of anna (it is not shown): (unseen)")
        #expect(Self.text(entry.answer("right")) == "log in localhost anna right")
        #expect(Self.text(entry.tried(.accepted)).contains("Shall it be kept"))
        #expect(Self.text(entry.answer("7")).hasPrefix("\"7\" is none of them."))
    }

    @Test("It ends: at the end of the input, and after some mistakes")
    func ends() {
        var entry = Self.entry
        #expect(Self.text(entry.answer(nil)) == "give up 1")
        for _ in 1..<Entry.triesMax { #expect(Self.text(entry.answer(":")).hasSuffix("Server [localhost]: ")) }
        #expect(Self.text(entry.answer(":")) == "give up 2")
    }

    @Test("What cannot be written is said, and one gets in all the same")
    func unwritten() {
        var entry = Self.entry
        _ = (entry.answer(""), entry.answer("anna"), entry.answer("secret"), entry.tried(.accepted))
        _ = (entry.answer("3"), entry.answer(""))
        guard case .done(let lines, _, "secret") = entry.wrote("No space left on device") else {
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
