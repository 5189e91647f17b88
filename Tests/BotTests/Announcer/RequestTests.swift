import BotKit
import Testing

@testable import fika_bot_announcer

@Suite("Announcer: people")
struct RequestTests {
    @Test(
        "An authorised account announces by direct message and is told so", arguments: [("", false), ("+ack ", true)])
    func announce(flag: String, wants: Bool) throws {
        var harness = try AnnouncerPlay.begin()
        harness.say("anna", "announce #NEWS \(flag)The canteen is closed", in: nil)
        #expect(harness.texts[0] == "The canteen is closed")
        #expect(harness.speeches[0].target == .channel("#news"))
        #expect(harness.speeches[0].tags == (wants ? ["+fika/ack": ""] : [:]))
        #expect(harness.speeches[1].target == .person("anna"))
        #expect(harness.texts[1].hasPrefix("Announced in #news as m2."))
        #expect(harness.stored.keys.contains("report.m2") == wants)
    }

    @Test("A nick is no authority, and neither is another account", arguments: ["anna", "bert"])
    func notAuthorised(nick: String) throws {
        var harness = try AnnouncerPlay.begin()
        for words in ["announce #news x", "missing m1"] {
            harness.say(nick, words, in: nil, isGuest: nick == "anna")
        }
        #expect(harness.speeches.map(\.target) == [.person(nick), .person(nick)])
        #expect(harness.texts.allSatisfy { $0.hasPrefix("Only accounts") })
    }

    @Test(
        "What cannot be announced is explained, in private",
        arguments: [
            ("announce #other x", "I do not sit in #other."), ("announce #news", "To me alone"),
            ("announce the canteen", "To me alone"), ("hello", "To me alone"),
            ("announce #news " + String(repeating: "x", count: 401), "That is longer"),
        ])
    func explained(words: String, beginning: String) throws {
        var harness = try AnnouncerPlay.begin()
        harness.say("anna", words, in: nil)
        #expect(harness.texts.count == 1 && harness.texts[0].hasPrefix(beginning), "\(harness.texts)")
        #expect(harness.speeches[0].target == .person("anna"))
    }

    @Test("Refused or in doubt, it says so and does not try again", arguments: [true, false])
    func failed(isRefused: Bool) throws {
        let outcome: BotOutcome = isRefused ? .refused(BotRefusal(code: "404", sentence: "No")) : .inDoubt
        var harness = try AnnouncerPlay.begin { action in
            guard case .say(let speech, let token?) = action, case .channel = speech.target else { return nil }
            return .done(token: token, outcome)
        }
        harness.say("anna", "announce #news x", in: nil)
        #expect(harness.texts.count == 2)
        #expect(harness.texts[1].hasPrefix(isRefused ? "Not announced: No." : "I do not know"))
    }

    @Test("Orders are not taken in public, from bots, or from long ago")
    func places() throws {
        var harness = try AnnouncerPlay.begin()
        harness.say("anna", "@announcer announce #news x", in: "#news")
        #expect(harness.texts == ["Tell me alone: “announce #news text”."])
        harness.forget()
        harness.overhear("anna", "announce #news x", in: nil, role: .bot)
        harness.say("anna", "@announcer missing", in: "#news", isLate: true)
        harness.say("anna", "announce the winners", in: "#news")
        #expect(harness.actions.isEmpty)
    }

    @Test(
        "Who is missing is told in private, whichever way it is asked",
        arguments: [
            ("missing m1", nil, nil), ("@announcer missing", "#news", "m1"), ("announcer: missing", "#news", nil),
            ("@announcer missing m1", "#safety", nil),
        ] as [(String, String?, String?)])
    func missing(words: String, channel: String?, parent: String?) throws {
        var harness = try AnnouncerPlay.begin()
        harness.feed(AnnouncerPlay.file("a.txt", "Title\nacknowledge: yes"))
        harness.forget()
        harness.server = { action in
            guard case .askAcknowledgements("m1", let token) = action else { return nil }
            return .done(token: token, .acknowledgements(AnnouncerPlay.status(["bert", "carla"])))
        }
        harness.say("anna", words, in: channel, replyTo: parent)
        #expect(harness.texts == ["Announcement m1 in #news: 2 of 4 acknowledged, 2 missing: bert, carla."])
        #expect(harness.speeches[0].target == .person("anna"))
    }

    @Test("Without an announcement to ask about, it asks which one")
    func which() throws {
        var harness = try AnnouncerPlay.begin()
        harness.say("anna", "@announcer missing", in: "#news")
        #expect(harness.texts == ["Which one? “missing ID”, or reply to the announcement."])
    }

    @Test("A long list is cut, an empty one is said, and an unwanted acknowledgement too")
    func sentences() {
        let many = AnnouncerPlay.status((1...43).map { "p\($0)" })
        #expect(AnnouncerBot.sentence(many).hasSuffix("p40 and 3 more."))
        var none = AnnouncerPlay.status([])
        none.isWanted = false
        #expect(AnnouncerBot.sentence(none).hasSuffix("nobody is missing. (It did not ask for acknowledgement.)"))
    }
}
