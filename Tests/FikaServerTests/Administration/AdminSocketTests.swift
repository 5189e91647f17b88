import FikaCore
import Foundation
import Logging
import NIOPosix
import Testing

@testable import FikaServer

@Suite("AdminSocket", .serialized, .timeLimit(.minutes(1)))
struct AdminSocketTests {
    private let folder: ScratchFolder
    private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    init() throws {
        folder = try ScratchFolder()
    }

    private func socket(_ desk: @escaping AdminSocket.Desk = { _, name in .done(name) }) async throws -> AdminSocket {
        try await AdminSocket(folder: folder.path, logger: logger, desk: desk)
    }

    /// On a thread of its own, as the daemon's side needs those of this process.
    private func ask(_ office: SocketOffice, _ request: AdminRequest) async throws -> AdminAnswer {
        try await NIOThreadPool.singleton.runIfActive { office.ask(request) }
    }

    /// The daemon's side runs until `body` is done.
    private func serving(_ socket: AdminSocket, _ body: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup { group in
            group.addTask { try await socket.run() }
            try await body()
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    @Test("A request is answered, under the name of the user who asks")
    func answers() async throws {
        let socket = try await socket { request, name in .done("\(request) \(name)") }
        try await serving(socket) { [folder] in
            let office = try #require(try SocketOffice(folder: folder.path))
            #expect(try await ask(office, .status) == .done("status \(UserName.own)"))
            #expect(try await ask(office, .listBots) == .done("listBots \(UserName.own)"))
        }
    }

    @Test("The socket is for its owner alone, replaces a stale one, and is gone at the end")
    func file() async throws {
        try folder.write(SocketOffice.socketName, "")
        try FileManager.default.removeItem(atPath: "\(folder.path)/\(SocketOffice.socketName)")
        let first = try await socket()
        let second = try await socket()
        var status = stat()
        let isThere = stat("\(folder.path)/\(SocketOffice.socketName)", &status) == 0
        #expect(isThere)
        #expect(status.st_mode & 0o777 == 0o600)
        try await serving(second) {}
        #expect(!folder.holds(SocketOffice.socketName))
        try await serving(first) {}
    }

    @Test("Nobody there is no office, and no error")
    func absence() async throws {
        #expect(try SocketOffice(folder: folder.path) == nil)
        let long = folder.path + "/" + String(repeating: "x", count: 100)
        #expect(throws: AdminFailure.self) { try SocketOffice(folder: long) }
        await #expect(throws: AdminFailure.self) {
            try await AdminSocket(folder: long, logger: logger) { _, _ in .done("") }
        }
    }

    @Test("What is no request is told")
    func nonsense() async throws {
        let socket = try await socket()
        try await serving(socket) { [folder] in
            let line = try await NIOThreadPool.singleton.runIfActive {
                let client = try LocalSocket(.stream, connectedTo: "\(folder.path)/\(SocketOffice.socketName)")
                try client.send(Array("{}\n".utf8))
                return try client.receiveLine(bytesMax: 10_000)
            }
            let first = try #require(line)
            guard case .failed(_, .usage) = AdminCodec.read(AdminAnswer.self, from: first) else {
                Issue.record("not refused")
                return
            }
        }
    }

    @Test("A line without end is hung up on")
    func endless() async throws {
        let socket = try await socket()
        try await serving(socket) { [folder] in
            let line = try await NIOThreadPool.singleton.runIfActive {
                let client = try LocalSocket(.stream, connectedTo: "\(folder.path)/\(SocketOffice.socketName)")
                // It may hang up before it has taken everything.
                try? client.send([UInt8](repeating: 0x78, count: AdminCodec.requestBytesMax + 1))
                return try? client.receiveLine(bytesMax: 10)
            }
            #expect(line == nil)
        }
    }

    @Test("One operator too many is hung up on")
    func crowd() async throws {
        let socket = try await socket()
        try await serving(socket) { [folder] in
            var offices: [SocketOffice] = []
            for _ in 0..<AdminSocket.connectionsMax {
                let office = try #require(try SocketOffice(folder: folder.path))
                #expect(try await ask(office, .status) == .done(UserName.own))
                offices.append(office)
            }
            let last = try #require(try SocketOffice(folder: folder.path))
            guard case .failed(_, .unavailable) = try await ask(last, .status) else {
                Issue.record("answered")
                return
            }
            #expect(try await ask(offices[0], .status) == .done(UserName.own))
        }
    }

    @Test("The live office asks the daemon for what is the daemon's, and the rules for the rest")
    func liveOffice() async {
        struct Broken: Error {}
        let office = LiveOffice(
            LiveOffice.Powers(
                ask: { command, name in
                    #expect(name == "root")
                    if command == .read(.accounts) { throw AskFailure.busy }
                    return (Outcome(actor: .serverOperator(name), ticket: 0), nil)
                },
                status: { throw Broken() }, backup: { _ in },
                scrubbing: Scrubbing(files: {}, store: { throw Broken() }), export: { _, _ in },
                reload: { .done("reloaded") },
                listBots: { AdminTable(columns: ["name"], rows: []) }, reloadBot: { .done("bot \($0)") },
                turnBot: { .done("bot \($0) \($1)") }))
        #expect(await office.answer(.enableAccount(name: "a"), as: "root") == .done("Account a is enabled."))
        #expect(await office.answer(.listAccounts, as: "root") == .failed(AskFailure.busy.description, .temporary))
        #expect(await office.answer(.status, as: "root") == .failed("That did not work: Broken()", .software))
        #expect(await office.answer(.backup(path: "/b"), as: "root") == .done("The backup is in /b."))
        #expect(await office.answer(.reload, as: "root") == .done("reloaded"))
        #expect(await office.answer(.listBots, as: "root") == .tables([AdminTable(columns: ["name"], rows: [])]))
        #expect(await office.answer(.reloadBot(name: "x"), as: "root") == .done("bot x"))
        #expect(await office.answer(.startBot(name: "x"), as: "root") == .done("bot x true"))
        #expect(await office.answer(.stopBot(name: "x"), as: "root") == .done("bot x false"))
    }
}
