import Foundation

/// The repository on disk: the one part of the house tests that reads files.
enum Tree {
    /// The folder of `Package.swift`, found from where this file is.
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let folders = ["Sources", "Tests", "bots", "systemd", ".ci"]
    static let suffixes = [
        "swift", "md", "toml", "service", "sysusers", "tmpfiles", "irc", "py", "h", "modulemap", "sh", "txt", "",
    ]

    /// What may stand at the top level; the design gives the list. Hidden build folders and `run` are not kept.
    static let topLevel: Set<String> = [
        "Package.swift", "Sources", "Tests", "bots", "systemd", "README.md", "Makefile", "LICENSE", "CHANGELOG.md",
        ".ci", ".swift-format", ".gitignore",
    ]
    static let notKept: Set<String> = [".git", ".gitattributes", ".build", ".swiftpm", "run", "Package.resolved"]

    static func files() throws -> [SourceFile] {
        var paths = try topLevelEntries().filter { topLevel.contains($0) && !folders.contains($0) }
        for folder in folders {
            let walk = FileManager.default.enumerator(atPath: root.appending(path: folder).path) ?? .init()
            for case let path as String in walk where isText(path) { paths.append(folder + "/" + path) }
        }
        return try paths.sorted().compactMap { path in
            let url = root.appending(path: path)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
            return SourceFile(path: path, text: try String(contentsOf: url, encoding: .utf8))
        }
    }

    static func topLevelEntries() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.path)
    }

    private static func isText(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        let hidden = path.split(separator: "/").contains { $0.hasPrefix(".build") }
        let suffix = name.contains(".") ? name.split(separator: ".").last.map(String.init) ?? "" : ""
        return !hidden && suffixes.contains(suffix)
    }
}
