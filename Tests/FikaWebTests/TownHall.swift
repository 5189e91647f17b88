import FikaFiles
import FikaStorage
import Foundation
import LibCrypto
import Logging
import NIOPosix
import NIOSSL
import ServiceLifecycle
import Synchronization

@testable import FikaCore
@testable import FikaWeb

/// The rules behind a web side on a loopback port, with files in a folder of its own: anna and bert work on a case.
final class TownHall: Sendable {
    private struct Inside {
        var state: ChatState
        var now = Timestamp(milliseconds: 1_790_000_000_000)
        var sessions: Int64 = 0
    }

    let folder: String
    let files: DocumentFiles
    private let seal = Seal()
    private let inside: Mutex<Inside>
    /// What a test wants to happen before the rules are asked to take a file, or to let a download go on.
    private let interruption = Mutex<(@Sendable () -> Void)?>(nil)
    private let listening = Mutex<Int?>(nil)

    static let number = "2026-0001"

    /// Opens, hands the port on, and closes again.
    static func open(bytesMax: Int64 = 1_000_000, _ body: (TownHall, Visitor) async throws -> Void) async throws {
        let hall = try TownHall(bytesMax: bytesMax)
        defer { try? FileManager.default.removeItem(atPath: hall.folder) }
        let server = hall.server()
        let group = ServiceGroup(services: [server], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        async let running: Void = group.run()
        let visitor = Visitor(port: try await hall.port())
        do {
            try await body(hall, visitor)
        } catch {
            await group.triggerGracefulShutdown()
            try? await running
            throw error
        }
        await group.triggerGracefulShutdown()
        try await running
    }

    private init(bytesMax: Int64) throws {
        folder = NSTemporaryDirectory() + "fika-web-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        files = try DocumentFiles(dataFolder: folder)
        var settings = CoreSettings()
        settings.takesDocuments = true
        settings.fileBytesMax = bytesMax
        inside = Mutex(Inside(state: ChatState(settings: settings)))
        let type = CaseType(
            id: "permit", name: "Permit", statuses: ["new"], results: [CaseType.Result("granted")], deadlineDays: 14,
            confidentiality: .internal, channelPattern: "#permit-{number}")
        operate(.casework(.defineType(type)))
        for name in ["anna", "bert"] {
            operate(.account(.add(name: name, credentials: [1], clearance: .internal, scopes: nil)))
        }
        operate(
            .account(
                .addGuest(
                    name: "greta", credentials: [1], clearance: .internal,
                    Account.Guest(organisation: nil, ends: nil))))
        operate(.casework(.open(type: "permit", title: "Barn", confidentiality: nil)))
    }

    private func server() -> WebServer {
        let counsel = WebCounsel(
            ask: { [self] command, account in
                switch command {
                case .completeUpload, .goOnReading: interruption.withLock { $0 }?()
                default: break
                }
                return perform(Request(actor: .account(account), command: .document(command), at: later()))
            },
            fates: { [self] ids in
                operate(.document(.hosted(.fates(ids)))).documentReply.map { reply in
                    if case .fates(let fates) = reply { fates } else { [] }
                } ?? []
            },
            unseal: { [seal] in seal.opened($0) },
            prove: { [self] name, password in
                password == name + "-password" ? inside.withLock { $0.state.accounts[name: name]?.id } : nil
            })
        var settings = WebSettings(
            host: "127.0.0.1", port: 0, publicURL: "https://hall", fileBytesMax: 1, connectionsMax: 16)
        // Before each piece.
        settings.rightsInterval = .zero
        settings.hostedInterval = .milliseconds(5)
        settings.origins = ["https://chat.example.org"]
        return WebServer(
            settings: settings, counsel: counsel, files: files, identity: nil,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            onListening: { [self] port in listening.withLock { $0 = port } })
    }

    private func port() async throws -> Int {
        while true {
            if let port = listening.withLock({ $0 }) { return port }
            // Its service tells nobody but a closure; a few milliseconds at most.
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    // MARK: What a test asks for

    func interrupt(_ body: @escaping @Sendable () -> Void) {
        interruption.withLock { $0 = body }
    }

    @discardableResult
    func operate(_ command: Command) -> Outcome {
        perform(Request(actor: .serverOperator("root"), command: command, at: later()))
    }

    /// The address of a link, as the one who asked for it gets it.
    func link(_ command: DocumentCommand, by name: String = "anna") throws -> String {
        guard let account = inside.withLock({ $0.state.accounts[name: name]?.id }) else { throw NoTicket() }
        let outcome = perform(Request(actor: .account(account), command: .document(command), at: later()))
        for case .document(.ticketIssued(let ticket, _)) in outcome.events {
            let token = seal.sealed(ticket.claim.text)
            switch ticket.purpose {
            case .upload: return "/upload/\(token)"
            case .download: return "/download/\(token)"
            case .host: return token
            }
        }
        throw NoTicket()
    }

    /// What somebody asks for in the chat.
    @discardableResult
    func perform(_ command: DocumentCommand, by name: String) throws -> Outcome {
        guard let account = inside.withLock({ $0.state.accounts[name: name]?.id }) else { throw NoTicket() }
        return perform(Request(actor: .account(account), command: .document(command), at: later()))
    }

    /// Time goes by; what has had its time ends.
    func pass(seconds: Int) {
        inside.withLock { $0.now = $0.now.adding(seconds: seconds) }
        operate(.clock)
    }

    func uploadLink() throws -> String {
        try link(.requestUpload(number: Self.number, kind: "drawing", title: "North", confidentiality: nil))
    }

    var documents: [Document] {
        inside.withLock { inside in
            inside.state.cases.all.flatMap { inside.state.documents.documents(of: $0.id) }
        }
    }

    /// All files there are, drafts too.
    var paths: [String] {
        let all = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        return all.filter { path in
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
            return isThere && !isFolder.boolValue
        }
    }

    struct NoTicket: Error {}

    private func later() -> Timestamp {
        inside.withLock { inside in
            inside.now = inside.now.adding(seconds: 1)
            return inside.now
        }
    }

    private func perform(_ request: Request) -> Outcome {
        inside.withLock { $0.state.perform(request) }
    }
}
