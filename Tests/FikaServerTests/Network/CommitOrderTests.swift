import FikaCore
import FikaServer
import FikaStorage
import Testing

@Suite("What is shown is on disk", .timeLimit(.minutes(2)))
struct CommitOrderTests {
    @Test("A message is echoed and shown only after its commit has returned")
    func echoAfterCommit() async throws {
        try await Rig.run { rig in
            let anna = try await rig.client("anna")
            let bert = try await rig.client("bert")
            try await anna.join("#room")
            try await bert.join("#room")
            rig.store.shut()
            try await anna.send("PRIVMSG #room :the first words")
            await rig.store.someoneWaits()
            // What no rule has to decide is answered all the same.
            try await bert.send("NONSENSE")
            #expect(try await !bert.expect(" 421 ").contains { $0.contains("the first words") })
            rig.store.open()
            try await anna.expect("the first words")
            try await bert.expect("the first words")
            #expect(rig.store.events.contains { $0.text == "the first words" })
        }
    }

    @Test("What the asker may conclude from an answer waits for the commit too")
    func pongWaits() async throws {
        try await Rig.run { rig in
            let anna = try await rig.client("anna")
            try await anna.join("#room")
            rig.store.shut()
            try await anna.send("PRIVMSG #room :first", "PING after")
            await rig.store.someoneWaits()
            rig.store.open()
            let lines = try await anna.expect("PONG")
            #expect(lines.contains { $0.contains("PRIVMSG #room :first") })
        }
    }

    @Test("A failed commit shows nothing of its batch, reports the fault, and ends the server with an error")
    func failedCommit() async throws {
        let fault = StoreFault(.diskFull, "The disk is full.", cause: "SQLITE_FULL")
        try await Rig.run(expectsErrors: true) { rig in
            let anna = try await rig.client("anna")
            let bert = try await rig.client("bert")
            try await anna.join("#room")
            try await bert.join("#room")
            _ = try await anna.sync()
            rig.store.shut()
            try await anna.send("PRIVMSG #room :never seen")
            await rig.store.someoneWaits()
            rig.store.fail(fault)
            let shown = try await anna.expectEnd() + bert.expectEnd()
            #expect(!shown.contains { $0.contains("never seen") })
            #expect(rig.faults.all == [fault])
            #expect(rig.log.errors.count == 1)
            #expect(rig.log.errors.allSatisfy { $0.contains("diskFull") && !$0.contains("never seen") })
            await #expect(throws: AskFailure.stopping) {
                try await rig.server.sequencer.ask(.read(.counts), as: "root")
            }
        }
        #expect(Server.storeFailedExitCode == 74)
    }

    @Test("What is not worth storing does not wait for the disk")
    func transientSkipsTheStore() async throws {
        try await Rig.run { rig in
            let anna = try await rig.client("anna")
            rig.store.shut()
            try await anna.send("AWAY :lunch")
            try await anna.expect(" 306 ")
            #expect(rig.store.appends.isEmpty)
        }
    }

    @Test("Everybody sees everything in the same order")
    func sameOrder() async throws {
        try await Rig.run { rig in
            let clients = try await Self.joined(rig, count: 5)
            let each = 40
            for (index, client) in clients.enumerated() {
                try client.push((0..<each).map { "PRIVMSG #room :m\(index)-\($0)\r\n" }.joined())
            }
            var orders: [[String]] = []
            for client in clients {
                var seen: [String] = []
                while seen.count < each * clients.count {
                    let line = try await client.expect("PRIVMSG #room :m").last ?? ""
                    seen.append(line.split(separator: ":").last.map(String.init) ?? "")
                }
                orders.append(seen)
            }
            #expect(Set(orders[0]).count == each * clients.count)
            #expect(orders.allSatisfy { $0 == orders[0] })
        }
    }

    @Test("History asked for right after a message holds the message")
    func historyAfterMessage() async throws {
        try await Rig.run { rig in
            let anna = try await rig.client("anna", capabilities: "batch draft/chathistory server-time message-tags")
            try await anna.join("#room")
            try await anna.send("PRIVMSG #room :just said", "CHATHISTORY LATEST #room * 10", "PRIVMSG #room :later")
            let lines = try await anna.sync()
            #expect(lines.contains { $0.contains("batch=") && $0.contains("just said") })
            #expect(!lines.contains { $0.contains("batch=") && $0.contains("later") })
        }
    }

    @Test("A question that the store cannot answer is answered with a sentence, and the session goes on")
    func failedQuestion() async throws {
        try await Rig.run(expectsErrors: true) { rig in
            let anna = try await rig.client(
                "anna", capabilities: "batch draft/chathistory server-time message-tags standard-replies")
            try await anna.join("#room")
            rig.store.fail(StoreFault(.engine, "The database cannot be read."))
            try await anna.send("CHATHISTORY LATEST #room * 10")
            try await anna.expect("FAIL CHATHISTORY MESSAGE_ERROR")
            _ = try await anna.sync()
        }
    }

    private static func joined(_ rig: Rig, count: Int) async throws -> [TestClient] {
        var clients: [TestClient] = []
        for index in 0..<count {
            let client = try await rig.client("user\(index)")
            try await client.join("#room")
            clients.append(client)
        }
        for client in clients { _ = try await client.sync() }
        return clients
    }
}

extension Event {
    fileprivate var text: String? {
        guard case .message(.posted(let message)) = self else { return nil }
        return message.text
    }
}
