package import Foundation

/// What the fuzzers found worth keeping: `Tests/Fuzz/Corpus`.
package enum Corpus {
    package static func files(_ kind: String) throws -> [URL] {
        let tests = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appending(path: "Fuzz/Corpus/\(kind)")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }
}
