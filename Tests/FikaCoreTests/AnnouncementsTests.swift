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
}
