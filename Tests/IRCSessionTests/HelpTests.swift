import IRCWire
import Testing

@testable import IRCSession

@Suite("Help")
struct HelpTests {
    @Test(
        "Every command has its help, which fits its lines and shows how to type it", arguments: Handlers.all.map(\.name)
    )
    func texts(name: String) {
        var dialogue = Dialogue.registered()
        let lines = dialogue.says("HELP \(name.lowercased())").lines
        #expect(lines.count > 2)
        #expect(lines.first?.hasPrefix(":fika.local 704 anna \(name) :\(name)") == true)
        #expect(lines.last == ":fika.local 706 anna \(name) :End of /HELP")
        #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix(":fika.local 705 anna \(name) :") })
        #expect(lines.allSatisfy { $0.utf8.count < WireLimit.bodyBytesMax })
    }

    @Test("HELP alone names every command, and only those there are", arguments: ["HELP", "HELPOP", "HELP :"])
    func index(line: String) {
        var dialogue = Dialogue.registered()
        let lines = dialogue.says(line).lines
        #expect(lines.first?.hasPrefix(":fika.local 704 anna * :") == true)
        #expect(lines.last == ":fika.local 706 anna * :End of /HELP")
        #expect(lines.allSatisfy { $0.utf8.count < WireLimit.bodyBytesMax })
        let words = lines.dropFirst().dropLast().flatMap { $0.split(separator: " ") }.map(String.init)
        for handler in Handlers.all { #expect(words.contains(handler.name), "\(handler.name) is missing") }
        let known = Set(Handlers.all.map(\.name))
        for name in HelpText.table.keys where !known.contains(name) { #expect(!words.contains(name)) }
    }
}
