import Testing

@testable import FikaCore

@Suite("Announcements")
struct AnnouncementsTests {
    static func square(settings: CoreSettings = CoreSettings()) -> World {
        var world = World(settings: settings)
        for name in ["anna", "bert", "carla"] { world.join(person: name) }
        world.join(bot: "herald", scopes: [.read, .reply, .announce])
        world.operate(.community(.create(name: "news", title: "News", kind: .announcements, joinRule: .open)))
        world.operate(.community(.addOwner(community: "news", account: "anna")))
        for nick in ["anna", "bert", "carla", "herald"] {
            world.perform(.channel(.join("#news", key: nil)), by: nick)
        }
        return world
    }

    static let asking = [Message.Tag(key: "+fika/ack", value: "")]

    @Test(
        "an owner's message is an announcement, everybody else's a comment on it, on the newest where it says no other")
    func comments() {
        var world = Self.square()
        #expect(world.say("hello?", in: "#news", by: "bert") == nil, "there is nothing to comment on yet")
        let first = world.say("The lift is out of order.", in: "#news", by: "anna")
        let second = world.say("The lift works again.", in: "#news", by: "anna")
        let plain = world.say("thanks", in: "#news", by: "bert")
        let late = world.say("since when?", in: "#news", by: "carla", replyTo: first?.id)
        let below = world.say("since noon", in: "#news", by: "bert", replyTo: late?.id)
        #expect(first?.parent == nil && second?.parent == nil)
        #expect(plain?.parent == second?.id)
        #expect(below?.parent == late?.id)
        let announcement = first.flatMap { world.state.announcements[$0.id] }
        #expect(announcement?.comments == [late?.id, below?.id].compactMap(\.self))
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("a reply to something that is no open announcement is refused")
    func strayComment() {
        var world = Self.square()
        world.say("News", in: "#news", by: "anna")
        let outcome = world.perform(
            .message(.send(to: "#news", kind: .privmsg, text: "x", tags: [], parent: MessageID(99))), by: "bert")
        #expect(outcome.refusal == .isClosedForComments)
    }

    @Test("acknowledging by verb or by reaction counts once, and the author sees who is missing")
    func acknowledgement() {
        var world = Self.square()
        guard let news = world.say("Read this.", in: "#news", by: "anna", tags: Self.asking) else {
            Issue.record("nothing was announced")
            return
        }
        #expect(world.state.announcements[news.id]?.wantsAcknowledgement == true)
        world.perform(.announcement(.acknowledge(news.id)), by: "bert")
        #expect(world.perform(.announcement(.acknowledge(news.id)), by: "bert").events.isEmpty)
        let status = world.perform(.read(.announcement(news.id)), by: "anna")
        guard
            case .reply(.announcement(_, let channel, let missing, let acknowledged))? = status.deliveries.first?
                .content
        else {
            Issue.record("no answer")
            return
        }
        #expect(channel == "#news" && missing == ["carla"] && acknowledged == ["bert"])
        let react = [Message.Tag(key: "+draft/react", value: "👍")]
        world.say("", in: "#news", by: "carla", tags: react, replyTo: news.id, kind: .tagmsg)
        world.say("", in: "#news", by: "carla", tags: react, replyTo: news.id, kind: .tagmsg)
        #expect(world.state.announcements[news.id]?.acknowledgedBy.count == 2)
    }

    @Test("who is missing is not for everyone")
    func status() {
        var world = Self.square()
        guard let news = world.say("Read this.", in: "#news", by: "anna", tags: Self.asking) else { return }
        #expect(world.perform(.read(.announcement(news.id)), by: "bert").refusal == .notCommunityOwner("news"))
        #expect(world.perform(.read(.announcement(MessageID(77))), by: "anna").refusal == .noSuchAnnouncement)
        #expect(world.perform(.announcement(.acknowledge(news.id)), by: "herald").refusal == .missingScope(.reply))
    }

    @Test("a bot announces only as an owner and with the scope: a scope widens nothing")
    func bots() {
        var world = Self.square()
        world.say("News", in: "#news", by: "anna")
        #expect(world.say("by a bot", in: "#news", by: "herald")?.parent != nil, "not an owner: a comment")
        world.operate(.community(.addOwner(community: "news", account: "herald")))
        #expect(world.say("by a bot", in: "#news", by: "herald")?.parent == nil)
        world.operate(.account(.provisionBot(name: "herald", scopes: [.read, .reply])))
        let outcome = world.perform(
            .message(.send(to: "#news", kind: .privmsg, text: "again", tags: [], parent: nil)), by: "herald")
        #expect(outcome.refusal == .missingScope(.announce))
    }

    @Test("the oldest announcement closes when there are too many, with its comments")
    func limit() {
        var settings = CoreSettings()
        settings.openAnnouncements = 2
        var world = Self.square(settings: settings)
        let first = world.say("one", in: "#news", by: "anna")
        let comment = world.say("on one", in: "#news", by: "bert", replyTo: first?.id)
        world.say("two", in: "#news", by: "anna")
        world.say("three", in: "#news", by: "anna")
        #expect(world.state.announcements.count == 2)
        for parent in [first?.id, comment?.id] {
            #expect(world.say("late", in: "#news", by: "bert", replyTo: parent) == nil)
        }
    }

    private static func aimed(_ aim: String) -> [Message.Tag] { asking + [Message.Tag(key: "+fika/for", value: aim)] }

    private static func missing(_ world: inout World, _ id: MessageID) -> [String]? {
        let outcome = world.perform(.read(.announcement(id)), by: "anna")
        guard case .reply(.announcement(_, _, let missing, _))? = outcome.deliveries.first?.content else { return nil }
        return missing
    }

    @Test("those who have not acknowledged it are reminded, after a day and after three, and nobody else")
    func reminders() throws {
        var world = Self.square()
        let saidNews = world.say("Fire drill", in: "#news", by: "anna", tags: Self.asking)
        let news = try #require(saidNews)
        world.say("No acknowledgement needed", in: "#news", by: "anna")
        world.perform(.announcement(.acknowledge(news.id)), by: "bert")
        world.forget()
        world.operate(.clock)
        #expect(world.heard("carla").isEmpty)
        world.wait(seconds: 24 * 3_600)
        world.operate(.clock)
        let text = "anna asks you to acknowledge the announcement of \(news.at.dateText) in #news: react to it there."
        #expect(world.heard("carla") == [text])
        world.operate(.clock)
        world.state = world.restarted()
        world.operate(.clock)
        #expect(world.heard("carla").count == 1, "told once, also after a restart")
        #expect(world.heard("bert").isEmpty && world.heard("anna").isEmpty && world.heard("herald").isEmpty)
        world.connect("carla", account: "carla")
        world.forget()
        world.wait(seconds: 48 * 3_600)
        world.operate(.clock)
        #expect(world.heard("carla") == [text])
        world.wait(seconds: 480 * 3_600)
        world.operate(.clock)
        #expect(world.heard("carla").count == 1, "after the last there is none")
    }

    @Test("after a long stop it reminds once, not once for each time that went by")
    func remindersMissed() throws {
        var world = Self.square()
        world.say("Fire drill", in: "#news", by: "anna", tags: Self.asking)
        world.forget()
        world.wait(seconds: 100 * 3_600)
        for _ in 0..<3 { world.operate(.clock) }
        #expect(world.heard("carla").count == 1)
    }

    @Test("an aimed announcement is told to those it is for, also outside of the channel, and only they are missing")
    func aims() throws {
        var world = Self.square()
        world.join(person: "dirk")
        world.operate(.community(.create(name: "wardens", title: "Wardens", kind: .practice, joinRule: .open)))
        for name in ["carla", "dirk"] { world.operate(.community(.addMember(community: "wardens", account: name))) }
        world.forget()
        let saidNews = world.say("New helmets", in: "#news", by: "anna", tags: Self.aimed("members:wardens"))
        let news = try #require(saidNews)
        #expect(world.heard("dirk") == ["anna has announced something for you in #news. Read it there."])
        #expect(world.heard("bert") == ["New helmets"] && world.heard("carla").count == 2)
        #expect(Self.missing(&world, news.id) == ["carla", "dirk"])
        world.perform(.announcement(.acknowledge(news.id)), by: "dirk")
        #expect(Self.missing(&world, news.id) == ["carla"])
        let saidTwo = world.say("Keys", in: "#news", by: "anna", tags: Self.aimed("accounts:bert,anna"))
        let two = try #require(saidTwo)
        #expect(Self.missing(&world, two.id) == ["bert"])
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("an aim at handlers reaches those of open cases of the type")
    func aimAtHandlers() throws {
        var (world, _) = CaseDeadlineTests.office()
        let type = try #require(world.state.cases.types.first?.id)
        world.operate(.community(.create(name: "news", title: "News", kind: .announcements, joinRule: .open)))
        world.operate(.community(.addOwner(community: "news", account: "bert")))
        world.perform(.channel(.join("#news", key: nil)), by: "bert")
        let saidNews = world.say("New form", in: "#news", by: "bert", tags: Self.aimed("handlers:" + type))
        let news = try #require(saidNews)
        let handlers = world.state.cases.all.flatMap { $0.roles.filter { $0.role == .handler }.map(\.account) }
        let community = try #require(world.state.communities[name: "news"])
        let announcement = try #require(world.state.announcements[news.id])
        #expect(world.state.audience(of: announcement, in: community).map(\.id) == Set(handlers).sorted())
        #expect(!handlers.isEmpty)
    }

    @Test("an aim that says nothing, at nobody known, or at too many is refused, and nothing is announced")
    func badAims() {
        var settings = CoreSettings()
        settings.aimedAccounts = 1
        var world = Self.square(settings: settings)
        world.operate(.community(.create(name: "board", title: "Board", kind: .practice, joinRule: .members)))
        let rows: [(String, Refusal)] = [
            ("everybody", .noSuchAim("everybody")), ("role:x", .noSuchAim("role:x")),
            ("handlers:none", .noSuchCaseType("none")), ("members:board", .noSuchCommunity("board")),
            ("accounts:anna,nobody", .noSuchAccount("nobody")), ("accounts:herald", .noSuchAccount("herald")),
            ("accounts:bert,carla", .tooLong(what: "audience", limit: 1)),
        ]
        for (aim, refusal) in rows {
            let send = MessageCommand.send(
                to: "#news", kind: .privmsg, text: "x", tags: Self.aimed(aim), parent: nil)
            #expect(world.perform(.message(send), by: "anna").refusal == refusal, "\(aim)")
        }
        #expect(world.state.announcements.count == 0)
    }

    @Test("how soon its author comes back to those who comment is measured, from the first comment that waits")
    func replies() throws {
        var world = Self.square()
        let saidNews = world.say("The lift is out of order.", in: "#news", by: "anna")
        let news = try #require(saidNews)
        world.say("I read this", in: "#news", by: "herald", replyTo: news.id)
        #expect(world.state.announcements[news.id]?.waitingSince == nil, "a bot waits for nobody")
        world.say("I go on", in: "#news", by: "anna", replyTo: news.id)
        #expect(world.state.announcements[news.id]?.replies == nil, "nobody had asked")
        let saidComment = world.say("since when?", in: "#news", by: "carla", replyTo: news.id)
        let comment = try #require(saidComment)
        world.wait(seconds: 600)
        world.say("really?", in: "#news", by: "bert", replyTo: news.id)
        world.say("since noon", in: "#news", by: "anna", replyTo: comment.id)
        var replies = try #require(world.state.announcements[news.id]?.replies)
        #expect(replies.count == 1 && (600...610).contains(replies.secondsMost))
        #expect(world.state.announcements[news.id]?.waitingSince == nil)
        world.say("thanks", in: "#news", by: "carla", replyTo: news.id)
        world.say("gladly", in: "#news", by: "anna", replyTo: news.id)
        replies = try #require(world.state.announcements[news.id]?.replies)
        #expect(replies.count == 2 && replies.secondsTotal < 620 && replies.secondsMost >= 600)
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }
}
