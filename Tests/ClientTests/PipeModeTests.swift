import Glibc
import IRCClient
import IRCWire
import Synchronization
import Testing

@testable import fika

@Suite("The program without a terminal", .timeLimit(.minutes(1)))
struct PipeModeTests {
    /// What went out, by where it went.
    private final class Written: Sendable {
        private let texts = Mutex<(out: String, error: String)>(("", ""))

        var out: String { texts.withLock { $0.out } }
        var error: String { texts.withLock { $0.error } }

        func append(_ text: String, isError: Bool) {
            texts.withLock { if isError { $0.error += text } else { $0.out += text } }
        }
    }

    private func client(_ port: Int) -> IRCClient {
        IRCClient(settings: ClientSettings(host: "127.0.0.1", port: port, security: .plaintext, nick: "anna"))
    }

    private func link(_ port: Int, _ state: State) -> Link {
        Link(
            name: "town",
            settings: ClientSettings(host: "127.0.0.1", port: port, security: .plaintext, nick: "anna"), state: state)
    }

    /// Standard input with this text in it.
    private func input(_ text: String) -> InputDescriptor {
        var ends: [Int32] = [-1, -1]
        #expect(pipe(&ends) == 0)
        #expect(StandardOutput.write(text, to: ends[1]))
        close(ends[1])
        return InputDescriptor(ends[0])
    }

    @Test("Each line is sent after the one before was stored, and nothing is printed")
    func sends() async throws {
        let server = try await ScriptedServer.start(
            script: ScriptedServer.welcoming("batch labeled-response echo-message"))
        let written = Written()
        let mode = PipeMode(client: client(server.port), target: "#a", input: input("one\n\ntwo words")) {
            written.append($0, isError: true)
        }
        let ending = await mode.run()
        #expect(ending.failure == nil)
        #expect(!ending.wasRefused)
        #expect(written.error.isEmpty)
        await server.stop()
        let sent = server.lines.filter { $0.contains("PRIVMSG") || $0.contains("JOIN") }
        #expect(
            sent.map { $0.split(separator: " ", maxSplits: 1).last } == [
                "JOIN #a", "PRIVMSG #a one", "PRIVMSG #a :two words",
            ])
    }

    @Test("A refusal is reported once, and nothing follows it")
    func refused() async throws {
        let server = try await ScriptedServer.start(
            script: ScriptedServer.welcoming("batch labeled-response echo-message"))
        let written = Written()
        let mode = PipeMode(client: client(server.port), target: "#closed", input: input("one\ntwo\n")) {
            written.append($0, isError: true)
        }
        let ending = await mode.run()
        #expect(ending.failure == nil)
        #expect(ending.wasRefused)
        #expect(written.error == "You may not talk here")
        await server.stop()
        #expect(server.lines.count { $0.contains("PRIVMSG") } == 1)
    }

    @Test("A connection that cannot be made, or is lost in the middle, is a failure")
    func failures() async throws {
        let welcome = ScriptedServer.welcoming("batch labeled-response echo-message")
        let server = try await ScriptedServer.start { line, connection in
            line.parameters.last == "two" ? nil : welcome(line, connection)
        }
        let lost = await PipeMode(client: client(server.port), target: "bert", input: input("one\ntwo\nthree\n")) { _ in
        }.run()
        #expect(lost.failure == .connectionLost || lost.failure == .disconnected)
        await server.stop()
        // Port 1 is nobody's; the one that was just given back may be another test's by now.
        let refused = await PipeMode(client: client(1), target: "bert", input: input("one\n")) { _ in }.run()
        #expect(refused.failure == .refused(host: "127.0.0.1", port: 1))
    }

    @Test("A script is worked off line by line, answers on standard output, faults on standard error")
    func script() async throws {
        let server = try await ScriptedServer.start(
            script: ScriptedServer.welcoming("batch labeled-response echo-message fika/casework"))
        let written = Written()
        let screen = Screen(isInteractive: false, hasColour: false) { written.append($0, isError: $1) }
        let state = State(nick: "anna", channels: ["#a"], historyOnJoin: 0, time: Desk.time)
        let mode = LineMode(
            links: [link(server.port, state)],
            input: input("/cases\nhej\n/jion\n/msg #closed x\n/switch"),
            screen: screen)
        let ending = await mode.run()
        #expect(ending.failure == nil)
        #expect(ending.wasRefused)
        await server.stop()
        #expect(
            written.out.split(separator: "\n") == [
                "Connected. You are anna.", "10:42 #a You are in.", "CASE 1", "CASE 2", "10:42 #a <anna> hej",
                "You are in #a.",
            ])
        #expect(
            written.error.split(separator: "\n") == [
                "There is no command /jion. Did you mean /join?", "#closed: You may not talk here",
            ])
    }

    @Test("Leaving by command ends a script, whatever follows")
    func quit() async throws {
        let server = try await ScriptedServer.start(script: ScriptedServer.welcoming("labeled-response"))
        let written = Written()
        let screen = Screen(isInteractive: false, hasColour: false) { written.append($0, isError: $1) }
        let state = State(nick: "anna", channels: [], historyOnJoin: 0, time: Desk.time)
        let mode = LineMode(
            links: [link(server.port, state)], input: input("/quit bye\n/cases\n"),
            screen: screen)
        #expect(await mode.run().failure == nil)
        await server.stop()
        #expect(server.lines.last == "QUIT bye")
    }

    @Test("A script without a server ends with the failure")
    func noServer() async {
        let screen = Screen(isInteractive: false, hasColour: false) { _, _ in }
        let state = State(nick: "anna", channels: [], historyOnJoin: 0, time: Desk.time)
        let mode = LineMode(
            links: [link(1, state)], input: input("/cases\n"), screen: screen)
        #expect(await mode.run().failure == .refused(host: "127.0.0.1", port: 1))
    }
}
