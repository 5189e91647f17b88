import Foundation
import NIOHTTP1
import Synchronization
import Testing

@testable import FikaCore
@testable import FikaWeb

@Suite("Downloads", .timeLimit(.minutes(1)))
struct DownloadTests {
    private let content = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

    private func withDocument(
        _ type: String = "application/pdf", _ body: (TownHall, Visitor, String) async throws -> Void
    ) async throws {
        try await TownHall.open { hall, visitor in
            let reply = try await visitor.send(
                .PUT, try hall.uploadLink() + "/plan.pdf", [("Content-Type", type)], body: content)
            #expect(reply.status == 201)
            try await body(hall, visitor, try hall.link(.requestDownload(DocumentID(1), version: 1)))
        }
    }

    @Test("a download that broke off is taken up again, of the same file only")
    func resumed() async throws {
        try await withDocument { _, visitor, link in
            let whole = try await visitor.send(.GET, link)
            let tag = try #require(whole.headers["ETag"].first)
            let table: [([(String, String)], Int, Range<Int>?)] = [
                ([("Range", "bytes=200000-")], 206, 200_000..<300_000),
                ([("Range", "bytes=0-0")], 206, 0..<1),
                ([("Range", "bytes=-10")], 206, 299_990..<300_000),
                ([("Range", "bytes=299999-999999999")], 206, 299_999..<300_000),
                ([("Range", "bytes=200000-"), ("If-Range", tag)], 206, 200_000..<300_000),
                ([("Range", "bytes=200000-"), ("If-Range", "\"other\"")], 200, 0..<300_000),
                ([("Range", "bytes=0-1,5-6")], 200, 0..<300_000),
                ([("Range", "bytes=x-y")], 200, 0..<300_000),
                ([("Range", "bytes=300000-")], 416, nil),
                ([("If-None-Match", tag)], 304, nil),
            ]
            for (headers, status, range) in table {
                let reply = try await visitor.send(.GET, link, headers)
                #expect(reply.status == status, "\(headers)")
                #expect(reply.body == range.map { Array(content[$0]) } ?? [], "\(headers)")
            }
            let part = try await visitor.send(.GET, link, [("Range", "bytes=5-9")])
            #expect(part.headers["Content-Range"] == ["bytes 5-9/300000"])
        }
    }

    @Test(
        "nothing that could run is shown in the browser; a picture is, if that is asked for",
        arguments: [
            ("text/html", "?inline", "attachment", "application/octet-stream"),
            ("image/svg+xml", "?inline", "attachment", "application/octet-stream"),
            ("application/pdf", "?inline", "attachment", "application/octet-stream"),
            ("text/javascript", "?inline", "attachment", "application/octet-stream"),
            ("image/png", "", "attachment", "image/png"), ("image/png", "?inline", "inline", "image/png"),
            ("text/plain", "?inline", "inline", "text/plain; charset=utf-8"),
        ])
    func harmless(_ type: String, _ query: String, _ disposition: String, _ shown: String) async throws {
        try await withDocument(type) { _, visitor, link in
            let reply = try await visitor.send(.GET, link + query)
            #expect(
                reply.headers["Content-Disposition"].first?.hasPrefix(disposition + "; filename=\"plan.pdf\"") == true)
            #expect(reply.headers["Content-Type"] == [shown])
            #expect(reply.headers["X-Content-Type-Options"] == ["nosniff"])
            #expect(reply.headers["Content-Security-Policy"].first?.contains("sandbox") == true)
            #expect(reply.headers["Referrer-Policy"] == ["no-referrer"])
        }
    }

    @Test("a link dies with the right behind it, and reads then like one that never was")
    func revoked() async throws {
        try await withDocument { hall, visitor, link in
            let upload = try hall.uploadLink()
            hall.operate(.account(.disable(name: "anna")))
            let dead = try await visitor.send(.GET, link)
            let never = try await visitor.send(.GET, "/download/1-1.00000000000000000000000000000000")
            #expect(dead.status == 404 && dead.body == never.body)
            let (one, other) = (dead.headers.filter { $0.name != "Date" }, never.headers.filter { $0.name != "Date" })
            #expect(one.map(\.name) == other.map(\.name) && one.map(\.value) == other.map(\.value), "\(one) \(other)")
            #expect(try await visitor.send(.PUT, upload, body: [1]).status == 404)
        }
    }

    @Test("a download that has begun stops when the right is lost")
    func stopped() async throws {
        try await withDocument { hall, visitor, link in
            let pieces = Mutex(0)
            hall.interrupt {
                guard
                    pieces.withLock({
                        $0 += 1; return $0
                    }) == 3
                else { return }
                hall.operate(.account(.setClearance(name: "anna", .public)))
            }
            await #expect(throws: (any Error).self) { try await visitor.send(.GET, link) }
            #expect(pieces.withLock { $0 } == 3, "asked before each piece, and not again")
        }
    }

    @Test("the lasting address asks for a password each time, and for the right behind it")
    func proved() async throws {
        try await withDocument { hall, visitor, _ in
            func basic(_ words: String) -> [(String, String)] {
                [("Authorization", "Basic " + Data(words.utf8).base64EncodedString())]
            }
            let open = try await visitor.send(.GET, "/documents/D1")
            #expect(open.status == 401 && open.headers["WWW-Authenticate"].first?.hasPrefix("Basic ") == true)
            #expect(try await visitor.send(.GET, "/documents/D1", basic("bert:bert-password")).body == content)
            #expect(try await visitor.send(.GET, "/documents/D1/1", basic("bert:bert-password")).status == 200)
            for path in ["/documents/D1/2", "/documents/D2", "/documents/x", "/documents/D1/..%2f", "/documents/"] {
                #expect(try await visitor.send(.GET, path, basic("bert:bert-password")).status == 404, "\(path)")
            }
            let head = try await visitor.send(.HEAD, "/documents/D1", basic("bert:bert-password"))
            #expect(head.status == 200 && head.body.isEmpty && head.headers["Content-Length"] == ["300000"])
            hall.operate(.account(.setClearance(name: "bert", .public)))
            #expect(try await visitor.send(.GET, "/documents/D1", basic("bert:bert-password")).status == 404)
            for _ in 0..<WebLimit.wrongProofsPerMinute {
                #expect(try await visitor.send(.GET, "/documents/D1", basic("anna:guess")).status == 401)
            }
            #expect(try await visitor.send(.GET, "/documents/D1", basic("anna:anna-password")).status == 429)
        }
    }

    @Test("a file that is gone is the operator's trouble, not a crash")
    func missing() async throws {
        try await withDocument { hall, visitor, link in
            for path in hall.paths { try FileManager.default.removeItem(atPath: hall.folder + "/" + path) }
            #expect(try await visitor.send(.GET, link).status == 500)
        }
    }
}
