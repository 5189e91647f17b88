import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Filing, by the wire")
struct FilingDialogueTests {
    private static func message(_ id: Int64, _ text: String = "hello", isRedacted: Bool = false) -> Message {
        Message(
            id: MessageID(id), at: Dialogue.start, author: Dialogue.bert, authorAccount: nil,
            place: .channel(ChannelID(1), name: "#x"), kind: .privmsg, text: text, isRedacted: isRedacted)
    }

    private static let chosen = Query.chosen(
        Query.ChosenQuery(
            place: .channel(ChannelID(1), name: "#x"), messages: [MessageID(1), MessageID(2)], alongside: nil,
            end: MessageID(9)))

    @Test(
        "What a line asks for",
        arguments: [
            ("FILE 1,2,1 #x a", .query(.thread(channel: "#x", MessageID(10), alongside: nil))),
            ("CASE FILE 1 THREAD #x a b", .query(.thread(channel: "#x", MessageID(10), alongside: MessageID(11)))),
            (
                "CASE FILE 1 messages bert a,b",
                .query(.chosen(target: "bert", [MessageID(10), MessageID(11)], alongside: nil))
            ),
            ("CASE FILE 1,2 NOTE :my words", .casework(.filing(.file(.init(.note("my words"), into: ["1", "2"]))))),
            ("CASE FILE 1 ALONE #x a 93 :why", .query(.thread(channel: "#x", MessageID(10), alongside: nil))),
            ("CASE FILING 1 F7", .query(.filing(number: "1", FilingID(7), version: nil))),
            ("CASE FILING 1 f7 2", .query(.filing(number: "1", FilingID(7), version: 2))),
            ("CASE UNFILE 1 7 :why", .casework(.filing(.withdraw(number: "1", FilingID(7), reason: "why")))),
            ("CASE ACCEPT a", .query(.proposedThread(MessageID(10)))),
            ("CASE DECLINE a", .casework(.filing(.decline(proposal: MessageID(10))))),
            ("CASE PROPOSALS", .read(.proposals)),
        ] as [(String, Command)])
    func asked(line: String, command: Command) {
        var dialogue = Dialogue.registered()
        #expect(dialogue.says(line).commands == [command])
    }

    @Test(
        "What is wrong with a line",
        arguments: [
            ("FILE 1 #x", "FAIL FILE NEED_MORE_PARAMS"), ("CASE FILE 1 NOTE", "FAIL CASE NEED_MORE_PARAMS FILE"),
            ("CASE FILE 1 THREAD #x", "FAIL CASE NEED_MORE_PARAMS FILE"),
            ("CASE FILE 1 SHEET x", "FAIL CASE INVALID_PARAMS FILE SHEET"),
            ("CASE FILE 1 MESSAGES #x a,!", "FAIL CASE NO_SUCH_MESSAGE"),
            ("CASE FILE 1 MESSAGES #x ,", "FAIL CASE NO_SUCH_MESSAGE"),
            ("CASE FILE 1 THREAD #x a !", "FAIL CASE NO_SUCH_MESSAGE"),
            ("CASE FILE 1 ALONE #x a 93", "FAIL CASE NEED_MORE_PARAMS FILE"),
            ("CASE FILE 1 ALONE #x a 101 :why", "FAIL CASE INVALID_PARAMS FILE 101"),
            ("CASE FILE 1 ALONE #x a sure :why", "FAIL CASE INVALID_PARAMS FILE sure"),
            ("CASE FILE 1 ALONE #x ! 93 :why", "FAIL CASE NO_SUCH_MESSAGE"),
            ("CASE FILING 1", "FAIL CASE NEED_MORE_PARAMS FILING"), ("CASE FILING 1 x", "FAIL CASE NO_SUCH_FILING"),
            ("CASE FILING 1 F0", "FAIL CASE NO_SUCH_FILING"), ("CASE FILING 1 F1 x", "FAIL CASE NO_SUCH_FILING"),
            ("CASE UNFILE 1 F1", "FAIL CASE NEED_MORE_PARAMS UNFILE"),
            ("CASE UNFILE 1 x :y", "FAIL CASE NO_SUCH_FILING"),
            ("CASE ACCEPT", "FAIL CASE NEED_MORE_PARAMS ACCEPT"), ("CASE DECLINE !", "FAIL CASE NO_SUCH_PROPOSAL"),
        ])
    func malformed(line: String, answer: String) {
        var dialogue = Dialogue.registered(.standardReplies)
        let actions = dialogue.says(line)
        #expect(actions.commands.isEmpty)
        #expect(actions.lines.first?.hasPrefix(":fika.local \(answer) :") == true, "\(actions.lines)")
    }

