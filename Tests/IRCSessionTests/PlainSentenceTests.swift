import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Plain words")
struct PlainSentenceTests {
    @Test(
        "A sentence becomes the message that a program would send",
        arguments: [
            ("case open building-permit A house at the canal", "CASE OPEN building-permit * :A house at the canal"),
            ("Case open permit secret A tunnel", "CASE OPEN permit secret :A tunnel"), ("cases", "CASE LIST"),
            ("cases all", "CASE LIST all"), ("case", "CASE LIST"), ("types", "CASE TYPES"),
            ("2026-0042", "CASE SHOW 2026-0042"), ("case 2026-0042", "CASE SHOW 2026-0042"),
            ("status 2026-0042 in review", "CASE STATUS 2026-0042 :in review"),
            ("/case close 2026-0042 granted with conditions", "CASE CLOSE 2026-0042 :granted with conditions"),
            ("case close 2026-0042 granted waive", "CASE CLOSE 2026-0042 granted WAIVE"),
            ("case set 2026-0042 address :Mill Lane 4", "CASE SET 2026-0042 address :Mill Lane 4"),
            ("case decide 2026-0042 2026-12-01 so be it", "CASE DECIDE 2026-0042 2026-12-01 :so be it"),
            ("case decide 2026-0042 so be it", "CASE DECIDE 2026-0042 * :so be it"),
            ("case assign 2026-0042 bert adviser", "CASE ASSIGN 2026-0042 bert adviser"),
            ("file 2026-0042 #it-help 1f", "FILE 2026-0042 #it-help 1f"), ("help case", "HELP case"),
            ("solutions", "SOLUTIONS"), ("case dance", "CASE DANCE"),
        ])
    func commands(sentence: String, line: String) throws {
        #expect(PlainSentence(sentence) == .command(try IRCMessage(parsing: line)))
    }

    @Test("What is no command is not understood, and nothing is a call for help")
    func others() {
        #expect(PlainSentence("what is the weather") == .unknown)
        #expect(PlainSentence("quit") == .unknown, "what one has to say to the server itself is not said here")
        #expect(PlainSentence("") == .help)
        #expect(PlainSentence("Help") == .help)
    }

    @Test("It is asked for like the wire's own, and answered by sentences from the one who was asked")
    func dialogue() {
        var dialogue = Dialogue.registered(.casework, .batch, .standardReplies)
        let asked = dialogue.says("PRIVMSG Fika :case open permit A house")
        #expect(asked.commands == [.casework(.open(type: "permit", title: "A house", confidentiality: nil))])
        let refused = dialogue.settle(asked.tickets[0], .refusal(.noSuchCaseType("permit")))
        #expect(
            refused.lines == [
                ":fika!fika@fika NOTICE anna :There is no such case type; CASE TYPES names them"
            ])
        let next = dialogue.says("CASE LIST")
        #expect(
            dialogue.settle(next.tickets[0], .refusal(.noSuchCase("x"))).lines == [
                ":fika.local FAIL CASE NO_SUCH_CASE x :There is no such case; CASE LIST names them"
            ], "programs are answered as before")
    }

    @Test("What is said to it is echoed to those who ask for echoes, and is no message to anybody")
    func echo() {
        var dialogue = Dialogue.registered(.echoMessage)
        let lines = dialogue.says("PRIVMSG fika :dance").lines
        #expect(
            lines == [
                ":anna!a@there PRIVMSG fika :dance", ":fika!fika@fika NOTICE anna :I do not understand that. Say: help",
            ])
        #expect(dialogue.says("PRIVMSG fika :help").lines.count == PlainSentence.helpLines.count + 1)
    }
}
