import FikaCore
import Testing

@testable import FikaServer

/// That one does not hold up the others. How long others wait is measured by `make bench ONLY=fair`.
@Suite("Fairness", .timeLimit(.minutes(2)))
struct FairnessTests {
    @Test("A flood by one: what another says comes behind no more of it than may be on its way at once")
    func flood() async throws {
        let onTheirWay = 4
        try await Rig.run(Rig.configuration { $0.limits.pipelineRequests = onTheirWay }) { rig in
            let flooder = try await rig.client("flooder")
            let quiet = try await rig.client("quiet")
            try await flooder.join("#flood")
            try await quiet.join("#quiet")
            rig.store.shut()
            try flooder.push((0..<500).map { "PRIVMSG #flood :m\($0)\r\n" }.joined())
            await rig.store.someoneWaits()
            try await quiet.send("PRIVMSG #quiet :a word")
            // Read by the server when it answers this, whatever is decided when.
            try await quiet.send("PING read")
            rig.store.open()
            try await quiet.expect("a word")
            try await flooder.expect("m499")
            let texts = rig.store.events.compactMap { event -> String? in
                guard case .message(.posted(let message)) = event else { return nil }
                return message.text
            }
            let place = try #require(texts.firstIndex(of: "a word"))
            // Some go by while the line is on its way to the server; all five hundred would if they went first.
            #expect(place < 100, "\(place) went before it")
        }
    }

    @Test("Questions without end: of one session one is before the store, and all are answered")
    func questions() async throws {
        try await Rig.run { rig in
            let asker = try await rig.client("asker", capabilities: "draft/chathistory batch")
            try await asker.join("#room")
            rig.store.shut()
            try asker.push(String(repeating: "CHATHISTORY LATEST #room * 10\r\n", count: 50))
            await rig.store.someoneWaits()
            rig.store.open()
            for _ in 0..<50 { try await asker.expect("BATCH -") }
            #expect(rig.store.mostWaiting == 1)
            #expect(rig.server.metrics.queries == 50)
        }
    }

    @Test("Questions that the store takes its time for: talk goes on beside them")
    func talkBesideQuestions() async throws {
        try await Rig.run { rig in
            let talker = try await rig.client("talker")
            try await talker.join("#talk")
            rig.store.shut(questionsOnly: true)
            var askers: [TestClient] = []
            for index in 0..<(2 * QueryDesk.atOnce) {
                askers.append(try await rig.client("asker\(index)", capabilities: "draft/chathistory batch"))
                try await askers[index].join("#room")
                try askers[index].push(String(repeating: "CHATHISTORY LATEST #room * 10\r\n", count: 20))
            }
            await rig.store.someoneWaits(QueryDesk.atOnce)
            for word in 0..<10 {
                try await talker.send("PRIVMSG #talk :word \(word)")
                try await talker.expect("word \(word)")
            }
            rig.store.open()
            for asker in askers { for _ in 0..<20 { try await asker.expect("BATCH -") } }
            #expect(rig.store.mostWaiting == QueryDesk.atOnce)
        }
    }
}
