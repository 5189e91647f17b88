import BotKit
import Testing

@testable import fika_bot_announcer

@Suite("Announcer: the drop folder")
struct PostingTests {
    private static let text = "Fire drill on Friday\nchannel: #safety\nacknowledge: yes\n\nAt ten, door B.\nNo lifts.\n"
    private static let file = AnnouncerPlay.file("drill.txt", text)
    private static let mark = ContentMark.of("drill.txt\n" + text)

    @Test("An announcement from a file says whom it is for")
    func aimed() throws {
        var harness = try AnnouncerPlay.begin()
        harness.feed(AnnouncerPlay.file("a.txt", "Helmets\nfor: members:wardens\nSee the store."))
        #expect(harness.speeches.first?.tags["+fika/for"] == "members:wardens")
        #expect(harness.speeches.dropFirst().allSatisfy { $0.tags["+fika/for"] == nil })
    }

    @Test("It is remembered, posted line by line, remembered as posted, and moved, in this order")
    func posted() throws {
        var harness = try AnnouncerPlay.begin()
        harness.feed(Self.file)
        let kinds = harness.actions.map { action in
            switch action {
            case .store(let key, _): key.hasPrefix("post.") ? "store" : "plan"
            case .say(let speech, _): speech.text
            case .moveFile(_, let folder, _): folder
            default: "?"
            }
        }
        #expect(kinds == ["store", "Fire drill on Friday", "At ten, door B.", "No lifts.", "store", "plan", "posted"])
        #expect(harness.speeches.map(\.target) == Array(repeating: .channel("#safety"), count: 3))
        #expect(harness.speeches.map(\.parent) == [nil, "m1", "m1"])
        #expect(harness.speeches[0].tags == ["+fika/ack": "", "+fika/drop": "\(Self.mark).0"])
        #expect(harness.speeches[2].tags == ["+fika/drop": "\(Self.mark).2"])
    }

    @Test("The next line waits until the one before is known to be stored")
    func stepwise() throws {
        var harness = try AnnouncerPlay.begin { action in
            if case .say(_, let token) = action { .done(token: token ?? "", .inDoubt) } else { nil }
        }
        harness.feed(Self.file)
        #expect(harness.texts == ["Fire drill on Friday"])
        #expect(AnnouncerPlay.moves(harness).isEmpty)
    }

    @Test("An announcement has all its lines before the next begins; one that hangs does not hold the others for ever")
    func oneByOne() throws {
        var harness = try AnnouncerPlay.begin()
        harness.feed(AnnouncerPlay.file("a.txt", "One\nBelow one"))
        harness.feed(AnnouncerPlay.file("b.txt", "Two\nBelow two"))
        #expect(harness.texts == ["One", "Below one", "Two", "Below two"])
        var silent = try AnnouncerPlay.begin { action in
            if case .say(_, let token) = action { .done(token: token ?? "", .inDoubt) } else { nil }
        }
        silent.feed(AnnouncerPlay.file("a.txt", "One\nBelow one"))
        silent.feed(AnnouncerPlay.file("b.txt", "Two"))
        silent.feed(AnnouncerPlay.file("c.txt", "Elsewhere\nchannel: #safety"))
        #expect(silent.texts == ["One", "Elsewhere"])
        silent.wait(seconds: Post.patienceSeconds)
        #expect(silent.texts == ["One", "Elsewhere", "Two"])
    }

    @Test("A file waits until the past of its channel was shown")
    func caughtUp() throws {
        var harness = try AnnouncerPlay.begin()
        harness.feed(.offline)
        harness.feed(Self.file)
        harness.feed(.caughtUp(channel: "#news"))
        #expect(harness.texts.isEmpty)
        harness.feed(.caughtUp(channel: "#SAFETY"))
        #expect(harness.texts.count == 3)
    }

