import FikaCore
import Testing

@testable import FikaServer

/// What happens in one channel in one batch is shown in one step; nobody may notice.
@Suite("What happens in one channel at once", .timeLimit(.minutes(2)))
struct ChannelRunTests {
    /// `JOIN anna`, `PRIVMSG anna a1`: what somebody was shown of the channel.
    private func seen(by client: TestClient) async throws -> [String] {
        try await client.sync().compactMap { line in
            let words = line.split(separator: " ", maxSplits: 3)
            let nick = words[0].dropFirst().prefix { $0 != "!" }
            switch words[1] {
            case "JOIN": return "JOIN \(nick)"
            case "PRIVMSG": return "PRIVMSG \(nick) \(words[3].dropFirst())"
            default: return nil
            }
        }
    }

    @Test("All see it in one order, from where they came in, with their own as their client wants it")
    func order() async throws {
        try await Rig.run { rig in
            let zoe = try await rig.client("zoe", capabilities: "extended-join")
            let anna = try await rig.client("anna", capabilities: "echo-message")
            let bert = try await rig.client("bert", capabilities: "cap-notify")
            let cara = try await rig.client("cara", capabilities: "echo-message")
            let dora = try await rig.client("dora", capabilities: "cap-notify")
            for client in [zoe, anna, bert] { try await client.join("#room") }
            for client in [zoe, anna, bert] { _ = try await client.sync() }
            rig.store.shut()
            _ = rig.server.sequencer.submit([
                .init(
                    actor: .serverOperator("root"),
                    command: .account(.add(name: "first", credentials: [], clearance: .internal, scopes: nil)),
                    at: .init(milliseconds: 0))
            ])
            await rig.store.someoneWaits()
            try await anna.send("PRIVMSG #room :a1", "PRIVMSG #room :a2")
            try await bert.send("PRIVMSG #room :b1", "PRIVMSG #room :b2")
            try await cara.send("JOIN #room", "PRIVMSG #room :c1", "PRIVMSG #room :c2")
            try await dora.send("JOIN #room")
            try await anna.send("PRIVMSG #room :a3")
            rig.store.open()
            let clients = [zoe, anna, bert, cara, dora]
            var seen = [[String]](repeating: [], count: clients.count)
            // Who is answered has been heard before, so after the first round everybody has.
            for _ in 0..<2 {
                for (index, client) in clients.enumerated() { seen[index] += try await self.seen(by: client) }
            }
            let happened = seen[0]
            #expect(happened.count == 9)
            #expect(seen[1] == happened)
            #expect(seen[2] == happened.filter { !$0.hasPrefix("PRIVMSG bert") })
            let caraCame = try #require(happened.firstIndex(of: "JOIN cara"))
            #expect(seen[3] == Array(happened[caraCame...]))
            let doraCame = try #require(happened.firstIndex(of: "JOIN dora"))
            #expect(seen[4] == Array(happened[doraCame...]))
        }
    }
}
