import FikaCore
import Foundation
import Testing

@testable import FikaServer

@Suite("What was missed comes before what happens", .timeLimit(.minutes(2)))
struct PlaybackTests {
    private static func logIn(_ client: TestClient) async throws {
        let plain = Data("\0anna\0correct horse".utf8).base64EncodedString()
        try await client.send("CAP REQ :sasl server-time message-tags", "AUTHENTICATE PLAIN", "AUTHENTICATE \(plain)")
        try await client.expect(" 903 ")
        try await client.send("NICK anna", "USER anna 0 * :anna", "CAP END")
        try await client.expect(" 422 ")
    }

    @Test("While the archive is being read others are held back, and follow in their order")
    func heldBack() async throws {
        try await Rig.run { rig in
            try await Accounts.add(to: rig.server.sequencer)
            let first = try await rig.client()
            try await Self.logIn(first)
            try await first.join("#room")
            let bert = try await rig.client("bert", capabilities: "message-tags")
            try await bert.join("#room")
            rig.clock.advance(seconds: 1)
            try await first.send("QUIT :bye")
            try await first.expectEnd()
            try await bert.expect(" QUIT ")
            rig.clock.advance(seconds: 1)
            try await bert.send("PRIVMSG #room :missed")
            _ = try await bert.sync()
            rig.clock.advance(seconds: 1)

            let anna = try await rig.client()
            try await Self.logIn(anna)
            rig.store.shut()
            try await anna.send("JOIN #room", "PING before")
            try await anna.expect(" 366 ")
            await rig.store.someoneWaits()
            // None of it is stored, so the gate does not keep it.
            try await bert.send("@+typing=active TAGMSG #room", "NICK bertie", "@+typing=done TAGMSG #room")
            _ = try await bert.sync()
            rig.store.open()
            let lines = try await anna.expect("PONG") + anna.sync()
            let words = lines.compactMap { line in
                ["missed", "active", "NICK", "done"].first { line.contains($0) }
            }
            #expect(words == ["missed", "active", "NICK", "done"], "\(lines)")
        }
    }
}
