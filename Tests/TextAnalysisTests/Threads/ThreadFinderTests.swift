import Testing

@testable import TextAnalysis

@Suite("Threads of a room")
struct ThreadFinderTests {
    private static func message(_ id: String, _ nick: String, _ text: String, replyTo: String? = nil) -> ThreadMessage {
        ThreadMessage(id: id, seconds: 0, nick: nick, text: text, replyTo: replyTo)
    }

    @Test("the first message of a room starts a thread, surely")
    func first() {
        var finder = ThreadFinder(weights: RoomTalk.weights)
        let link = finder.add(Self.message("a", "anna", "hello"))
        #expect(link == ThreadLink(parent: nil, thread: "a", probability: 1))
    }

    @Test("the same talk gives the same links, and another room has no part in it")
    func determinism() {
        let talk = RoomTalk(count: 150)
        var (one, other) = (ThreadFinder(weights: RoomTalk.weights), ThreadFinder(weights: RoomTalk.weights))
        let links = zip(talk.messages, RoomTalk(count: 150, seed: 2).messages).map { mine, theirs in
            _ = other.add(theirs)
            return one.add(mine)
        }
        #expect(links == talk.links())
        #expect(links != RoomTalk(count: 150, seed: 2).links())
    }

    @Test("a link names an earlier message, its thread is that one's, and its probability is one")
    func consistency() {
        let talk = RoomTalk(count: 250)
        var threads: [String: String] = [:]
        for (message, link) in zip(talk.messages, talk.links()) {
            #expect(link.thread == link.parent.map { threads[$0] ?? "" } ?? message.id)
            #expect(link.probability > 0 && link.probability <= 1)
            threads[message.id] = link.thread
        }
        #expect(Set(threads.values).count > 1)
    }

    @Test("an explicit reply wins over everything the model sees")
    func explicitReply() {
        var finder = ThreadFinder(weights: RoomTalk.weights)
        _ = finder.add(Self.message("a", "anna", "the printer is broken, who can help?"))
        _ = finder.add(Self.message("b", "bert", "lunch anyone?"))
        let link = finder.add(Self.message("c", "carl", "anna: which printer?", replyTo: "b"))
        #expect(link == ThreadLink(parent: "b", thread: "b", probability: 1))
        // And teaches it: carl now speaks in the thread of b.
        let rows = finder.candidates(of: Self.message("d", "carl", "at noon"))
        let last = rows.first { $0.parent == "c" }?.row
        #expect(last?[.ownThread] == 1 && last?[.threadSize] == 2 && last?[.rootSpeaker] == 0)
    }

    @Test("a reply to a message from before the window keeps its name for the thread")
    func replyToTheUnknown() {
        var finder = ThreadFinder(weights: RoomTalk.weights)
        let link = finder.add(Self.message("b", "bert", "yes", replyTo: "long-ago"))
        #expect(link == ThreadLink(parent: "long-ago", thread: "long-ago", probability: 1))
        let next = finder.add(Self.message("c", "carl", "fine", replyTo: "b"))
        #expect(next == ThreadLink(parent: "b", thread: "long-ago", probability: 1))
    }

    @Test("a message that answers itself starts a thread")
    func ownStart() {
        var finder = ThreadFinder(weights: RoomTalk.weights)
        _ = finder.add(Self.message("a", "anna", "hello"))
        let link = finder.add(Self.message("b", "bert", "anna: hello", replyTo: "b"))
        #expect(link == ThreadLink(parent: nil, thread: "b", probability: 1))
    }

    @Test("what the server tells is in no thread and no candidate")
    func system() {
        var finder = ThreadFinder(weights: RoomTalk.weights)
        _ = finder.add(Self.message("a", "anna", "hello"))
        let told = ThreadMessage(id: "s", seconds: 0, kind: .system, nick: "", text: "bert joins")
        #expect(finder.add(told) == ThreadLink(parent: nil, thread: "s", probability: 1))
        #expect(finder.candidates(of: Self.message("b", "bert", "hello")).map(\.parent) == ["a", nil])
    }

    @Test("who takes another nick stays the same person")
    func rename() {
        var finder = ThreadFinder(weights: RoomTalk.weights)
        _ = finder.add(Self.message("a", "anna", "hello"))
        finder.rename("Anna", to: "anna_away")
        let row = finder.candidates(of: Self.message("b", "anna_away", "back")).first?.row
        #expect(row?[.sameSpeaker] == 1)
    }

    @Test("a clock that runs backwards stands still")
    func clock() {
        var finder = ThreadFinder(weights: RoomTalk.weights)
        _ = finder.add(ThreadMessage(id: "a", seconds: 600, nick: "anna", text: "hello"))
        let row = finder.candidates(of: ThreadMessage(id: "b", seconds: 0, nick: "bert", text: "hi")).first?.row
        #expect(row?[.minutes] == 0)
    }
}
