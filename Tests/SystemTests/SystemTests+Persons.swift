import Foundation
import Testing

extension SystemTests {
    @Suite("A person's data", .timeLimit(.minutes(3)))
    struct Persons {
        private static let (word, name) = ("zeekoet", "hildebrand")

        @Test("is written down, and forgotten but for the file of a case", arguments: [true, false])
        func forgotten(isRunning: Bool) async throws {
            let plan = Plan(accounts: ["anna", Self.name], communities: ["it-help"], cases: ["Printer on fire"])
            try await Town.stand(plan) { town in
                let daemon = try await Daemon.start(in: town)
                let list = try await town.administer("case", "list").split(whereSeparator: \.isWhitespace)
                let channel = String(try #require(list.first { $0.hasPrefix("#") }))
                let number = String(channel.drop { !$0.isNumber })
                try await town.administer("case", "assign", number, Self.name, "handler")
                let (anna, person) = (Person("anna", in: town), Person(Self.name, in: town))
                try await Person.gather([anna, person]) {
                    for place in ["#it-help", channel] {
                        try await anna.join(place)
                        try await person.join(place)
                    }
                    try await person.say("a \(Self.word) in the community", in: "#it-help")
                    try await person.say("a \(Self.word) for anna alone", in: "anna")
                    try await person.say("in the case: \(Self.word)", in: channel)
                }
                if !isRunning { try await daemon.stop() }

                let folder = town.folder + "/export"
                let told = try await town.administer("account", "export", Self.name, "--into", folder)
                #expect(told.contains("2 messages"), "\(told)")
                func text(_ file: String) throws -> String {
                    try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
                }
                let messages = try text("messages.txt")
                #expect(messages.contains("in the community") && messages.contains("for anna alone"))
                #expect(!messages.contains("in the case"))
                let record = try text("record.txt")
                #expect(record.contains("handler, 1 message") && record.contains("it-help"), "\(record)")
                for file in ["messages.json", "record.json"] {
                    _ = try JSONSerialization.jsonObject(with: Data(try text(file).utf8))
                }

                let erase = ["account", "erase", Self.name, "--reason", "asked for"]
                let dry = try await town.fikad(erase)
                #expect(dry.status == .exited(0) && dry.child.output.contains("Nothing is erased, without --yes."))
                let refused = try await town.fikad(erase + ["--yes"])
                #expect(refused.status == .exited(65), "\(refused.child.everything)")
                #expect(refused.child.errors.contains("handed over first: \(number)"), "\(refused.child.errors)")
                try await town.administer("case", "assign", number, "anna", "handler")
                try await town.administer("case", "unassign", number, Self.name)
                let done = try await town.fikad(erase + ["--yes"])
                #expect(done.status == .exited(0), "\(done.child.everything)")
                #expect(done.child.output.contains("until the case is closed"), "\(done.child.output)")
                if isRunning { try await daemon.stop() }
                for words in ["\(Self.word) in the community", "\(Self.word) for anna alone"] {
                    #expect(try Self.count(of: words, in: town) == 0, "\(words)")
                }
                #expect(try Self.count(of: "in the case: \(Self.word)", in: town) > 0)
                #expect(try await town.administer("verify").contains("sound"))
                #expect(try await !town.administer("account", "list").contains(Self.name))
            }
        }

        private static func count(of words: String, in town: Town) throws -> Int {
            try FileManager.default.subpathsOfDirectory(atPath: town.dataFolder).count { name in
                let content = FileManager.default.contents(atPath: "\(town.dataFolder)/\(name)")
                return content?.range(of: Data(words.utf8)) != nil
            }
        }
    }
}
