import Testing

@testable import IRCClient

@Suite("Fetching a page")
struct PageFetchTests {
    private static func answer(_ status: String, _ fields: [String] = [], _ body: String = "") -> [UInt8] {
        let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + fields + ["", body]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private func fetch(
        _ path: String = "/news.xml", version: String? = nil, bytesMax: Int = 1_000, seconds: Int64 = 20,
        _ script: @escaping PageServer.Script
    ) async throws -> (result: Result<String?, TransferFault>, version: String?, requests: [String]) {
        let server = try await PageServer.open(script)
        let page = PageFetch(bytesMax: bytesMax, secondsMax: seconds)
        var (result, found) = (Result<String?, TransferFault>.success(nil), String?.none)
        do throws(TransferFault) {
            let answer = try await page.fetch("http://127.0.0.1:\(server.port)\(path)", version: version)
            result = .success(answer.map { String(decoding: $0.bytes, as: UTF8.self) })
            found = answer?.version
        } catch {
            result = .failure(error)
        }
        try await server.close()
        return (result, found, server.requests)
    }

    @Test("A page comes with its version, and nothing compressed is asked for")
    func page() async throws {
        let got = try await fetch { _ in Self.answer("200 OK", ["ETag: \"v1\""], "words") }
        #expect(try got.result.get() == "words")
        #expect(got.version == "\"v1\"")
        #expect(got.requests.first?.contains("Accept-Encoding: identity\r\n") == true)
        #expect(got.requests.first?.contains("If-None-Match") == false)
    }

    @Test(
        "The version of the time before goes along, and a page that has not changed is not sent",
        arguments: [
            ("\"v1\"", "If-None-Match: \"v1\"\r\n"), ("W/\"v1\"", "If-None-Match: W/\"v1\"\r\n"),
            ("Sat, 28 Nov 2026 00:00:00 GMT", "If-Modified-Since: Sat, 28 Nov 2026 00:00:00 GMT\r\n"),
        ])
    func conditional(version: String, field: String) async throws {
        let got = try await fetch(version: version) { _ in Self.answer("304 Not Modified") }
        #expect(try got.result.get() == nil)
        #expect(got.requests.first?.contains(field) == true)
    }

    @Test("A page that is too large, announced or not, is refused", arguments: [true, false])
    func tooLarge(isAnnounced: Bool) async throws {
        let got = try await fetch(bytesMax: 10) { _ in
            isAnnounced
                ? Self.answer("200 OK", [], "12345678901")
                : Array("HTTP/1.1 200 OK\r\n\r\n12345678901".utf8)
        }
        #expect(got.result == .failure(.refused(status: 200, words: "It has more than 10 bytes.")))
    }

    @Test("A server that never answers is given up")
    func slow() async throws {
        let got = try await fetch(seconds: 1) { _ in nil }
        #expect(got.result == .failure(.refused(status: 408, words: "It took more than 1 seconds.")))
    }

    @Test("It goes along on the same host, but not round and round")
    func redirects() async throws {
        let got = try await fetch("/old") { request in
            request.hasPrefix("GET /old ")
                ? Self.answer("301 Moved", ["Location: /new"]) : Self.answer("200 OK", [], "n")
        }
        #expect(try got.result.get() == "n")
        let round = try await fetch { _ in Self.answer("302 Found", ["Location: /news.xml"]) }
        #expect(round.requests.count == PageFetch.redirectsMax + 1)
        #expect(throws: TransferFault.self) { try round.result.get() }
    }

    @Test(
        "It does not go elsewhere, nor from an encrypted place to a plain one",
        arguments: ["https://other.example/x", "//other.example/x", "http://a.example/x", "file:///etc/passwd", nil])
    func elsewhere(location: String?) throws {
        let link = try #require(FileLink("https://a.example/news"))
        #expect(throws: TransferFault.self) { try PageFetch.target(location, from: link, status: 301) }
    }

    @Test("Other answers are failures", arguments: ["404 Not Found", "500 Oops", "429 Too Many Requests"])
    func failures(status: String) async throws {
        let got = try await fetch { _ in Self.answer(status, [], "words") }
        #expect(throws: TransferFault.self) { try got.result.get() }
    }
}
