import FikaCore
import Testing

@testable import FikaServer

@Suite("Connections", .timeLimit(.minutes(2)))
struct ConnectionTests {
    private static let beatsMax = 100_000

    @Test("A reader that takes nothing is out with SendQ exceeded, and the others go on")
    func slowReader() async throws {
        try await Rig.run(Rig.configuration { $0.limits.sendQueueBytes = 65_536 }) { rig in
            let talker = try await rig.client("talker")
            let witness = try await rig.client("witness")
            let slow = try await TestClient.connect(port: rig.port, roomBytes: 4_096)
            try await slow.register("slow")
            for client in [talker, witness, slow] { try await client.join("#room") }
            _ = try await witness.sync()
            try await slow.readNothing()
            let text = String(repeating: "x", count: 400)
            var isOut = false
            // Enough for any socket buffer the system may choose to grow.
            for round in 0..<400 where !isOut {
                try await talker.send(
                    String(repeating: "PRIVMSG #room :\(text)\r\n", count: 49) + "PRIVMSG #room :round \(round)")
                try await talker.expect("round \(round)")
                isOut = try await witness.sync().contains {
                    $0.contains(":slow!") && $0.contains("QUIT :SendQ exceeded")
                }
            }
            #expect(isOut)
            #expect(rig.server.metrics.sendQueueKills == 1)
            try await slow.readOn()
            let end = try await slow.expectEnd()
            #expect(end.last == "ERROR :SendQ exceeded")
            try await talker.send("PRIVMSG #room :still here")
            try await witness.expect("still here")
        }
    }

    @Test("What a socket did not take at once comes before what is said after it")
    func pausingReader() async throws {
        try await Rig.run(Rig.configuration { $0.limits.sendQueueBytes = 8_388_608 }) { rig in
            let talker = try await rig.client("talker")
            let slow = try await TestClient.connect(port: rig.port, roomBytes: 4_096)
            try await slow.register("slow")
            for client in [talker, slow] { try await client.join("#room") }
            _ = try await slow.sync()
            let text = String(repeating: "x", count: 400)
            // More than two sockets hold, twice: what waits is taken by and by while more is said.
            for part in 0..<2 {
                try await slow.readNothing()
                for round in 0..<40 {
                    let lines = (0..<49).map { "PRIVMSG #room :\(part)-\(round)-\($0) \(text)\r\n" }.joined()
                    try await talker.send(lines + "PING :\(part)-\(round)")
                    try await talker.expect("PONG")
                }
                try await slow.readOn()
                // Said while the socket has room by and by, before the channel has been told of it.
                for word in 0..<40 {
                    try await talker.send("PRIVMSG #room :short \(part)-\(word)\r\nPING :\(part)-\(word)")
                    try await talker.expect("PONG")
                }
                try await talker.send("PRIVMSG #room :end of \(part)")
                let all = try await slow.expect("end of \(part)")
                let firstShort = all.firstIndex { $0.contains(":short \(part)-") }
                #expect(all.lastIndex { $0.contains(text) } ?? .max < firstShort ?? .min)
                let heard = all.filter { $0.contains(text) }
                let expected = (0..<40).flatMap { round in (0..<49).map { "\(part)-\(round)-\($0) " } }
                #expect(heard.count == expected.count)
                #expect(zip(heard, expected).allSatisfy { $0.contains(":\($1)") })
            }
            #expect(rig.server.metrics.sendQueueKills == 0)
        }
    }

    @Test("A socket that the other side leaves open is cut off after the ticks of lingering, and not before")
    func lingering() async throws {
        try await Rig.run { rig in
            let anna = try await TestClient.connect(port: rig.port, closesWithServer: false)
            try await anna.register("anna")
            try await anna.send("QUIT")
            try await anna.expect("ERROR")
            for _ in 0...ConnectionSettings.lingerTicks {
                #expect(rig.server.metrics.connectionsOpen == 1)
                await rig.server.tick()
            }
            // The beat after the one that closed it finds it gone.
            await rig.server.tick()
            #expect(rig.server.metrics.connectionsOpen == 0)
        }
    }

    @Test("No more requests of one session are on their way than the limit, and none is lost")
    func pipeline() async throws {
        try await Rig.run(Rig.configuration { $0.limits.pipelineRequests = 4 }) { rig in
            let anna = try await rig.client("anna")
            try await anna.join("#room")
            let before = rig.store.appends.count
            rig.store.shut()
            try anna.push((0..<500).map { "PRIVMSG #room :m\($0)\r\n" }.joined())
            await rig.store.someoneWaits()
            rig.store.open()
            var seen: [String] = []
            while seen.count < 500 {
                seen.append(
                    try await anna.expect("PRIVMSG #room :m").last?.split(separator: ":").last.map(String.init) ?? "")
            }
            #expect(seen == (0..<500).map { "m\($0)" })
            #expect(rig.store.appends[before...].allSatisfy { $0 <= 4 })
        }
    }

