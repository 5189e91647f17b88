import Foundation
import NIOHTTP1
import Testing

@testable import FikaCore
@testable import FikaWeb

@Suite("Names in uploads", .timeLimit(.minutes(1)))
struct HarmlessNameTests {
    /// What a name could try, and what is kept of it.
    static let names: [(sent: String, kept: String)] = [
        ("../../../../etc/passwd", "passwd"), ("/etc/shadow", "shadow"), ("..", "document"), (".", "document"),
        ("C:\\Windows\\system.ini", "system.ini"), (".bashrc", "bashrc"), ("plan\0.pdf", "plan.pdf"),
        ("plan.pdf\r\nSet-Cookie: a=b", "plan.pdfSet-Cookie_ a=b"), ("plan.pdf\r\n\r\n<script>", "plan.pdf_script_"),
        ("annexe\u{202E}fdp.exe", "annexefdp.exe"), ("\u{2066}a\u{2069}.txt", "a.txt"),
        ("a\"; x=\"b.txt", "a__ x=_b.txt"),
        ("%2e%2e%2fx", "_2e_2e_2fx"),
        (String(repeating: "long", count: 1_000) + ".pdf", String(repeating: "long", count: 49) + ".pdf"),
        ("naïve é 文書.pdf", "naïve é 文書.pdf"), ("incoming/1", "1"), ("  .  ", "document"),
    ]
    /// All that a download answers with, and nothing that a name brought in.
    private static let headersKnown: Set<String> = [
        "accept-ranges", "cache-control", "connection", "content-disposition", "content-length",
        "content-security-policy", "content-type", "cross-origin-resource-policy", "date", "etag", "referrer-policy",
        "server", "vary", "x-content-type-options", "x-frame-options",
    ]

    private static func encoded(_ name: String) -> String {
        name.utf8.map { byte in
            let hex = String(byte, radix: 16, uppercase: true)
            return "%" + (hex.utf8.count == 1 ? "0" + hex : hex)
        }.joined()
    }

    /// Where a name may stand: in the address, and in the header in its two ways.
    enum Place: CaseIterable, Sendable {
        case address, header, extendedHeader
    }

    @Test("a name leads to no other place and into no other line, wherever it stands", arguments: Place.allCases)
    func harmless(_ place: Place) async throws {
        try await TownHall.open { hall, visitor in
            let before = Set(try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory()))
            for (index, name) in Self.names.enumerated() {
                // What HTTP itself does not let through as it is, or is too long for it, does not come this way.
                let isPlain = name.sent.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") }
                guard place == .extendedHeader ? name.sent.utf8.count < 3_000 : place == .address || isPlain else {
                    continue
                }
                let link = try hall.uploadLink()
                var (path, headers) = (link, [(String, String)]())
                switch place {
                case .address: path += "/" + Self.encoded(name.sent)
                case .header:
                    let quoted = name.sent.replacing("\\", with: "\\\\")
                    headers = [("Content-Disposition", "attachment; filename=\"\(quoted)\"")]
                case .extendedHeader:
                    headers = [("Content-Disposition", "attachment; filename*=UTF-8''\(Self.encoded(name.sent))")]
                }
                let reply = try await visitor.send(.PUT, path, headers, body: Array("\(index)".utf8))
                #expect(reply.status == 201, "\(name.sent.debugDescription)")
                let document = try #require(hall.documents.last)
                #expect(document.latest.file.name == name.kept, "\(name.sent.debugDescription)")
                try await check(document, hall, visitor)
            }
            #expect(hall.paths.allSatisfy { $0.hasPrefix("files/") && $0.utf8.count == "files/".utf8.count + 65 })
            #expect(hall.paths.count == hall.documents.count)
            let new = Set(try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())).subtracting(
                before)
            #expect(new.isDisjoint(with: ["passwd", "1", "shadow", "x"]))
        }
    }

    private func check(_ document: Document, _ hall: TownHall, _ visitor: Visitor) async throws {
        let link = try hall.link(.requestDownload(document.id, version: nil))
        let reply = try await visitor.send(.GET, link)
        let names = Set(reply.headers.map { $0.name.lowercased() })
        #expect(names.isSubset(of: Self.headersKnown), "\(names.subtracting(Self.headersKnown))")
        let disposition = try #require(reply.headers["Content-Disposition"].first)
        #expect(
            disposition.hasPrefix("attachment; filename=\"") && disposition.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
        #expect(disposition.filter { $0 == "\"" }.count == 2)
    }

    @Test("an address that is longer than a request may be is refused, and nothing is kept")
    func endless() async throws {
        try await TownHall.open { hall, visitor in
            let link = try hall.uploadLink() + "/" + String(repeating: "a", count: 200_000)
            let reply = try? await visitor.send(.PUT, link, body: [1])
            #expect(reply?.status != 201)
            #expect(hall.paths.isEmpty && hall.documents.isEmpty)
        }
    }
}
