import FikaCore
import Glibc
import NIOCore
import Testing

@testable import FikaServer

@Suite("Doors", .timeLimit(.minutes(2)))
struct DoorTests {
    private static let triesMax = 1_000

    @Test(
        "One too many is told why and closed, and there is room again when another goes",
        arguments: [
            (sessions: 2, perHost: 0, rate: 0, word: "full"),
            (sessions: 9, perHost: 2, rate: 0, word: "from your host"),
        ])
    func tooMany(sessions: Int, perHost: Int, rate: Int, word: String) async throws {
        let limits = Rig.configuration {
            $0.limits.sessions = sessions
            $0.abuse.connectionsPerHost = perHost
            $0.abuse.connectionRate = rate
        }
        try await Rig.run(limits) { rig in
            let anna = try await rig.client("anna")
            let bert = try await rig.client("bert")
            try await bert.join("#room")
            try await anna.join("#room")
            let refused = try await rig.client()
            let lines = try await refused.expectEnd()
            #expect(lines.count == 1 && lines[0].hasPrefix("ERROR :") && lines[0].contains(word))
            #expect(rig.server.metrics.refused == 1)
            try await anna.send("QUIT")
            _ = try await anna.expectEnd()
            try await bert.expect("QUIT")
            // Others are told before the socket is gone, and only then there is room.
            var carla: TestClient?
            for _ in 0..<Self.triesMax where carla == nil { carla = try? await rig.client("carla") }
            #expect(carla != nil)
        }
    }

    @Test("So many are told why they are turned away; more at the same time are closed without a word")
    func turnedAway() async throws {
        try await Rig.run(Rig.configuration { $0.limits.sessions = 0 }) { rig in
            var kept: [TestClient] = []
            for _ in 0..<RefusalHandler.atOnceMax {
                let client = try await TestClient.connect(port: rig.port, closesWithServer: false)
                try await client.expect("ERROR :The server is full")
                kept.append(client)
            }
            let oneMore = try await rig.client()
            #expect(try await oneMore.expectEnd() == [])
            #expect(rig.server.metrics.refused == RefusalHandler.atOnceMax + 1)
            for _ in 0...RefusalHandler.graceTicks { await rig.server.tick() }
            // The beat after the one that closed them finds them gone.
            await rig.server.tick()
            let another = try await rig.client()
            try await another.expect("ERROR :The server is full")
        }
    }

    @Test("New connections of one host are counted by the minute")
    func tooFast() async throws {
        try await Rig.run(Rig.configuration { $0.abuse.connectionRate = 2 }) { rig in
            _ = try await rig.client("anna")
            _ = try await rig.client("bert")
            let refused = try await rig.client()
            #expect(try await refused.expectEnd().last?.contains("wait a minute") == true)
            rig.clock.advance(seconds: 61)
            _ = try await rig.client("carla")
        }
    }

    @Test("A plain listener that others could reach is refused, unless the operator allows it")
    func plaintextOffLoopback() throws {
        var listener = Configuration.Listener()
        listener.host = "0.0.0.0"
        #expect(throws: ServerFault.self) { try listener.resolve() }
        do throws(ServerFault) {
            _ = try listener.resolve()
        } catch {
            #expect(error.code == .plaintextOffLoopback)
            #expect(error.description.contains("0.0.0.0:6667") && error.description.contains("plaintext_off_loopback"))
        }
        listener.allowsPlaintextOffLoopback = true
        let address = try listener.resolve()
        #expect(address.port == 6_667)
        for host in ["127.0.0.1", "::1", "localhost"] {
            var loopback = Configuration.Listener()
            loopback.host = host
            #expect(throws: Never.self) { try loopback.resolve() }
        }
    }

    @Test("A port in use is an error that names it")
    func portInUse() async throws {
        try await Rig.run { rig in
            let port = rig.port
            let fault = await startFault(Rig.configuration { $0.listeners[0].port = port })
            #expect(fault?.code == .portInUse)
            #expect(fault?.description.contains("127.0.0.1:\(port)") == true)
        }
    }

    @Test(
        "What a failed bind means is told in a sentence of its own",
        arguments: [
            (EACCES, ServerFault.Code.portNotPermitted, "CAP_NET_BIND_SERVICE"),
            (EADDRNOTAVAIL, .noSuchAddress, "no such"),
            (EADDRINUSE, .portInUse, "another program"), (ENOMEM, .network, "Cannot listen"),
        ])
    func bindFaults(code: CInt, kind: ServerFault.Code, words: String) {
        let fault = Configuration.Listener().fault(IOError(errnoCode: code, reason: "bind"))
        #expect(fault.code == kind)
        #expect(fault.message.contains(words) && fault.message.contains("127.0.0.1:6667"))
    }

    @Test(
        "A host is an IPv4 address, or the network of 64 bits that a customer is given",
        arguments: [
            ("192.0.2.1", "192.0.2.1"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
            ("2001:db8:1:2::1", "2001:db8:1:2::"),
            ("2001:db8::1", "2001:db8:0:0::"), ("::1", "0:0:0:0::"), ("unknown", "unknown"),
        ])
    func network(address: String, network: String) {
        #expect(PeerAddress(text: address).network.text == network)
    }

    @Test("Limits of hosts: by host, forgotten when nobody is there", arguments: [0, 5])
    func hostLimits(rate: Int) {
        let now = Timestamp(milliseconds: 0)
        var limits = HostLimits(sessionsMax: 100_000, perHostMax: 1, rateMax: rate)
        let hosts = (0..<(HostLimits.restingHostsMax + 10)).map { PeerAddress(text: "10.0.\($0 / 256).\($0 % 256)") }
        #expect(limits.admit(hosts[0], at: now) == nil)
        #expect(limits.admit(hosts[0], at: now) != nil)
        #expect(limits.admit(hosts[1], at: now) == nil)
        limits.leave(hosts[0])
        limits.leave(hosts[0])
        #expect(limits.admit(hosts[0], at: now) == nil)
        limits.leave(hosts[0])
        limits.leave(hosts[1])
        for host in hosts {
            _ = limits.admit(host, at: now)
            limits.leave(host)
        }
        #expect(limits.hostsRemembered <= HostLimits.restingHostsMax + 1)
        #expect(rate > 0 || limits.hostsRemembered == 0)
    }

    /// What keeps a server of this configuration from starting.
    private func startFault(_ configuration: Configuration) async -> ServerFault? {
        do {
            try await Rig.run(configuration, expectsErrors: true) { _ in }
            return nil
        } catch {
            return error as? ServerFault
        }
    }
}
