import FikaCore
import FikaStorage
import Testing

@testable import FikaServer

@Suite("Sequencer", .timeLimit(.minutes(2)))
struct SequencerTests {
    private func adding(_ name: String) -> Command {
        .account(.add(name: name, credentials: [], clearance: .internal, scopes: nil))
    }

    private func request(_ name: String) -> Request {
        Request(actor: .serverOperator("root"), command: adding(name), at: Timestamp(milliseconds: 0))
    }

    @Test("While one batch is stored the next one gathers into one transaction")
    func groupCommit() async throws {
        try await Rig.run { rig in
            rig.store.shut()
            #expect(rig.server.sequencer.submit([request("first")]).isEmpty)
            await rig.store.someoneWaits()
            for index in 0..<5 {
                #expect(rig.server.sequencer.submit([request("a\(index)")]).isEmpty)
            }
            rig.store.open()
            _ = try await rig.server.sequencer.ask(.read(.counts), as: "root")
            #expect(rig.store.appends == [1, 5])
            #expect(rig.server.metrics.eventsPerTransaction == 3)
        }
    }

    @Test("A transaction holds no more than the limit of requests")
    func batchLimit() async throws {
        try await Rig.run { rig in
            rig.store.shut()
            _ = rig.server.sequencer.submit([request("first")])
            await rig.store.someoneWaits()
            _ = rig.server.sequencer.submit((0..<(Sequencer.batchRequestsMax + 10)).map { request("a\($0)") })
            rig.store.open()
            _ = try await rig.server.sequencer.ask(.read(.counts), as: "root")
            #expect(rig.store.appends == [1, Sequencer.batchRequestsMax, 10])
        }
    }

    @Test("A full inbox takes no more, but for the end of a session, and a session is told to try again")
    func fullInbox() async throws {
        try await Rig.run(Rig.configuration { $0.limits.inboxRequests = 3 }) { rig in
            let anna = try await rig.client("anna", capabilities: "standard-replies echo-message")
            try await anna.join("#room")
            rig.store.shut()
            _ = rig.server.sequencer.submit([request("first")])
            await rig.store.someoneWaits()
            let end = Request(
                actor: .session(SessionID(99)), command: .session(.quit(reason: "gone")), at: Timestamp(milliseconds: 0)
            )
            let refused = rig.server.sequencer.submit((0..<4).map { request("a\($0)") } + [end])
            #expect(refused == [request("a3")])
            await #expect(throws: AskFailure.busy) { try await rig.server.sequencer.ask(.read(.counts), as: "root") }
            try await anna.send("PRIVMSG #room :no room")
            try await anna.expect("FAIL PRIVMSG TRY_AGAIN")
            rig.store.open()
            // The sequencer empties the inbox in its own time; each try ends with an answer.
            var isTaken = false
            for _ in 0..<1_000 where !isTaken {
                try await anna.send("PRIVMSG #room :room again")
                isTaken = try await anna.sync().contains { $0.contains("room again") }
            }
            #expect(isTaken)
        }
    }

    @Test("So many questions are before the store at once, and no more; the others wait and are answered")
    func questions() async throws {
        try await Rig.run { rig in
            var clients: [TestClient] = []
            for index in 0..<(2 * QueryDesk.atOnce) {
                clients.append(try await rig.client("user\(index)", capabilities: "draft/chathistory batch"))
                try await clients[index].join("#room")
            }
            rig.store.shut()
            for client in clients { try await client.send("CHATHISTORY LATEST #room * 10") }
            await rig.store.someoneWaits(QueryDesk.atOnce)
            rig.store.open()
            for client in clients { try await client.expect("BATCH -") }
            #expect(rig.store.mostWaiting == QueryDesk.atOnce)
            #expect(rig.server.metrics.queries == clients.count)
        }
    }

    @Test("Administration gets the outcome when it is on disk, a refusal as part of it, and a page if it asked for one")
    func asking() async throws {
        try await Rig.run { rig in
            let sequencer = rig.server.sequencer
            let added = try await sequencer.ask(adding("anna"), as: "root")
            #expect(added.outcome.refusal == nil && added.page == nil)
            #expect(rig.store.appends == [1])
            let again = try await sequencer.ask(adding("Anna"), as: "root")
            #expect(again.outcome.refusal == .accountExists("Anna"))
            #expect(rig.server.credentials.entry(of: "ANNA")?.name == "anna")
        }
    }

    @Test("What waits when the server stops is told so; the batch in hand is finished")
    func stopping() async throws {
        try await Rig.run { rig in
            rig.store.shut()
            async let inHand = rig.server.sequencer.ask(adding("first"), as: "root")
            await rig.store.someoneWaits()
            rig.server.stop()
            await #expect(throws: AskFailure.stopping) {
                try await rig.server.sequencer.ask(adding("second"), as: "root")
            }
            rig.store.open()
            let answer = try await inHand
            #expect(answer.outcome.refusal == nil)
        }
    }

    @Test("Who asked for what could not be stored is told why")
    func failedAsk() async throws {
        try await Rig.run(expectsErrors: true) { rig in
            let fault = StoreFault(.diskFull, "The disk is full.")
            rig.store.fail(fault)
            await #expect(throws: AskFailure.storeFailed(fault)) {
                try await rig.server.sequencer.ask(adding("anna"), as: "root")
            }
            #expect(rig.server.credentials.entry(of: "anna") == nil)
        }
    }

    @Test("A start replays the store: accounts can log in, numbers go on, ownerless channels are cleared")
    func replay() async throws {
        let store = GatedStore()
        try await Rig.run(store: store) { rig in
            _ = try await rig.server.sequencer.ask(adding("anna"), as: "root")
            let bert = try await rig.client("bert")
            try await bert.join("#room")
            try await bert.send("PRIVMSG #room :before")
            try await bert.expect("before")
        }
        let kept = store.events.count
        try await Rig.run(store: GatedStore(store.events)) { rig in
            #expect(rig.server.credentials.entry(of: "anna")?.name == "anna")
            #expect(rig.store.events.count >= kept)
            let bert = try await rig.client("bert")
            try await bert.join("#room")
            try await bert.send("PRIVMSG #room :after")
            try await bert.expect("after")
            let ids = rig.store.events.compactMap { event -> MessageID? in
                guard case .message(.posted(let message)) = event else { return nil }
                return message.id
            }
            #expect(ids.count == 2 && Set(ids).count == 2)
        }
    }
}
