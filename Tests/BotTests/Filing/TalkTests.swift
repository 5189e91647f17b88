import BotKit
import Testing

@testable import fika_bot_filing

@Suite("Filing: which talk a message belongs to")
struct TalkTests {
    private static func messages(_ lines: [(nick: String, text: String, parent: String?)]) -> [BotMessage] {
        lines.enumerated().map { number, line in
            BotMessage(
                id: "\(number)", place: .channel("#it-help"), nick: line.nick, account: line.nick, text: line.text,
                time: BotTime(milliseconds: 1_794_999_000_000 + Int64(number) * 20_000), parent: line.parent)
        }
    }

    private static func roots(_ messages: [BotMessage], confidence: Double = 0.7) -> [String] {
        var talk = Talk(confidence: confidence)
        for message in messages { talk.note(message) }
        return messages.map { talk.root(of: $0) }
    }

    private static let two = messages([
        ("maria", "hi, does anyone know how to mount a usb drive as a normal user?", nil),
        ("tom", "maria: which version do you have?", nil),
        ("maria", "tom: the latest one, with the default desktop", nil),
        ("kate", "hello, is the wireless driver for the old laptops broken for anyone else since the update?", nil),
        ("tom", "maria: then it should show up by itself when you plug it in", nil),
        ("leo", "kate: yes, the driver needs a new firmware file", nil),
    ])

    @Test("Two conversations without a single reply are told apart; at 1 each message stands for itself")
    func found() {
        #expect(Self.roots(Self.two) == ["0", "0", "0", "3", "0", "3"])
        #expect(Self.roots(Self.two, confidence: 1) == ["0", "1", "2", "3", "4", "5"])
    }

    @Test("A reply wins over what the words speak for, and takes along what answers it")
    func replies() {
        var talk = Self.two
        talk[4].parent = "3"
        #expect(Self.roots(talk)[4] == "3")
        talk[4].parent = "unknown"
        #expect(Self.roots(talk)[4] == "unknown")
    }

    @Test("Bots and the server are followed by their replies only, and a message is placed once")
    func others() {
        var talk = Talk(confidence: 0.7)
        for message in Self.two { talk.note(message) }
        var bot = Self.two[4]
        (bot.id, bot.role, bot.nick) = ("bot", .bot, "helper")
        talk.note(bot)
        #expect(talk.root(of: bot) == "bot")
        talk.note(Self.two[1])
        #expect(talk.thread("0").map(\.id) == ["0", "1", "2", "4"])
    }

    @Test("A title may be named over several messages that are no replies")
    func gathered() throws {
        for (setting, proposals) in [("thread_confidence = 0.7", ["2026-0042"]), ("thread_confidence = 1.0", [])] {
            var harness = try FilingPlay.begin("confidence = 1.0\n" + setting)
            harness.say("bert", "hello, the badge reader does nothing, can anybody help?", in: "#it-help")
            harness.say("carla", "bert: at which entrance?", in: "#it-help")
            harness.say("bert", "carla: the main one, it looks broken", in: "#it-help")
            #expect(FilingPlay.proposals(harness) == proposals)
        }
    }
}
