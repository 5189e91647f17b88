import Foundation
import LibCrypto
import NIOHTTP1
import Testing

@testable import FikaCore
@testable import FikaFiles
@testable import FikaWeb

@Suite("Uploads", .timeLimit(.minutes(1)))
struct UploadTests {
    /// Until what the server does behind a closed connection is done.
    private func settled(_ condition: () -> Bool) async throws -> Bool {
        for _ in 0..<400 {
            if condition() { return true }
            // The other side of a closed connection says nothing; nothing is measured by this.
            try await Task.sleep(for: .milliseconds(5))
        }
        return false
    }

    @Test("a file that is sent to a link is a document, byte for byte, and the link is used up")
    func upload() async throws {
        try await TownHall.open { hall, visitor in
            let content = (0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let link = try hall.uploadLink()
            let reply = try await visitor.send(
                .PUT, link + "/..%2F..%2Fplan%20%C3%A9.png", [("Content-Type", "image/png; q=1")], body: content)
            #expect(reply.status == 201, "\(reply.text)")
            #expect(reply.headers["Location"] == ["https://hall/documents/D1/1"])
            let file = try #require(hall.documents.first?.latest.file)
            #expect(file.digest == Hexadecimal.encode(Hash.sha256(content)))
            #expect(file.name == "plan é.png" && file.mediaType == "image/png" && file.bytes == 500_000)
            #expect(hall.paths == ["files/\(file.digest.prefix(2))/\(file.digest.dropFirst(2))"])
            let again = try await visitor.send(.PUT, link, body: content)
            #expect(again.status == 404)
            let fetched = try await visitor.send(.GET, try hall.link(.requestDownload(DocumentID(1), version: nil)))
            #expect(fetched.body == content)
        }
    }

    @Test(
        "names come from the address or the header, and do no harm",
        arguments: [
            ("attachment; filename=\"a;b.txt\"", "a_b.txt"),
            ("attachment; filename*=UTF-8''na%C3%AFve.txt", "naïve.txt"),
            ("attachment; filename=\"../../../etc/passwd\"", "passwd"), ("attachment; filename=\"a\\\"b\"", "a_b"),
            ("attachment", "document"), ("x; filename*=UTF-8''%2e%2e%2f%00", "document"),
        ])
    func names(_ header: String, _ name: String) async throws {
        try await TownHall.open { hall, visitor in
            let reply = try await visitor.send(
                .POST, try hall.uploadLink(), [("Content-Disposition", header)], body: [1])
            #expect(reply.status == 201)
            #expect(hall.documents.first?.latest.file.name == name)
            #expect(hall.paths.count == 1)
        }
    }

    @Test("an upload that breaks off leaves nothing, and the link can be used again")
    func broken() async throws {
        try await TownHall.open { hall, visitor in
            let link = try hall.uploadLink()
            try await visitor.breakOff(link, after: [UInt8](repeating: 1, count: 70_000), announcing: 100_000)
            #expect(try await settled { hall.paths.isEmpty })
            #expect(hall.documents.isEmpty)
            #expect(try await visitor.send(.PUT, link, body: [1, 2]).status == 201)
        }
    }

    @Test("what is refused at the last step leaves nothing either")
    func refusedAtTheEnd() async throws {
        try await TownHall.open { hall, visitor in
            let link = try hall.uploadLink()
            hall.interrupt { hall.operate(.casework(.close(number: TownHall.number, result: "granted"))) }
            let reply = try await visitor.send(.PUT, link, body: [1, 2])
            #expect(reply.status == 409)
            #expect(hall.paths.isEmpty && hall.documents.isEmpty)
        }
    }

    @Test("too large, without a length, or not a link at all: refused before a byte is kept")
    func refused() async throws {
        try await TownHall.open(bytesMax: 1_000) { hall, visitor in
            let link = try hall.uploadLink()
            #expect(try await visitor.send(.PUT, link, body: [UInt8](repeating: 0, count: 1_001)).status == 413)
            let chunked = try await visitor.send(.PUT, link, [("Transfer-Encoding", "chunked")], body: [1])
            #expect(chunked.status == 411)
            let forged = link.dropLast() + (link.hasSuffix("0") ? "1" : "0")
            for path in [String(forged), "/upload/1-1", "/upload/x.00", "/upload/..%2f..%2fetc", "/upload/"] {
                #expect(try await visitor.send(.PUT, path, body: [1]).status == 404, "\(path)")
            }
            #expect(hall.paths.isEmpty)
            #expect(try await visitor.send(.PUT, link, body: [UInt8](repeating: 0, count: 1_000)).status == 201)
        }
    }

    @Test("an empty file is a file; the same content twice is one file on disk")
    func emptyAndSame() async throws {
        try await TownHall.open { hall, visitor in
            for body in [[], [7], [7]] as [[UInt8]] {
                let reply = try await visitor.send(.PUT, try hall.uploadLink(), body: body)
                #expect(reply.status == 201)
            }
            #expect(hall.documents.count == 3)
            #expect(hall.paths.count == 2)
        }
    }
}