    @Test("Chosen messages are filed when each of them was there")
    func chosen() {
        var dialogue = Dialogue.registered(.standardReplies)
        dialogue.says("CASE FILE 1 MESSAGES #x 1,2")
        let both = [Self.message(1), Self.message(2)]
        let filed = dialogue.settle(1, query: Self.chosen, page: .chosen(both, alongside: nil))
        #expect(filed.commands == [.casework(.filing(.file(FilingRequest(.chosen(both), into: ["1"]))))])
        var other = Dialogue.registered(.standardReplies)
        other.says("CASE FILE 1 MESSAGES #x 1,2")
        let one = other.settle(1, query: Self.chosen, page: .chosen([Self.message(1)], alongside: nil))
        #expect(one.lines.first?.hasPrefix(":fika.local FAIL CASE NO_SUCH_MESSAGE :") == true)
        other.says("CASE FILE 1 MESSAGES #x 1,2 3")
        let unwished = other.settle(2, query: Self.chosen, page: .chosen(both, alongside: nil))
        #expect(unwished.lines.first?.hasPrefix(":fika.local FAIL CASE NO_WISH :") == true)
    }

    @Test("A reaction that says yes to a proposal goes on by itself: the thread comes back to be filed")
    func assent() {
        var dialogue = Dialogue.registered(.messageTags, .standardReplies)
        #expect(dialogue.says("@+draft/react=👍;+reply=2 TAGMSG #x").commands.count == 1)
        let query = Query.thread(
            Query.ThreadQuery(
                channel: ChannelID(1), name: "#x", message: MessageID(2), alongside: nil, limit: 9,
                wish: .file(proposal: MessageID(2)), end: MessageID(9)))
        let thread = [Self.message(1), Self.message(2)]
        let next = dialogue.settle(1, query: query, page: .thread(thread, alongside: nil))
        #expect(next.commands == [.casework(.filing(.accept(proposal: MessageID(2), thread: thread)))])
        let refused = dialogue.settle(2, .refusal(.noSuchCase("1"))).lines
        #expect(refused.first?.hasPrefix(":fika.local FAIL TAGMSG NO_SUCH_CASE 1 :") == true)
    }

    @Test("A copy comes line by line, and says when its words were taken back")
    func copies() {
        let query = Query.filing(Query.FilingQuery(filing: FilingID(7), version: 2, number: "1"))
        let page = Page.filing([Self.message(1, "one\n\ntwo"), Self.message(2, "", isRedacted: true)])
        let time = ServerTime.format(milliseconds: Dialogue.start.milliseconds)
        var plain = Dialogue.registered()
        plain.says("CASE FILING 1 F7")
        #expect(
            plain.settle(1, query: query, page: page).lines == [
                ":fika.local NOTICE anna :F7 \(time) #x <bert> one", ":fika.local NOTICE anna :F7 \(time) #x <bert> ",
                ":fika.local NOTICE anna :F7 \(time) #x <bert> two",
                ":fika.local NOTICE anna :F7 \(time) #x <bert> (taken back before it was filed)",
            ])
        var dialogue = Dialogue.registered(.casework, .batch)
        dialogue.says("CASE FILING 1 F7")
        let lines = dialogue.settle(1, query: query, page: page).lines
        #expect(lines.first?.hasSuffix(" fika/filing 1 7 2") == true)
        #expect(
            lines.dropFirst().dropLast().map { $0.split(separator: " ", maxSplits: 1).last.map(String.init) } == [
                ":fika.local FILEDMESSAGE 1 7 1 1 1 \(time) #x bert * privmsg :one",
                ":fika.local FILEDMESSAGE 1 7 1 2 1 \(time) #x bert * privmsg :",
                ":fika.local FILEDMESSAGE 1 7 1 3 1 \(time) #x bert * privmsg :two",
                ":fika.local FILEDMESSAGE 1 7 2 1 2 \(time) #x bert * redacted :",
            ])
    }

    @Test("A long line of a copy fits on the wire, in pieces of the same number")
    func pieces() {
        let text = String(repeating: "é", count: 1_000)
        let copy = Message(
            id: MessageID(1), at: Dialogue.start,
            author: Person(nick: String(repeating: "n", count: 32), user: "b", host: "h", accountName: "n"),
            authorAccount: nil, place: .channel(ChannelID(1), name: "#" + String(repeating: "c", count: 63)),
            kind: .privmsg, text: text)
        let query = Query.filing(Query.FilingQuery(filing: FilingID(7), version: 2, number: "2026-0042"))
        var dialogue = Dialogue.registered(.casework, .batch)
        dialogue.says("CASE FILING 2026-0042 F7")
        let lines = dialogue.settle(1, query: query, page: .filing([copy])).lines.dropFirst().dropLast()
        #expect(lines.count == 10 && lines.allSatisfy { $0.utf8.count <= 510 })
        let pieces = lines.compactMap { $0.split(separator: " privmsg :", maxSplits: 1).last.map(String.init) }
        #expect(pieces.joined() == text)
    }
}
