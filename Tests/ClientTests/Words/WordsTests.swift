import Foundation
import Testing

@testable import fika

@Suite("What the client says, in each language")
struct WordsTests {
    @Test("The language is that of the system, or English")
    func choice() {
        #expect(Words(code: "nl")?.tongue.code == "nl")
        #expect(Words(code: "nl_BE.UTF-8@euro")?.tongue.code == "nl")
        #expect(Words(code: "NL")?.tongue.code == "nl")
        #expect(Words(code: "C") == nil)
        #expect(Words(code: "") == nil)
        #expect(Words { ["LANG": "nl_NL.UTF-8"][$0] }.tongue.code == "nl")
        #expect(Words { ["LANG": "nl_NL", "LC_MESSAGES": "en_GB"][$0] }.tongue.code == "en")
        #expect(Words { ["LC_ALL": "nl", "LC_MESSAGES": "en_GB"][$0] }.tongue.code == "nl")
        #expect(Words { ["LC_ALL": "", "LANG": "nl"][$0] }.tongue.code == "nl")
        #expect(Words { ["LANG": "sv_SE"][$0] }.tongue.code == "en")
    }

    @Test("One and many are told apart")
    func plurals() {
        let (english, dutch) = (English(), Dutch())
        #expect(english.text(FilingPhrase.messages(count: 1)) == "1 message")
        #expect(english.text(FilingPhrase.messages(count: 2)) == "2 messages")
        #expect(dutch.text(FilingPhrase.messages(count: 1)) == "1 bericht")
        #expect(dutch.text(FilingPhrase.messages(count: 0)) == "0 berichten")
        #expect(english.text(.deadline(number: "2026-0042", days: 1)) == "Case 2026-0042 is due in 1 day")
    }

    @Test("Every command has its usage in every language: with as many places, and a help that is no sentence")
    func usages() {
        for tongue in Words.tongues {
            let words = Words(tongue)
            for name in CommandName.all {
                let (usage, first) = (words.usage(of: name), Words().usage(of: name))
                #expect(!usage.help.isEmpty && !usage.help.hasSuffix("."), "\(tongue.code) \(name.word)")
                let hasPlaces = [usage, first].map { $0.arguments.filter { "[]|,".contains($0) } }
                #expect(hasPlaces[0] == hasPlaces[1], "\(tongue.code) \(name.word)")
                #expect(usage.help.first?.isLowercase == true, "\(tongue.code) \(name.word)")
            }
        }
    }

    /// The compiler sees to it that no phrase is missing; that a sentence leaves nothing out, this test.
    @Test("The sentences of all languages have the same things put into them", arguments: ["Dutch"])
    func placeholders(language: String) throws {
        let english = try Self.placeholders(in: "English")
        let other = try Self.placeholders(in: language)
        #expect(english.count > 200)
        #expect(Set(english.keys) == Set(other.keys))
        for (phrase, names) in english { #expect(other[phrase] == names, "\(language): \(phrase)") }
    }

    /// What each case of a language's files binds and puts into its sentence.
    private static func placeholders(in language: String) throws -> [String: Set<String>] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/fika/Words/\(language)")
        var found: [String: Set<String>] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let kind = file.lastPathComponent.split(separator: "+").last.map(String.init) ?? ""
            guard !["Failure.swift", "Usage.swift", "\(language).swift"].contains(kind) else { continue }
            for (place, part) in try String(contentsOf: file, encoding: .utf8).split(separator: "case .").enumerated()
            where place > 0 {
                let name = part.prefix { $0.isLetter }
                let sentence = part.split(separator: ":\n", maxSplits: 1).count == 2 ? part : part[...]
                let bound = Set(part.matches(of: /let ([a-z]+)/).map { String($0.output.1) })
                let used = bound.filter { word in sentence.ranges(of: word).count > 1 }
                #expect(bound == used, "\(language): \(name) leaves something out")
                found["\(kind) \(name)"] = bound
            }
        }
        return found
    }
}
