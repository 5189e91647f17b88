import Foundation
import LibCrypto
import NIOHTTP1
import Testing

@testable import IRCClient

@Suite("Files up and down", .timeLimit(.minutes(1)))
struct FileTransferTests {
    /// A folder of one test.
    final class Desk: Sendable {
        let folder = NSTemporaryDirectory() + "fika-transfer-" + UUID().uuidString

        init() throws {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func put(_ bytes: [UInt8], as name: String) throws -> String {
            try Data(bytes).write(to: URL(filePath: folder + "/" + name))
            return folder + "/" + name
        }

        func bytes(_ name: String) -> [UInt8]? {
            FileManager.default.contents(atPath: folder + "/" + name).map(Array.init)
        }

        var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }
    }

    private static let content = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    private static let digest = Hexadecimal.encode(Hash.sha256(content))
    private let desk: Desk

    init() throws {
        desk = try Desk()
    }

    private func transfer(_ security: ClientSettings.Security = .plaintext) -> FileTransfer {
        FileTransfer(settings: ClientSettings(host: "127.0.0.1", port: 1, security: security, nick: "anna"))
    }

    private func fetch(
        _ hall: FileHall, _ name: String = "plan.pdf", digest: String = digest, bytes: Int = content.count,
        overwrites: Bool = false
    ) async throws {
        try await transfer().fetch(
            "http://127.0.0.1:\(hall.port)/download/x", digest: digest, bytes: Int64(bytes),
            to: desk.folder + "/" + name, overwrites: overwrites
        ) { _, _ in }
    }

    @Test("a file goes up under its name, with its length and type, and the server's no is told in its words")
    func sent() async throws {
        let path = try desk.put(Self.content, as: "plan é.pdf")
        try await FileHall.open({ visit in
            visit.path.contains("closed")
                ? .init(status: .conflict, body: Array("The case is closed.\n".utf8)) : .init(status: .created)
        }) { hall in
            let link = "http://127.0.0.1:\(hall.port)/upload/t/"
            try await transfer().send(path, as: "plan é.pdf", to: link) { _, _ in }
            let visit = try #require(hall.visits.first)
            #expect(visit.method == .PUT && visit.path == "/upload/t/plan%20%C3%A9.pdf" && visit.body == Self.content)
            #expect(
                visit.headers["Content-Length"] == ["200000"] && visit.headers["Content-Type"] == ["application/pdf"])
            #expect(visit.headers["Authorization"].isEmpty, "a link needs no password")
            await #expect(throws: TransferFault.refused(status: 409, words: "The case is closed.")) {
                try await transfer().send(path, as: "x", to: link + "closed/") { _, _ in }
            }
        }
        await #expect(throws: TransferFault.cannotRead(path: desk.folder, reason: "it is no plain file")) {
            try await transfer().send(desk.folder, as: "x", to: "http://127.0.0.1:1/upload/t/") { _, _ in }
        }
    }

    @Test("a download is there under its name when it is whole, goes on where it broke off, and takes nobody's place")
    func fetched() async throws {
        try await FileHall.open({ visit in
            guard let range = visit.headers["Range"].first else {
                return .init(body: Self.content, breaksAfter: 120_000)
            }
            let start = Int(range.dropFirst("bytes=".count).dropLast()) ?? 0
            guard visit.headers["If-Range"] == ["\"\(Self.digest)\""] else { return .init(status: .badRequest) }
            return .init(status: .partialContent, body: Array(Self.content[start...]))
        }) { hall in
            await #expect(throws: TransferFault.brokenOff) { try await fetch(hall) }
            #expect(desk.names.count == 1 && desk.names[0].hasSuffix(".part"))
            #expect(desk.bytes("plan.pdf") == nil)
            try await fetch(hall)
            #expect(desk.bytes("plan.pdf") == Self.content && desk.names == ["plan.pdf"])
            let range = try #require(hall.visits.last?.headers["Range"].first)
            #expect(range != "bytes=0-" && range.hasPrefix("bytes="))
            await #expect(throws: TransferFault.exists(path: desk.folder + "/plan.pdf")) { try await fetch(hall) }
            #expect(hall.visits.count == 2, "asked for nothing that could not be kept")
        }
    }

    @Test("over a file one must say so; what is not what was announced is taken away")
    func checked() async throws {
        _ = try desk.put([1, 2, 3], as: "plan.pdf")
        try await FileHall.open({ _ in .init(body: Self.content) }) { hall in
            try await fetch(hall, overwrites: true)
            #expect(desk.bytes("plan.pdf") == Self.content)
            let other = String(repeating: "ab", count: 32)
            await #expect(throws: TransferFault.wrongContent) { try await fetch(hall, "a", digest: other) }
            await #expect(throws: TransferFault.wrongContent) { try await fetch(hall, "b", bytes: 100) }
            #expect(desk.bytes("a") == nil && desk.bytes("b") == nil)
            await #expect(throws: TransferFault.notALink) { try await fetch(hall, digest: "../../x") }
        }
    }

    @Test("it goes nowhere else than the link says")
    func redirected() async throws {
        try await FileHall.open({ _ in .init(body: Self.content) }) { elsewhere in
            let target = "http://127.0.0.1:\(elsewhere.port)/x"
            try await FileHall.open({ _ in .init(status: .found, headers: [("Location", target)], body: [1]) }) {
                hall in
                await #expect(throws: TransferFault.refused(status: 302, words: "")) { try await fetch(hall) }
                #expect(elsewhere.visits.isEmpty && desk.bytes("plan.pdf") == nil)
            }
        }
    }

    @Test(
        "the certificate is the chat's, and a link in the clear is not followed from an encrypted chat",
        .enabled(if: TestCertificate.isPossible, "the openssl program is not here"))
    func trusted() async throws {
        let (one, other) = (try TestCertificate(), try TestCertificate())
        try await FileHall.open(tls: one.context, { _ in .init(status: .created) }) { hall in
            let path = try desk.put([1], as: "a.txt")
            let link = "https://127.0.0.1:\(hall.port)/upload/t/"
            try await transfer(.tls(.pinned(sha256: one.fingerprint))).send(path, as: "a.txt", to: link) { _, _ in }
            #expect(hall.visits.first?.body == [1])
            for trust in [ClientSettings.Trust.pinned(sha256: other.fingerprint), .system] {
                await #expect(throws: TransferFault.self) {
                    try await transfer(.tls(trust)).send(path, as: "a.txt", to: link) { _, _ in }
                }
            }
            #expect(hall.visits.count == 1)
            await #expect(throws: TransferFault.notEncrypted) {
                try await transfer(.tls(.system)).send(path, as: "x", to: "http://127.0.0.1:\(hall.port)/u/") { _, _ in
                }
            }
        }
    }
}
