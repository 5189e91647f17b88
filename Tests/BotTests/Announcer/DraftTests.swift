import BotKit
import Testing

@testable import fika_bot_announcer

@Suite("Draft")
struct DraftTests {
    private func read(_ text: String) throws(Draft.Refused) -> Draft {
        try Draft(text, channels: ["#news", "#Safety"], standard: "#news")
    }

    @Test("Whom it is for is a header")
    func audience() throws {
        let draft = try Draft("Title\nfor: members:wardens\nText", channels: ["#news"], standard: "#news")
        #expect(draft.audience == "members:wardens" && draft.lines == ["Title", "Text"])
        #expect(try Draft("Title\nText for: all", channels: ["#news"], standard: "#news").audience == nil)
    }

    @Test("Title, headers and text")
    func whole() throws {
        let draft = try read(
            "\u{FEFF}  Title \r\nAcknowledge: YES\r\nchannel:#safety\r\n\r\nText\r\nchannel: #news\r\n")
        #expect(draft.lines == ["Title", "Text", "channel: #news"])
        #expect(draft.channel == "#Safety" && draft.wantsAcknowledgement)
    }

    @Test("Without headers it goes to the standard channel and asks for nothing")
    func plain() throws {
        let draft = try read("Title: new times\nDoors: open at nine")
        #expect(draft.lines == ["Title: new times", "Doors: open at nine"])
        #expect(draft.channel == "#news" && !draft.wantsAcknowledgement)
    }

    @Test("A long paragraph is cut at spaces into lines of the wire")
    func long() throws {
        let draft = try read("Title\n" + String(repeating: "word ", count: 200))
        #expect(draft.lines.count == 4)
        #expect(draft.lines.allSatisfy { $0.utf8.count <= BotSpeech.lineBytesMax })
    }

    @Test(
        "What cannot be posted says why",
        arguments: [
            ("", "There are no words in it."), (" \n\t\n", "There are no words in it."),
            (String(repeating: "x", count: 401), "The first line has more than 400 bytes; make it a short title."),
            ("T\nacknowledge: maybe", "“acknowledge:” is followed by yes or no, not by “maybe”."),
            ("T\nchannel: #x", "This bot does not post in “#x”; its manifest names #news, #Safety."),
            ("T" + String(repeating: "\nline", count: 20), "The text makes 21 lines; at most 20 are posted."),
        ])
    func refused(text: String, reason: String) {
        #expect(throws: Draft.Refused(reason: reason)) { try read(text) }
    }

    @Test("A file's mark depends on every byte")
    func mark() {
        #expect(ContentMark.of("a") == ContentMark.of("a"))
        #expect(Set(["", "a", "b", "aa", "ab", "ba"].map(ContentMark.of)).count == 6)
    }
}
