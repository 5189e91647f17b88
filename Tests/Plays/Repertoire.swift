package import Foundation

/// The plays there are: `Tests/Scripts`.
package enum Repertoire {
    package static func scripts() throws -> [URL] {
        let tests = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try FileManager.default
            .contentsOfDirectory(at: tests.appending(path: "Scripts"), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "irc" }.sorted { $0.path < $1.path }
    }
}

extension Play {
    package init(_ script: URL) throws {
        try self.init(name: script.lastPathComponent, text: String(contentsOf: script, encoding: .utf8))
    }
}