    @Test("Lines that nobody takes fill the receive queue and no more: then the connection ends")
    func receiveQueue() async throws {
        let limits = Rig.configuration {
            $0.limits.receiveQueueBytes = 2_048
            $0.limits.pipelineRequests = 1
        }
        try await Rig.run(limits) { rig in
            let bert = try await rig.client("bert")
            let anna = try await rig.client("anna")
            try await bert.join("#room")
            try await anna.join("#room")
            _ = try await bert.sync()
            rig.store.shut()
            try await anna.sendRaw(String(repeating: "PRIVMSG #room :again and again\r\n", count: 2_000))
            await rig.store.someoneWaits()
            // The end of the stream is the one moment at which the socket is read to its end.
            try await anna.close()
            // While the store is shut; each beat goes once through the event loop, which comes to that end sooner or
            // later. With an open store the lines would be taken as they are read.
            for _ in 0..<Self.beatsMax where rig.server.metrics.receiveQueueKills == 0 { await rig.server.tick() }
            rig.store.open()
            try await bert.expect("QUIT :RecvQ exceeded")
            #expect(rig.server.metrics.receiveQueueKills == 1)
        }
    }

    @Test("A line too long is answered and left out; the next one is taken")
    func lineTooLong() async throws {
        try await Rig.run { rig in
            let anna = try await rig.client("anna")
            try await anna.join("#room")
            try await anna.send("PRIVMSG #room :" + String(repeating: "y", count: 600), "PRIVMSG #room :short")
            let lines = try await anna.expect("short")
            #expect(lines.contains { $0.contains(" 417 ") })
            #expect(!lines.contains { $0.contains("yyy") })
        }
    }

    @Test("A line without an end closes the connection once it is longer than what may wait")
    func endlessLine() async throws {
        try await Rig.run { rig in
            let anna = try await rig.client("anna")
            try anna.push("PRIVMSG #room :" + String(repeating: "y", count: 20_000))
            let lines = try await anna.expectEnd()
            #expect(lines.contains { $0.contains(" 417 ") })
            #expect(lines.last == "ERROR :RecvQ exceeded")
            #expect(rig.server.metrics.receiveQueueKills == 1)
        }
    }

    @Test("One that goes without a word is seen to quit, and its nick is free again")
    func lost() async throws {
        try await Rig.run { rig in
            let anna = try await rig.client("anna")
            let bert = try await rig.client("bert")
            try await anna.join("#room")
            try await bert.join("#room")
            try await anna.close()
            try await bert.expect(":anna!anna@localhost QUIT")
            _ = try await rig.client("anna")
        }
    }

    @Test("QUIT is answered with ERROR before the socket closes, and the others see it")
    func quit() async throws {
        try await Rig.run { rig in
            let anna = try await rig.client("anna")
            let bert = try await rig.client("bert")
            try await anna.join("#room")
            try await bert.join("#room")
            try await anna.send("QUIT :bye")
            let lines = try await anna.expectEnd()
            #expect(lines.last?.hasPrefix("ERROR :") == true)
            try await bert.expect(":anna!anna@localhost QUIT")
        }
    }

    @Test("Time: who does not register is closed, who is silent is asked, who does not answer is closed")
    func time() async throws {
        let limits = Rig.configuration {
            $0.abuse.registrationTimeoutSeconds = 10
            $0.abuse.pingIntervalSeconds = 20
        }
        try await Rig.run(limits) { rig in
            let nobody = try await rig.client()
            let anna = try await rig.client("anna")
            try await nobody.send("PING there")
            try await nobody.expect("there")
            rig.clock.advance(seconds: 11)
            await rig.server.tick()
            #expect(try await nobody.expectEnd().last?.contains("Registration timed out") == true)
            rig.clock.advance(seconds: 10)
            await rig.server.tick()
            try await anna.expect("PING")
            rig.clock.advance(seconds: 21)
            await rig.server.tick()
            #expect(try await anna.expectEnd().last?.contains("Ping timeout") == true)
        }
    }

    @Test("What the server counts is told as text, without names or words")
    func metrics() async throws {
        try await Rig.run { rig in
            let anna = try await rig.client("anna")
            let bert = try await rig.client("bert")
            try await anna.join("#room")
            try await bert.join("#room")
            try await anna.send("PRIVMSG #room :secret words")
            try await bert.expect("secret words")
            let metrics = rig.server.metrics
            #expect(metrics.connections == 2 && metrics.connectionsOpen == 2 && metrics.messages == 1)
            #expect(metrics.deliveries >= 2 && metrics.bytesOut > 100 && metrics.batches > 3)
            #expect(metrics.text.contains("messages 1\n"))
            #expect(!metrics.text.contains("secret") && !metrics.text.contains("anna"))
            #expect(!rig.log.lines.contains { $0.contains("secret") || $0.contains("anna") })
        }
    }
}
