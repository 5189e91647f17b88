import FikaCore
import FikaSQLite
import LibCrypto
import Plays

@testable import FikaServer

/// A server behind loopback sockets, with its store on disk, as the place of a play.
///
/// Nothing is waited for by time: an actor whose screen is empty has been told everything once those who spoke, the
/// sequencer, and then the actor's own connection have each answered to something of ours.
struct ServerStage: Stage {
    /// What a play calls the host that everybody comes from.
    private static let host = "stage"

    private let server: Server
    private let port: Int
    private let clock: TestClock
    private var clients: [String: TestClient] = [:]
    private var screens: [String: [String]] = [:]
    private var speakers: Set<String> = []
    private var questions = 0

    /// Opens the house for one play.
    static func open(_ body: (ServerStage) async throws -> Void) async throws {
        let folder = try ScratchFolder()
        let clock = TestClock(milliseconds: 1_795_000_000_000)
        let configuration = Rig.configuration {
            $0.server.name = "fika.local"
            $0.server.dataFolder = folder.path
            $0.accounts.allowsRegistration = true
            $0.web.isEnabled = true
            $0.web.publicURL = "https://fika.local"
            $0.accounts.allowsRegistrationBeforeConnect = true
            $0.operators = [Configuration.ServerOperator()]
            $0.operators[0].name = "root"
            $0.operators[0].password = "open sesame"
        }
        let log = LogRecorder()
        let server = try Server(
            configuration: configuration, store: try SQLiteStore(folder: folder.path, language: "english"),
            clock: clock, logger: log.logger, beats: false, fault: { _ in })
        async let running: Void = server.run()
        let port = try await server.whenReady()[0].port
        do {
            try await body(ServerStage(server: server, port: port, clock: clock))
        } catch {
            server.stop()
            try? await running
            throw error
        }
        server.stop()
        try await running
        guard log.errors.isEmpty else { throw Rig.UnexpectedErrors(lines: log.errors) }
    }

    private init(server: Server, port: Int, clock: TestClock) {
        self.server = server
        self.port = port
        self.clock = clock
    }

    // MARK: What a play asks for

    mutating func prepare(_ command: Command) async throws -> Bool {
        let outcome = try await server.sequencer.ask(try Self.withPassword(command), as: "root").outcome
        guard case .account(.provisionBot(let name, _, _)) = command else { return outcome.refusal == nil }
        let record = try Self.record(of: name)
        _ = try await server.sequencer.ask(.account(.setCredentials(name: name, record)), as: "root")
        return outcome.refusal == nil
    }

    mutating func connect(_ actor: String) async throws {
        clients[actor] = try await TestClient.connect(port: port)
        screens[actor] = []
    }

    mutating func send(_ line: String, by actor: String) async throws {
        clock.advance(seconds: 1)
        // Who has been closed on may still talk; nobody hears it.
        try? await client(actor).send(line)
        speakers.insert(actor)
        // One after the other, as the play has it.
        try await settle()
    }

    mutating func receive(by actor: String) async throws -> String? {
        if screens[actor]?.isEmpty ?? true { try await listen(actor) }
        guard let line = screens[actor]?.first else { return nil }
        screens[actor]?.removeFirst()
        return line
    }

    /// What the web side would ask; its sockets have tests of their own.
    mutating func upload(_ file: Play.File, to link: String, by actor: String) async throws -> Bool {
        let token = link.hasSuffix("/") ? link.split(separator: "/").last.map(String.init) ?? "" : ""
        guard let claim = server.ticketSeal.opened(token).flatMap(TicketClaim.init) else { return false }
        clock.advance(seconds: 1)
        for command in [
            DocumentCommand.beginUpload(claim.ticket), .completeUpload(claim.ticket, .sample(file)),
        ] {
            let outcome = try await server.sequencer.ask(.document(command), by: claim.account)
            guard outcome.refusal == nil else { return false }
        }
        return true
    }

    mutating func disconnect(_ actor: String) async throws {
        let open = server.metrics.connectionsOpen
        try await client(actor).close()
        while server.metrics.connectionsOpen >= open { await Task.yield() }
        clients[actor] = nil
        try await settle()
    }

    // MARK: Waiting

    private func client(_ actor: String) throws -> TestClient {
        guard let client = clients[actor] else { throw NobodyThere(actor: actor) }
        return client
    }

    /// Everything that was said has been decided, and is on its way to everybody.
    private mutating func settle() async throws {
        for actor in speakers.sorted() { try await listen(actor) }
        speakers = []
        _ = try await server.sequencer.ask(.read(.counts), as: "root")
    }

    /// Puts on the screen what has come so far.
    private mutating func listen(_ actor: String) async throws {
        questions += 1
        let client = try client(actor)
        let lines = try await client.linesSoFar(asking: "question-\(questions)")
        screens[actor, default: []] += lines.map { $0.replacing("localhost", with: Self.host) }
    }

    // MARK: Passwords

    /// Everybody's password is the account's name and `-password`.
    private static func record(of name: String) throws -> [UInt8] {
        try PasswordRecord.make(password: "\(name)-password", cost: .test).encoded()
    }

    private static func withPassword(_ command: Command) throws -> Command {
        if case .account(.addGuest(let name, _, let clearance, let guest)) = command {
            return .account(
                .addGuest(name: name, credentials: try record(of: name), clearance: clearance, guest))
        }
        guard case .account(.add(let name, _, let clearance, let scopes)) = command else { return command }
        return .account(
            .add(name: name, credentials: try record(of: name), clearance: clearance, scopes: scopes))
    }

    struct NobodyThere: Error {
        let actor: String
    }
}

extension TestClient {
    /// As `sync`, and for a connection that the server has closed all that came before.
    fileprivate func linesSoFar(asking token: String) async throws -> [String] {
        do {
            return try await sync(token)
        } catch let end as NotSeen where end.isClosed {
            return end.seen
        } catch is NotSeen {
            throw TestClient.Silent()
        } catch {
            return try await expectEnd()
        }
    }

    fileprivate struct Silent: Error {}
}
