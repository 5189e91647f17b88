import Testing

@testable import TextAnalysis

@Suite("What is remembered of a room is bounded")
struct ThreadRoomTests {
    private static func room(after messages: [ThreadMessage]) -> ThreadRoom {
        var room = ThreadRoom()
        for message in messages {
            let scene = ThreadScene(message, in: room, scores: [:])
            _ = room.take(message, content: scene.content, answering: nil)
        }
        return room
    }

    @Test("remarks and threads: those of the window, at most twice as many held")
    func window() {
        let room = Self.room(after: RoomTalk(count: 450).messages)
        #expect(room.window.count == ThreadFinder.windowMax)
        #expect(room.remarks.count < 2 * ThreadFinder.windowMax)
        #expect(room.threads.count < 2 * ThreadFinder.windowMax)
        #expect(room.window.last?.id == "m449")
    }

    @Test("people: who has been silent longest is forgotten")
    func people() {
        let room = Self.room(
            after: (0..<2_000).map { ThreadMessage(id: "\($0)", seconds: 0, nick: "nick\($0)", text: "hello") })
        #expect(room.people.count <= RoomPeople.peopleMax)
        #expect(room.people.person(of: "nick0") == nil)
        #expect(room.people.person(of: "nick1999") != nil)
    }

    @Test("one thread: people and words, the newest")
    func thread() {
        var room = ThreadRoom()
        for number in 0..<300 {
            let message = ThreadMessage(
                id: "\(number)", seconds: 0, nick: "nick\(number)", text: "one\(number) two\(number) three\(number)")
            let scene = ThreadScene(message, in: room, scores: [:])
            _ = room.take(message, content: scene.content, answering: number == 0 ? nil : number - 1)
        }
        let thread = room.threads.values.first
        #expect(room.threads.count == 1 && thread?.size == 300 && thread?.rootID == "0")
        #expect(thread?.people.count == OpenThread.peopleMax)
        #expect(thread?.words.count == OpenThread.wordsMax)
    }

    @Test("one message: text, words and mentions")
    func message() {
        var room = Self.room(
            after: (0..<20).map { ThreadMessage(id: "\($0)", seconds: 0, nick: "nick\($0)", text: "hello") })
        let nicks = (0..<20).map { "nick\($0)" }.joined(separator: " ")
        let words = (0..<5_000).map { "word\($0)" }.joined(separator: " ")
        let long = ThreadMessage(id: "long", seconds: 0, nick: "nick1", text: nicks + " " + words)
        let content = ThreadScene(long, in: room, scores: [:]).content
        #expect(content.mentions.count == Remark.mentionsMax)
        #expect(content.words.count == Remark.wordsMax)
        #expect(content.wordCount < RemarkReader.textBytesMax / 5)
        #expect(room.take(long, content: content, answering: nil) == "long")
    }

    @Test("rarity: counters are halved, and a common word stays common")
    func rarity() {
        var rarity = WordRarity()
        for number in 0..<(WordRarity.remarksMax + 10) { rarity.count([1, UInt32(1_000 + number % 5_000)]) }
        #expect(rarity.rarity(of: 1) < 0.1)
        #expect(rarity.rarity(of: 77) > 3)
    }

    @Test("candidates: all near ones, further back only who is concerned, then the start of a thread")
    func candidates() {
        var finder = ThreadFinder(weights: RoomTalk.weights)
        for message in RoomTalk(count: 90, nicks: 9).messages { _ = finder.add(message) }
        _ = finder.add(ThreadMessage(id: "mine", seconds: 0, nick: "newcomer", text: "hello"))
        for number in 0..<60 { _ = finder.add(ThreadMessage(id: "o\(number)", seconds: 0, nick: "other", text: "so")) }
        let parents = finder.candidates(of: ThreadMessage(id: "next", seconds: 0, nick: "newcomer", text: "me"))
            .map(\.parent)
        #expect(parents.count == ThreadScene.nearMax + 2)
        #expect(parents.suffix(2) == ["mine", nil])
    }
}
