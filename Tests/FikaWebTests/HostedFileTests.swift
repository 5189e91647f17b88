import Foundation
import NIOHTTP1
import Testing

@testable import FikaCore
@testable import FikaWeb

@Suite("Files without a case (FILEHOST)", .timeLimit(.minutes(1)))
struct HostedFileTests {
    private let content: [UInt8] = Array("a drawing".utf8)

    private func basic(_ name: String) -> (String, String) {
        ("Authorization", "Basic " + Data("\(name):\(name)-password".utf8).base64EncodedString())
    }

    /// Sends a file by name and password; the path of its address.
    private func send(_ visitor: Visitor, as name: String = "anna", _ body: [UInt8]? = nil) async throws -> String {
        let headers = [
            basic(name), ("Content-Type", "image/svg+xml"),
            ("Content-Disposition", "attachment; filename=\"../plan.svg\""),
        ]
        let reply = try await visitor.send(.POST, "/upload", headers, body: body ?? content)
        guard reply.status == 201, let location = reply.headers["Location"].first else {
            throw Refused(status: reply.status)
        }
        return String(location.dropFirst("https://hall".count))
    }

    struct Refused: Error { let status: Int }

    private func attach(_ path: String, number: String = TownHall.number) throws -> DocumentCommand {
        let id = try #require(HostedFileID(name: String(path.dropFirst("/files/".count))))
        return .hosted(.attach(id, number: number, kind: "drawing", title: "North", confidentiality: nil))
    }

    private func settled(_ condition: () -> Bool) async throws -> Bool {
        for _ in 0..<400 {
            if condition() { return true }
            // The keeper looks every few milliseconds and tells nobody.
            try await Task.sleep(for: .milliseconds(5))
        }
        return false
    }

    @Test("a file is its uploader's alone until it is in a case, and then its readers'; the address stays")
    func attached() async throws {
        try await TownHall.open { hall, visitor in
            let path = try await send(visitor)
            let own = try await visitor.send(.GET, path, [basic("anna")])
            #expect(own.status == 200 && own.body == content)
            #expect(own.headers["Content-Type"] == ["application/octet-stream"], "an SVG can run things")
            #expect(own.headers["Content-Disposition"].first?.hasPrefix("attachment; filename=\"plan.svg\"") == true)
            #expect(try await visitor.send(.HEAD, path, [basic("anna")]).headers["Content-Length"] == ["9"])
            #expect(try await visitor.send(.GET, path).status == 401)
            let hidden = try await visitor.send(.GET, path, [basic("bert")])
            let missing = try await visitor.send(.GET, "/files/1", [basic("bert")])
            #expect(hidden.status == 404 && hidden.body == missing.body)
            #expect(try hall.perform(attach(path), by: "bert").refusal != nil, "not bert's to give")
            #expect(try hall.perform(attach(path), by: "anna").refusal == nil)
            #expect(hall.documents.map(\.latest.file.name) == ["plan.svg"])
            #expect(try await visitor.send(.GET, path, [basic("bert")]).body == content)
            #expect(try hall.perform(attach(path), by: "anna").refusal != nil, "once only")
            hall.operate(.account(.setClearance(name: "bert", .public)))
            #expect(try await visitor.send(.GET, path, [basic("bert")]).status == 404)
            hall.pass(seconds: 3_601)
            #expect(try await visitor.send(.GET, path, [basic("anna")]).status == 200)
            #expect(hall.paths.count == 1)
        }
    }

    @Test("what is put into no case in time is gone from the disk, and the same content of a document stays")
    func lapsed() async throws {
        try await TownHall.open { hall, visitor in
            let path = try await send(visitor)
            #expect(hall.paths.count == 1)
            hall.pass(seconds: 3_601)
            #expect(try await visitor.send(.GET, path, [basic("anna")]).status == 404)
            #expect(try hall.perform(attach(path), by: "anna").refusal != nil)
            #expect(try await settled { hall.paths.isEmpty })
            let (kept, lost) = (try await send(visitor), try await send(visitor))
            #expect(kept != lost && hall.paths.count == 1)
            #expect(try hall.perform(attach(kept), by: "anna").refusal == nil)
            hall.pass(seconds: 3_601)
            #expect(try await visitor.send(.GET, lost, [basic("anna")]).status == 404)
            #expect(try await visitor.send(.GET, kept, [basic("anna")]).body == content)
        }
    }

    @Test("with a token of the chat one needs no password, once")
    func token() async throws {
        try await TownHall.open { hall, visitor in
            let token = try hall.link(.hosted(.requestUpload))
            let bearer = [("Authorization", "Bearer " + token)]
            #expect(try await visitor.send(.POST, "/upload", bearer, body: content).status == 201)
            #expect(try await visitor.send(.POST, "/upload", bearer, body: content).status == 404)
            let other = try hall.uploadLink().dropFirst("/upload/".count)
            for wrong in [String(other), "x"] {
                let reply = try await visitor.send(
                    .POST, "/upload", [("Authorization", "Bearer " + wrong)], body: content)
                #expect(reply.status == 404, "\(wrong)")
            }
        }
    }

    @Test("who may put nothing into a case sends nothing, and nobody more than may wait")
    func refused() async throws {
        try await TownHall.open(bytesMax: 1_000) { hall, visitor in
            #expect(try await visitor.send(.POST, "/upload", body: content).status == 401)
            #expect(try await visitor.send(.POST, "/upload", [basic("greta")], body: content).status == 404)
            let large = [UInt8](repeating: 0, count: 1_001)
            #expect(try await visitor.send(.POST, "/upload", [basic("anna")], body: large).status == 413)
            #expect(hall.paths.isEmpty)
            for number in 0..<16 { _ = try await send(visitor, [UInt8(number)]) }
            let more = try await visitor.send(.POST, "/upload", [basic("anna")], body: content)
            #expect(more.status == 409 && hall.paths.count == 16)
            #expect(try await send(visitor, as: "bert").hasPrefix("/files/"))
        }
    }

    @Test("OPTIONS says what may be sent, and only the pages that were named are told that they may")
    func options() async throws {
        try await TownHall.open { _, visitor in
            let plain = try await visitor.send(.OPTIONS, "/upload")
            #expect(plain.status == 204 && plain.headers["Allow"] == ["OPTIONS, POST"])
            #expect(plain.headers["Accept-Post"] == ["*/*"])
            #expect(plain.headers["Access-Control-Allow-Origin"].isEmpty)
            for (origin, isKnown) in [("https://chat.example.org", true), ("https://evil.example.org", false)] {
                let preflight = try await visitor.send(.OPTIONS, "/upload", [("Origin", origin)])
                #expect(preflight.headers["Access-Control-Allow-Origin"] == (isKnown ? [origin] : []))
                #expect(preflight.headers["Access-Control-Allow-Headers"].isEmpty == !isKnown)
                let refused = try await visitor.send(.POST, "/upload", [("Origin", origin)], body: content)
                #expect(refused.status == 401)
                #expect(refused.headers["Access-Control-Allow-Origin"] == (isKnown ? [origin] : []))
                #expect(refused.headers["Access-Control-Allow-Credentials"].isEmpty)
                #expect(refused.headers["Vary"] == ["Origin"])
            }
            #expect(try await visitor.send(.OPTIONS, "/files/1").headers["Allow"] == ["OPTIONS, GET, HEAD"])
        }
    }
}
