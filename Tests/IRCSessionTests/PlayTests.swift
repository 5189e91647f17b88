import Foundation
import Plays
import Testing

/// Conversations with several people, from connecting to leaving: `Tests/Scripts`.
@Suite("Plays")
struct PlayTests {
    @Test("There are plays for every feature")
    func repertoire() throws {
        #expect(try Repertoire.scripts().count >= 10)
    }

    @Test("Every play goes as written", arguments: try Repertoire.scripts())
    func performs(script: URL) async throws {
        var performance = Performance(try Play(script), on: MemoryStage())
        try await performance.run()
    }

    @Test(
        "A play that does not go as written is told with file and line",
        arguments: [
            "anna connects as anna\nanna receives: hello", "anna connects as anna\nanna skips to: hello",
            "anna connects\nanna sends: PING x\nanna receives nothing",
        ])
    func slips(text: String) async throws {
        var performance = Performance(try Play(name: "slip.irc", text: text), on: MemoryStage())
        let error = await #expect(throws: Performance<MemoryStage>.Slip.self) { try await performance.run() }
        #expect(error?.description.hasPrefix("slip.irc:\(text.split(separator: "\n").count): ") == true)
    }

    @Test("A direction that nobody understands is a misprint")
    func misprints() {
        #expect(throws: Play.Misprint.self) { try Play(name: "x", text: "anna dances") }
    }

    @Test(
        "Patterns know any text and kept words",
        arguments: [
            ("a*c", "abbc", true), ("a*c", "abbd", false), ("x={id} *", "x=1f rest", true), ("x={id}", "x=", false),
            ("{id} {id}", "a b", false), ("{id} {id}", "a a", true), ("", "", true), ("a", "ab", false),
        ])
    func patterns(pattern: String, line: String, matches: Bool) {
        #expect((PlayPattern(pattern).match(line, [:]) != nil) == matches)
    }
}
