import Foundation

/// Reads and lists small files of the operator's; what goes wrong is told in a sentence.
package enum TextFile {
    /// Most files of a folder that are looked at.
    package static let filesMax = 1_000

    /// A file that cannot be read, and why.
    package struct Unreadable: Error, Equatable, CustomStringConvertible {
        package let path: String
        package let reason: String

        package var description: String { "\(path): \(reason)" }
    }

    /// The whole file as UTF-8; `FileContents` limits its size.
    package static func read(_ path: String) throws(Unreadable) -> String {
        let bytes: [UInt8]
        do {
            bytes = try FileContents(path: path).bytes
        } catch {
            throw Unreadable(path: path, reason: error.isMissing ? "does not exist" : error.reason)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Unreadable(path: path, reason: "is not UTF-8")
        }
        return text
    }

    /// The names in a folder, sorted.
    package static func names(in folder: String) throws(Unreadable) -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            let isThere = FileManager.default.fileExists(atPath: folder)
            throw Unreadable(path: folder, reason: isThere ? "cannot be read" : "does not exist")
        }
        guard names.count <= filesMax else { throw Unreadable(path: folder, reason: "has more than \(filesMax) files") }
        return names
    }
}
