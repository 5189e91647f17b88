import Foundation
import Testing

@testable import FikaServer

/// `systemd/fikad.toml` is the documentation of every key, so it must know all of them and no others.
@Suite("The annotated example")
struct AnnotatedExampleTests {
    private static let path = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

    private func text() throws -> String {
        try String(contentsOfFile: "/\(Self.path)/systemd/fikad.toml", encoding: .utf8)
    }

    @Test("It is read without a fault or a warning, but for credentials that only systemd has")
    func read() throws {
        let environment = ["CREDENTIALS_DIRECTORY": "/run/credentials/fikad.service"]
        let reading = ConfigurationReader(file: "fikad.toml", environment: environment).read(try text())
        guard case .read(_, let warnings) = reading else {
            Issue.record("refused: \(reading)")
            return
        }
        #expect(warnings.isEmpty)
    }

    @Test("Every known key stands in it, set or as an example behind a #, and no other")
    func keys() throws {
        #expect(Set(Self.keys(of: try text())).sorted() == Configuration.keyNames.sorted())
    }

    /// `table.key` of every line such as `key = …` or `# key = …`.
    static func keys(of text: String) -> [String] {
        var table = ""
        return text.split(separator: "\n").compactMap { line -> String? in
            let bare = line.drop { $0 == "#" || $0 == " " }
            if bare.hasPrefix("["), let name = bare.split(whereSeparator: { "[]".contains($0) }).first {
                table = String(name)
                return nil
            }
            let parts = bare.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, line.first != " " else { return nil }
            let key = parts[0].trimmingCharacters(in: .whitespaces)
            let isKey = !key.isEmpty && key.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F || $0 == 0x38 }
            return isKey ? "\(table).\(key)" : nil
        }
    }
}
