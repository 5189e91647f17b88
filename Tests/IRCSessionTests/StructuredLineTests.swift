import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Answers longer than a line")
struct StructuredLineTests {
    private static let text = (1...150).map { "word\($0)" }.joined(separator: " ")
    private static let line = StructuredLine(
        "CASEPROPERTY", ["2026-0042", "address"], text: text, sentence: "2026-0042: address: " + text)

    @Test("For programs the text goes on behind the same parameters, and nothing of it is lost")
    func programs() {
        let viewer = Dialogue.registered(.casework).session.viewer
        let lines = viewer.lines(Self.line)
        #expect(lines.count > 1)
        #expect(lines.allSatisfy { $0.parameters.dropLast() == ["2026-0042", "address"] })
        #expect(lines.compactMap(\.parameters.last).joined() == Self.text)
        #expect(lines.allSatisfy { Self.bytes($0) <= WireLimit.bodyBytesMax })
        #expect(lines.allSatisfy { Self.bytes($0) > WireLimit.bodyBytesMax - 20 || $0 == lines.last }, "lines are full")
    }

    @Test("For people the sentence goes on in the next line")
    func people() {
        for viewer in [Dialogue.registered().session.viewer, Self.spokenTo] {
            let lines = viewer.lines(Self.line)
            #expect(lines.count > 1)
            #expect(lines.compactMap(\.parameters.last).joined() == Self.line.sentence)
            #expect(lines.allSatisfy { Self.bytes($0) <= WireLimit.bodyBytesMax })
        }
    }

    @Test("A line break in a text is a space on the wire")
    func lineBreaks() {
        let line = StructuredLine("X", [], text: "a\nb", sentence: "c\nd")
        #expect(Dialogue.registered(.casework).session.viewer.lines(line).map(\.parameters) == [["a b"]])
        #expect(Dialogue.registered().session.viewer.lines(line).map(\.parameters) == [["anna", "c d"]])
    }

    @Test("A grant of many messages is told in several lines, each with its reason")
    func grants() {
        let ids = (1...100).map { MessageID(Int64($0) * 100_000) }
        let grant = Grant(
            id: GrantID(1), key: "erik-1", caseID: CaseID(1), account: AccountID(1), name: "erik",
            slice: .messages(ids), reason: String(repeating: "x", count: 300), givenBy: "anna",
            givenAt: Dialogue.start, ends: Dialogue.start, consultation: nil, ending: nil)
        let viewer = Dialogue.registered(.casework).session.viewer
        let lines = grant.lines(at: Dialogue.start, nil).flatMap { viewer.lines($0) }
        #expect(lines.allSatisfy { Self.bytes($0) <= WireLimit.bodyBytesMax })
        let named = Set(
            lines.map { $0.parameters[2] }.flatMap { $0.dropFirst("messages=".count).split(separator: ",") })
        #expect(named == Set(ids.map { Substring($0.wire) }))
        #expect(lines.allSatisfy { $0.parameters.count == 7 })
    }

    private static var spokenTo: Viewer {
        var session = Dialogue.registered(.casework).session
        session.spoken = "CASE"
        return session.viewer
    }

    private static func bytes(_ line: IRCMessage) -> Int {
        var bytes: [UInt8] = []
        line.serialize(into: &bytes)
        return bytes.count
    }
}
