import IRCWire
import Testing

@testable import IRCClient

@Suite("The client on a socket", .timeLimit(.minutes(1)))
struct IRCClientTests {
    private static let capabilities = "batch labeled-response echo-message"

    private func client(port: Int, reconnects: Bool = false, host: String = "127.0.0.1") -> IRCClient {
        var settings = ClientSettings(host: host, port: port, security: .plaintext, nick: "anna")
        settings.reconnects = reconnects
        return IRCClient(settings: settings, backOff: BackOff(first: .milliseconds(1), longest: .milliseconds(1)))
    }

    /// Runs the client until the body is done; gives what `run` threw.
    private func running(
        _ client: IRCClient, _ body: () async throws -> Void
    ) async throws -> ClientFailure? {
        async let end: ClientFailure? = {
            do throws(ClientFailure) {
                try await client.run()
                return nil
            } catch {
                return error
            }
        }()
        try await body()
        client.disconnect(reason: "done")
        return await end
    }

    private func connected(_ client: IRCClient) async -> Welcome? {
        while let event = await next(client) {
            if case .connected(let welcome) = event { return welcome }
        }
        return nil
    }

    private func next(_ client: IRCClient) async -> ClientEvent? {
        for await event in client.events { return event }
        return nil
    }

    @Test("It registers, sends, asks, hears and says goodbye")
    func conversation() async throws {
        let server = try await ScriptedServer.start(script: ScriptedServer.welcoming(Self.capabilities))
        let client = client(port: server.port)
        await #expect(throws: ClientFailure.notConnected) { try await client.send(IRCMessage("WHO", "a")) }
        let failure = try await running(client) {
            let welcome = try #require(await connected(client))
            #expect(welcome.nick == "anna")
            #expect(welcome.has(.labeledResponse))
            #expect(welcome.isupport["BOT"] == "B")

            let cases = try await client.request(IRCMessage("CASE", "LIST"))
            #expect(cases.map { $0.parameters } == [["1"], ["2"]])
            let echo = try await client.request(IRCMessage("PRIVMSG", "#a", "hej du"))
            #expect(echo.first?.parameters == ["#a", "hej du"])
            #expect(
                try await client.request(IRCMessage("PRIVMSG", "#closed", "x")).refusal?.numeric == .errCannotSendToChan
            )

            try await client.send(IRCMessage("PRIVMSG", "#a", "unasked"))
            guard case .message(let message) = await next(client) else {
                Issue.record("the echo of a message sent without a label is an event")
                return
            }
            #expect(message.parameters.last == "unasked")
        }
        #expect(failure == nil)
        await server.stop()
        #expect(server.lines.contains("QUIT done"))
    }

    @Test("What is submitted leaves in its order, and its answers stand among the events in the server's")
    func submitting() async throws {
        let count = 40
        let welcome = ScriptedServer.welcoming(Self.capabilities)
        let server = try await ScriptedServer.start { line, connection in
            let answer = welcome(line, connection)
            return line.command == "PRIVMSG" ? answer.map { $0 + [":bert!b@h PRIVMSG #a :heard"] } : answer
        }
        let client = client(port: server.port)
        #expect(client.submit(IRCMessage("WHO", "a"), ticket: 7))
        guard case .answer(7, .failure(.notConnected)) = await next(client) else {
            Issue.record("without a connection there is an answer too")
            return
        }
        let failure = try await running(client) {
            _ = try #require(await connected(client))
            for number in 1...count { #expect(client.submit(IRCMessage("PRIVMSG", "#a", "\(number)"), ticket: number)) }
            for number in 1...count {
                guard case .answer(number, .success(let echo)) = await next(client),
                    case .message(let message) = await next(client)
                else {
                    Issue.record("\(number) is answered, and then somebody speaks")
                    return
                }
                #expect(echo.first?.parameters == ["#a", "\(number)"])
                #expect(message.parameters.last == "heard")
            }
            #expect(client.submit(IRCMessage("NEVER"), ticket: 0))
            try await client.send(IRCMessage("DROP"))
            guard case .answer(0, .failure(.disconnected)) = await next(client) else {
                Issue.record("what is not answered fails before the end is told")
                return
            }
        }
        #expect(failure == nil)
        #expect(!client.submit(IRCMessage("WHO", "a"), ticket: 8))
        await server.stop()
    }

    @Test("A request that is not answered before the connection goes fails, and the client comes back")
    func reconnects() async throws {
        let welcome = ScriptedServer.welcoming(Self.capabilities)
        let server = try await ScriptedServer.start { line, connection in
            line.command == "CASE" && connection == 1 ? nil : welcome(line, connection)
        }
        let client = client(port: server.port, reconnects: true)
        let failure = try await running(client) {
            _ = try #require(await connected(client))
            await #expect(throws: ClientFailure.disconnected) { try await client.request(IRCMessage("CASE", "LIST")) }
            guard case .disconnected(.connectionLost, retryInSeconds: .some) = await next(client),
                case .connecting(attempt: 2) = await next(client)
            else {
                Issue.record("a lost connection is told, and then the next attempt")
                return
            }
            _ = try #require(await connected(client))
            #expect(try await client.request(IRCMessage("CASE", "LIST")).count == 2)
        }
        #expect(failure == nil)
        await server.stop()
    }

    @Test("Without reconnecting the first loss is the end")
    func noReconnect() async throws {
        let server = try await ScriptedServer.start(script: ScriptedServer.welcoming(Self.capabilities))
        let client = client(port: server.port)
        let failure = try await running(client) {
            _ = try #require(await connected(client))
            try await client.send(IRCMessage("DROP"))
            guard case .disconnected(.connectionLost, retryInSeconds: nil) = await next(client) else {
                Issue.record("the loss is told")
                return
            }
            #expect(await next(client) == nil)
        }
        #expect(failure == .connectionLost)
        await server.stop()
    }

    @Test("A port where nobody listens and a name that is none are told apart")
    func nobody() async throws {
        // Port 1 is nobody's; one that was just given back may be another test's by now.
        let refused = client(port: 1)
        await #expect(throws: ClientFailure.refused(host: "127.0.0.1", port: 1)) { try await refused.run() }
        let unknown = client(port: 1, host: "no such name.invalid")
        await #expect(throws: ClientFailure.cannotResolve(host: "no such name.invalid")) { try await unknown.run() }
    }

    @Test("Leaving while it waits for the next attempt does not wait")
    func leavesPause() async throws {
        let server = try await ScriptedServer.start { _, _ in nil }
        var settings = ClientSettings(host: "127.0.0.1", port: server.port, security: .plaintext, nick: "anna")
        settings.reconnects = true
        let client = IRCClient(settings: settings, backOff: BackOff(first: .seconds(50), jitter: 0))
        let failure = try await running(client) {
            while let event = await next(client) {
                if case .disconnected(_, retryInSeconds: 50) = event { break }
            }
        }
        #expect(failure == nil)
        await server.stop()
    }

    @Test("A program that reads no events loses the connection, not single messages, and is told once it reads")
    func eventsNotRead() async throws {
        let welcome = ScriptedServer.welcoming(Self.capabilities)
        let server = try await ScriptedServer.start { line, connection in
            guard line.command == "FLOOD" else { return welcome(line, connection) }
            return Array(repeating: ":b!b@h PRIVMSG anna :x", count: ClientLimit.eventsMax + 10)
        }
        let client = client(port: server.port, reconnects: true)
        let failure = try await running(client) {
            _ = try #require(await connected(client))
            await #expect(throws: ClientFailure.self) {
                try await client.send(IRCMessage("FLOOD"))
                _ = try await client.request(IRCMessage("NEVER"))
            }
            var kept = 0
            var event = await next(client)
            while case .message = event {
                kept += 1
                event = await next(client)
            }
            #expect(kept == ClientLimit.eventsMax)
            guard case .disconnected(.eventsNotRead, retryInSeconds: .some) = event else {
                Issue.record("what was lost is not told: \(String(describing: event))")
                return
            }
            #expect(await connected(client) != nil)
        }
        #expect(failure == nil)
        await server.stop()
    }

    @Test("SCRAM is computed beside the event loop and logs in")
    func wrongPassword() async throws {
        let server = try await ScriptedServer.start { line, _ in
            switch (line.command, line.parameters.first) {
            case ("CAP", "LS"): return [":srv CAP * LS :sasl=SCRAM-SHA-256"]
            case ("CAP", "REQ"): return [":srv CAP * ACK :sasl"]
            case ("AUTHENTICATE", "SCRAM-SHA-256"): return ["AUTHENTICATE +"]
            case ("AUTHENTICATE", let message?):
                let text = String(decoding: Base64.decode(message) ?? [], as: UTF8.self)
                guard let nonce = text.split(separator: ",r=").last, text.hasPrefix("n,,") else {
                    return [":srv 904 * :No"]
                }
                let first = "r=\(nonce)abc,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"
                return ["AUTHENTICATE " + Base64.encode(Array(first.utf8))]
            default: return []
            }
        }
        var settings = ClientSettings(host: "127.0.0.1", port: server.port, security: .plaintext, nick: "anna")
        settings.account = .init(name: "anna", password: "secret")
        let client = IRCClient(settings: settings)
        await #expect(throws: ClientFailure.wrongPassword(account: "anna")) { try await client.run() }
        #expect(server.lines.filter { $0.hasPrefix("AUTHENTICATE") }.count == 3)
        await server.stop()
    }
}