    @Test("After a crash the channel's history says what is left to do", arguments: 0...3)
    func crash(linesPosted: Int) throws {
        let place = BotMessage.Place.channel("#safety")
        let past = (0..<linesPosted).map { index in
            BotMessage(
                id: "old\(index)", place: place, nick: "announcer", account: "announcer", role: .own, text: "…",
                time: BotTime(milliseconds: 0), tags: ["+fika/drop": "\(Self.mark).\(index)"])
        }
        var harness = try AnnouncerPlay.begin(stored: ["post.\(Self.mark)": "1 begun"], past: past)
        harness.feed(Self.file)
        #expect(harness.texts.count == 3 - linesPosted)
        if linesPosted == 1 { #expect(harness.speeches.map(\.parent) == ["old0", "old0"]) }
        #expect(AnnouncerPlay.moves(harness) == [.moveFile(name: "drill.txt", to: "posted", note: nil)])
    }

    @Test("A crash between the last line and the move leads to the move and to nothing else")
    func crashBeforeMove() throws {
        var first = try AnnouncerPlay.begin()
        first.feed(Self.file)
        var second = try AnnouncerPlay.begin(stored: first.stored)
        second.feed(Self.file)
        #expect(second.speeches.isEmpty)
        #expect(AnnouncerPlay.moves(second).count == 1)
        guard case .moveFile(_, "posted", .some(let note)) = second.actions.last else {
            Issue.record("not moved")
            return
        }
        #expect(note.hasPrefix("This file was posted before"))
    }

    @Test("A lost connection is not an answer: the history of the next one decides", arguments: [true, false])
    func doubt(wasStored: Bool) throws {
        var harness = try AnnouncerPlay.begin { action in
            if case .say(_, let token) = action { .done(token: token ?? "", .inDoubt) } else { nil }
        }
        harness.feed(AnnouncerPlay.file("a.txt", "Title"))
        harness.feed(.offline)
        harness.server = { _ in nil }
        if wasStored {
            harness.overhear(
                "announcer", "Title", in: "#news", role: .own,
                tags: ["+fika/drop": ContentMark.of("a.txt\nTitle") + ".0"])
        }
        harness.feed(.caughtUp(channel: "#news"))
        #expect(harness.texts.count == (wasStored ? 1 : 2))
        #expect(AnnouncerPlay.moves(harness) == [.moveFile(name: "a.txt", to: "posted", note: nil)])
    }

    @Test("The same file again is not posted; other words or another name are another file")
    func again() throws {
        var harness = try AnnouncerPlay.begin()
        harness.feed(AnnouncerPlay.file("a.txt", "Title"))
        harness.feed(AnnouncerPlay.file("a.txt", "Title"))
        #expect(harness.texts == ["Title"])
        harness.feed(AnnouncerPlay.file("b.txt", "Title"))
        harness.feed(AnnouncerPlay.file("a.txt", "Titel"))
        #expect(harness.texts == ["Title", "Title", "Titel"])
        #expect(AnnouncerPlay.moves(harness).count == 4)
    }

    @Test("What the server refuses moves to refused with its words, and may come again")
    func refused() throws {
        var harness = try AnnouncerPlay.begin { action in
            guard case .say(_, let token) = action else { return nil }
            return .done(
                token: token ?? "",
                .refused(BotRefusal(code: "MISSING_SCOPE", sentence: "The manifest does not name the scope announce")))
        }
        harness.feed(AnnouncerPlay.file("a.txt", "Title"))
        let reason = "The server refused it: The manifest does not name the scope announce."
        #expect(AnnouncerPlay.moves(harness) == [.moveFile(name: "a.txt", to: "refused", note: reason)])
        #expect(harness.stored.isEmpty)
        harness.server = { _ in nil }
        harness.feed(AnnouncerPlay.file("a.txt", "Title"))
        #expect(AnnouncerPlay.moves(harness).last == .moveFile(name: "a.txt", to: "posted", note: nil))
    }

    @Test("Refused in the middle, it says how far it came, and is not posted again")
    func refusedLater() throws {
        var harness = try AnnouncerPlay.begin { action in
            guard case .say(let speech, let token) = action, speech.parent != nil else { return nil }
            return .done(token: token ?? "", .refused(BotRefusal(code: "404", sentence: "No")))
        }
        harness.feed(AnnouncerPlay.file("a.txt", "Title\nmore"))
        #expect(
            AnnouncerPlay.moves(harness) == [
                .moveFile(name: "a.txt", to: "refused", note: "Posted up to line 1; then the server refused: No.")
            ])
        harness.feed(AnnouncerPlay.file("a.txt", "Title\nmore"))
        #expect(harness.texts == ["Title", "more"])
    }

    @Test("What cannot be read is refused with the reason")
    func unusable() throws {
        var harness = try AnnouncerPlay.begin()
        harness.feed(.file(DroppedFile(name: "a.txt", content: .unusable("The file is not UTF-8."))))
        #expect(harness.actions == [.moveFile(name: "a.txt", to: "refused", note: "The file is not UTF-8.")])
    }

    @Test("More files than the limit are refused; more memories than the limit push out the oldest")
    func limits() throws {
        var harness = try AnnouncerPlay.begin()
        harness.feed(.offline)
        for number in 0...AnnouncerBot.postsMax { harness.feed(AnnouncerPlay.file("\(number).txt", "Title")) }
        #expect(AnnouncerPlay.moves(harness).count == 1)

        var stored: [String: String] = [:]
        for number in 0..<AnnouncerBot.postedMax { stored["post.\(number)"] = "\(1000 + number) posted" }
        harness = try AnnouncerPlay.begin(stored: stored)
        harness.feed(AnnouncerPlay.file("a.txt", "Title"))
        #expect(harness.stored.count == AnnouncerBot.postedMax)
        #expect(harness.stored["post.0"] == nil && harness.stored["post.1"] != nil)
    }
}
