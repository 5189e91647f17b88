import FikaCore
import Testing

@testable import FikaServer

@Suite("Inbox", .timeLimit(.minutes(1)))
struct InboxTests {
    private static func join(_ session: Int64, _ channel: String = "#room") -> Request {
        request(session, .channel(.join(channel, key: nil)))
    }

    private static func away(_ session: Int64) -> Request { request(session, .session(.setAway("out"))) }

    private static func request(_ session: Int64, _ command: Command) -> Request {
        Request(actor: .session(SessionID(session)), command: command, at: Timestamp(milliseconds: 0))
    }

    private static func next(_ inbox: Inbox, max: Int = 1_024) async -> [Request] {
        guard let piece = await inbox.next(max: max) else { return [] }
        if piece.hasArrivals { inbox.shown() }
        return piece.entries.map(\.request)
    }

    @Test("Who is in is answered before those who come, and of those each piece has a part")
    func crowd() async {
        let inbox = Inbox(limit: 10_000)
        let joins = (1...2_000).map { Self.join(Int64($0)) }
        #expect(inbox.add(joins).isEmpty)
        #expect(await Self.next(inbox) == Array(joins[..<512]))
        #expect(inbox.add([Self.away(5_000)]).isEmpty)
        #expect(await Self.next(inbox) == [Self.away(5_000)] + joins[512..<1_024])
        #expect(await Self.next(inbox, max: 100) == Array(joins[1_024..<1_124]))
        #expect(await Self.next(inbox) == Array(joins[1_124..<1_636]))
        #expect(await Self.next(inbox) == Array(joins[1_636...]))
    }

    @Test("What a session asks for behind its arrival stays behind it, and passes nobody later")
    func order() async {
        let inbox = Inbox(limit: 10_000)
        let crowd = (1...512).map { Self.join(Int64($0)) }
        let late = [Self.join(1300, "#a"), Self.away(1300), Self.request(1300, .session(.quit(reason: "gone")))]
        #expect(inbox.add(crowd + late + [Self.away(1301)]).isEmpty)
        #expect(await Self.next(inbox) == [Self.away(1301)] + crowd)
        #expect(await Self.next(inbox, max: 1) == [late[0]])
        // Not all of it has been taken.
        #expect(inbox.add([Self.away(1300)]).isEmpty)
        #expect(await Self.next(inbox) == Array(late[1...]))
        #expect(await Self.next(inbox) == [Self.away(1300)])
        #expect(inbox.add([Self.join(1302), Self.away(1300)]).isEmpty)
        #expect(await Self.next(inbox) == [Self.away(1300), Self.join(1302)])
    }

    @Test("No more come in before those who came have been shown, and the others do not wait for that")
    func shown() async {
        let inbox = Inbox(limit: 10_000)
        #expect(inbox.add([Self.join(1)]).isEmpty)
        #expect(await inbox.next(max: 10)?.hasArrivals == true)
        #expect(inbox.add([Self.join(2), Self.away(3)]).isEmpty)
        #expect(await Self.next(inbox) == [Self.away(3)])
        async let late = Self.next(inbox)
        inbox.shown()
        #expect(await late == [Self.join(2)])
    }

    @Test("However much is said, somebody comes in with each piece")
    func share() async {
        let inbox = Inbox(limit: 10_000)
        let words = (1...100).map { Self.away(Int64($0)) }
        #expect(inbox.add(words + [Self.join(200), Self.join(201), Self.join(202)]).isEmpty)
        #expect(await Self.next(inbox, max: 32) == words[..<30] + [Self.join(200), Self.join(201)])
        #expect(await Self.next(inbox, max: 32) == words[30..<61] + [Self.join(202)])
    }

    @Test("A full piece leaves the arrivals for the next; what is left at the end is handed back")
    func full() async {
        let inbox = Inbox(limit: 10_000)
        #expect(inbox.add([Self.join(1), Self.away(2), Self.away(3)]).isEmpty)
        #expect(await Self.next(inbox, max: 2) == [Self.away(2), Self.away(3)])
        #expect(inbox.add([Self.away(4)]).isEmpty)
        #expect(inbox.close().map(\.request) == [Self.away(4), Self.join(1)])
        #expect(await inbox.next(max: 1) == nil)
    }

    @Test("The limit counts both")
    func limit() {
        let inbox = Inbox(limit: 2)
        #expect(inbox.add([Self.join(1), Self.away(2), Self.away(3), Self.join(4)]) == [Self.away(3), Self.join(4)])
    }
}
