import IRCWire
import Plays
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Settling")
struct SettlingTests {
    private static func message(_ id: Int64, kind: Message.Kind = .privmsg) -> Message {
        Message(
            id: MessageID(id), at: Dialogue.start, author: Dialogue.bert, authorAccount: nil,
            place: .channel(ChannelID(1), name: "#x"), kind: kind, text: "text \(id)")
    }

    private static let thread = Query.thread(
        Query.ThreadQuery(
            channel: ChannelID(1), name: "#x", message: MessageID(2), alongside: nil, limit: 9,
            end: MessageID(9)))

    @Test("Answers come in the order of the lines, however they settle")
    func order() {
        var dialogue = Dialogue.registered()
        dialogue.says("TOPIC #a")
        dialogue.says("TOPIC #b")
        #expect(dialogue.says("NONSENSE").isEmpty)
        #expect(dialogue.settle(2, .reply(.topic(channel: "#b", nil))).isEmpty)
        #expect(
            dialogue.settle(1, .reply(.topic(channel: "#a", nil))).lines == [
                ":fika.local 331 anna #a :No topic is set", ":fika.local 331 anna #b :No topic is set",
                ":fika.local 421 anna NONSENSE :Unknown command",
            ])
        #expect(dialogue.settle(1, .reply(.topic(channel: "#a", nil))).isEmpty)
    }

    @Test("What of a line is ready is not held back")
    func early() {
        var dialogue = Dialogue.registered()
        #expect(dialogue.says("TOPIC #a").tickets + dialogue.says("PART #b,#c").tickets == [1, 2, 3])
        _ = dialogue.settle(1)
        #expect(
            dialogue.settle(2, .refusal(.noSuchChannel("#b"))).lines == [":fika.local 403 anna #b :No such channel"])
        #expect(
            dialogue.settle(3, .refusal(.noSuchChannel("#c"))).lines == [":fika.local 403 anna #c :No such channel"])
    }

    @Test("FILE reads the thread, then files it with the wish")
    func filing() {
        var dialogue = Dialogue.registered(.casework, .batch)
        dialogue.says("FILE 2026-0001 #x 2 3")
        #expect(dialogue.session.isWaiting)
        let page = Page.thread([Self.message(1), Self.message(2)], alongside: Self.message(3))
        let next = dialogue.settle(1, query: Self.thread, page: page)
        let command = CaseCommand.filing(
            .file(
                FilingRequest(
                    .thread([Self.message(1), Self.message(2)]), into: ["2026-0001"], wish: Self.message(3))))
        #expect(next == [.perform(.casework(command), ticket: 2)])
        #expect(!dialogue.session.isWaiting)
        let filing = Filing(
            id: FilingID(4), caseID: CaseID(1),
            source: .thread(root: MessageID(1), channel: ChannelID(1), name: "#x"),
            messages: [MessageID(1), MessageID(2)], filedBy: "anna", at: Dialogue.start)
        #expect(
            dialogue.settle(2, .reply(.filed(filing, number: "2026-0001", isNew: true))).lines == [
                ":fika.local FILED 2026-0001 4 1 2 new"
            ])
    }

    @Test(
        "Nothing to file, nobody who asked, nothing to accept",
        arguments: [
            ("FILE 1 #x 2", Page.thread([], alongside: nil), "FILE NO_SUCH_MESSAGE"),
            ("FILE 1 #x 2 3", .thread([message(2)], alongside: nil), "FILE NO_WISH"),
            ("ACCEPT #x 2", .thread([message(1)], alongside: nil), "ACCEPT NO_SUCH_MESSAGE"),
            ("ACCEPT #x 2", .search([]), "ACCEPT MESSAGE_ERROR"),
        ])
    func pages(line: String, page: Page, code: String) {
        var dialogue = Dialogue.registered(.standardReplies)
        dialogue.says(line)
        let lines = dialogue.settle(1, query: Self.thread, page: page).lines
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix(":fika.local FAIL \(code) :") == true)
    }

    @Test("ACCEPT takes the thread's root for the question")
    func acceptance() {
        var dialogue = Dialogue.registered()
        dialogue.says("ACCEPT #x 2")
        let page = Page.thread([Self.message(1), Self.message(2)], alongside: nil)
        #expect(
            dialogue.settle(1, query: Self.thread, page: page).commands == [
                .knowledge(.accept(question: Self.message(1), answer: Self.message(2)))
            ])
    }

    @Test("SOLUTIONS reads the channels' names first; long texts come in pieces")
    func solutions() {
        var dialogue = Dialogue.registered(.casework, .batch)
        dialogue.says("SOLUTIONS help 5")
        let next = dialogue.settle(1, .reply(.communities([], channels: [ChannelID(1): "#help"])))
        #expect(next.commands == [.query(.solutions(community: "help", .newest, limit: 5))])
        let solution = Solution(
            id: SolutionID(3), community: CommunityID(1), channel: ChannelID(1), question: MessageID(1),
            answer: MessageID(2), author: "bert", acceptedBy: "anna", at: Dialogue.start)
        let long = String(repeating: "€", count: 200)
        let query = Query.solutions(Query.SolutionsQuery(communities: [CommunityID(1)], limit: 5, end: SolutionID(9)))
        let kept = Page.KeptSolution(solution: solution, question: "why?", answer: long)
        let lines = dialogue.settle(2, query: query, page: .solutions([kept])).lines
        #expect(lines[0] == ":fika.local BATCH +1 fika/solutions")
        #expect(lines[1] == "@batch=1 :fika.local SOLUTION 3 #help bert anna 2026-11-18 1 2 * * current 0 0 0")
        #expect(lines[2] == "@batch=1 :fika.local SOLUTIONTEXT 3 Q :why?")
        let pieces = lines[3..<5].map { $0.split(separator: ":").last.map(String.init) ?? "" }
        #expect(pieces.joined() == long)
        #expect(pieces.allSatisfy { $0.utf8.count <= SessionLimit.chunkBytesMax })
        #expect(lines.last == ":fika.local BATCH -1")
    }

    @Test("SOLUTION CHANGES tells the mark behind the solutions, and what was taken back")
    func changes() {
        var dialogue = Dialogue.registered(.casework, .batch)
        dialogue.says("SOLUTION CHANGES help 41 2")
        let next = dialogue.settle(1, .reply(.communities([], channels: [ChannelID(1): "#help"])))
        #expect(next.commands == [.query(.solutions(community: "help", .changed(after: 41), limit: 2))])
        let solution = Solution(
            id: SolutionID(3), community: CommunityID(1), channel: ChannelID(1), question: MessageID(1),
            answer: MessageID(2), author: "bert", acceptedBy: "anna", at: Dialogue.start)
        let changes = Query.SolutionChanges(solutions: [SolutionID(3)], mark: 77, hasMore: true)
        let query = Query.solutions(
            Query.SolutionsQuery(
                communities: [CommunityID(1)], choice: .changed(after: 41), limit: 2, end: SolutionID(9),
                changes: changes))
        let kept = Page.KeptSolution(solution: solution, question: "why?", answer: "")
        let lines = dialogue.settle(2, query: query, page: .solutions([kept])).lines
        #expect(lines[1] == "@batch=1 :fika.local SOLUTION 3 #help bert anna 2026-11-18 1 2 * * withdrawn 0 0 0")
        #expect(lines.contains("@batch=1 :fika.local CHANGED 77 more"))
        #expect(lines.last == ":fika.local BATCH -1")
    }

    @Test("The store failed, or there is no room: said with the command's name", arguments: [true, false])
    func unanswered(isStore: Bool) {
        var dialogue = Dialogue.registered(.chathistory)
        dialogue.says("CHATHISTORY LATEST #x * 5")
        let actions = isStore ? dialogue.session.storeFailed(ticket: 1) : dialogue.session.busy(ticket: 1)
        let code = isStore ? "MESSAGE_ERROR" : "TRY_AGAIN"
        #expect(actions.lines.first?.hasPrefix(":fika.local FAIL CHATHISTORY \(code) LATEST #x :") == true)
        #expect(!dialogue.session.isWaiting)
        #expect(dialogue.session.busy(ticket: 1).isEmpty)
    }

    @Test("History shows what was said, not what was tagged")
    func history() {
        var dialogue = Dialogue.registered(.chathistory, .batch, .messageTags)
        dialogue.says("CHATHISTORY LATEST #x * 5")
        let query = Query.history(
            Query.HistoryQuery(
                place: .channel(ChannelID(1), name: "#x"), range: .latest(after: nil), limit: 5,
                end: MessageID(9)))
        let page = Page.history([Self.message(1), Self.message(2, kind: .tagmsg)])
        #expect(
            dialogue.settle(1, query: query, page: page).lines == [
                "@draft/chathistory-end :fika.local BATCH +1 chathistory #x",
                "@batch=1;msgid=1 :bert!b@here PRIVMSG #x :text 1",
                ":fika.local BATCH -1",
            ])
    }

    @Test("JOIN 0 leaves the channels that WHOIS names")
    func partAll() {
        var dialogue = Dialogue.registered()
        dialogue.says("JOIN 0")
        let whois = Reply.Whois(
            person: Dialogue.anna, realname: "", channels: ["#a", "#b"].map { .init(channel: $0, status: []) },
            away: nil, isOperator: false, isSecure: true, signedOn: Dialogue.start, idleSeconds: 0)
        #expect(
            dialogue.settle(1, .reply(.whois(whois))).commands == [
                .channel(.part("#a", reason: nil)), .channel(.part("#b", reason: nil)),
            ])
    }

    @Test("COMMUNITY ADD answers with the community's line")
    func community() {
        var dialogue = Dialogue.registered(.casework)
        dialogue.says("COMMUNITY ADD Help bert")
        #expect(dialogue.settle(1, .reply(.made("help"))).commands == [.read(.communities)])
        let communities = ["other", "help"].map { name in
            Community(
                id: CommunityID(1), name: name, title: "Title", kind: .help, joinRule: .members, channel: ChannelID(1),
                owners: [], members: [AccountID(1)])
        }
        #expect(
            dialogue.settle(2, .reply(.communities(communities, channels: [ChannelID(1): "#help"]))).lines == [
                ":fika.local COMMUNITY help #help help members 1 :Title"
            ])
    }

    @Test("An announcement's missing names come in lines of bounded length")
    func announcement() {
        var dialogue = Dialogue.registered(.casework)
        dialogue.says("ANNOUNCEMENT 1f")
        let announcement = Announcement(
            id: MessageID(51), community: CommunityID(1), author: "anna", wantsAcknowledgement: true, at: Dialogue.start
        )
        let missing = (1...100).map { "colleague\($0)" }
        let lines = dialogue.settle(
            1, .reply(.announcement(announcement, channel: "#news", missing: missing, acknowledged: ["bert"]))
        ).lines
        #expect(lines[0] == ":fika.local ANNOUNCEMENT 1f #news 1 1 100 0 * * *")
        let texts = lines.dropFirst().map { $0.behind(":fika.local MISSING 1f :") ?? "" }
        #expect(texts.joined(separator: " ") == missing.joined(separator: " "))
        #expect(texts.allSatisfy { $0.utf8.count <= SessionLimit.chunkBytesMax })
    }

    @Test("Others' requests: a closing ends, an event and a refusal are shown")
    func othersRequests() {
        var dialogue = Dialogue.registered()
        func delivery(_ content: Delivery.Content) -> Delivery {
            Delivery(content, to: .session(Dialogue.id), origin: nil)
        }
        let refusal = dialogue.session.receive(delivery(.refusal(.accountDisabled)), at: Dialogue.start)
        #expect(refusal.lines == [":fika.local NOTICE anna :The account is disabled; ask an operator"])
        let reply = dialogue.session.receive(delivery(.reply(.away(nick: "b", message: "x"))), at: Dialogue.start)
        #expect(reply.lines == [":fika.local 301 anna b :x"])
        let nick = Event.user(.nickChanged(Dialogue.user, from: Dialogue.anna, to: "anne"))
        _ = dialogue.session.receive(delivery(.event(nick)), at: Dialogue.start)
        #expect(dialogue.session.nick == "anne")
        let closing = dialogue.session.receive(delivery(.closing(reason: "disabled")), at: Dialogue.start)
        #expect(closing.lines == ["ERROR :Closing link: (there) [disabled]"])
        #expect(closing.last == .close)
        #expect(
            dialogue.session.end(reason: "x").commands == [.session(.quit(reason: "disabled", heardAt: dialogue.now))])
    }

    @Test("A change of nick is told under the old one and answered under the new one")
    func nick() {
        var dialogue = Dialogue.registered()
        dialogue.says("NICK anne")
        let event = Event.user(.nickChanged(Dialogue.user, from: Dialogue.anna, to: "anne"))
        #expect(dialogue.settle(1, .event(event)).lines == [":anna!a@there NICK anne"])
        #expect(dialogue.says("NONSENSE").lines == [":fika.local 421 anne NONSENSE :Unknown command"])
    }

    @Test("Modes of one's own are told by what changed")
    func modes() {
        var dialogue = Dialogue.registered()
        dialogue.session.userModes = [.bot]
        dialogue.says("MODE anna +i-B")
        let event = Event.user(.modesChanged(Dialogue.user, nick: "anna", .invisible))
        #expect(dialogue.settle(1, .event(event)).lines == [":anna MODE anna -B+i"])
        dialogue.says("MODE anna +i")
        #expect(dialogue.settle(2, .event(event)).isEmpty)
    }
}
