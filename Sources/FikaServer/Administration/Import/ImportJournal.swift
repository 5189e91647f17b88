import Foundation
import LibCrypto

/// Which files went into which channel, so that a second import of the same file changes nothing: one line each in
/// `imports.log` of the data folder.
package struct ImportJournal: Sendable {
    package static let fileName = "imports.log"

    private let path: String

    package init(folder: String) {
        path = "\(folder)/\(Self.fileName)"
    }

    /// What a file is known by.
    package static func fingerprint(_ bytes: [UInt8]) -> String {
        Hexadecimal.encode(Hash.sha256(bytes))
    }

    package func holds(_ fingerprint: String, channel: String) -> Bool {
        guard let bytes = FileManager.default.contents(atPath: path) else { return false }
        let line = Array(Self.line(fingerprint, channel).utf8.dropLast())
        return bytes.split(separator: UInt8(ascii: "\n")).contains { $0.elementsEqual(line) }
    }

    package func add(_ fingerprint: String, channel: String) throws {
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(Self.line(fingerprint, channel).utf8))
        try file.close()
    }

    private static func line(_ fingerprint: String, _ channel: String) -> String {
        "\(fingerprint) \(channel.lowercased())\n"
    }
}
