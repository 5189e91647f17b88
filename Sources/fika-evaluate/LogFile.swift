import Foundation

/// Reads text files, compressed ones through `gzip`.
enum LogFile {
    static func text(of path: String) throws -> String {
        guard FileManager.default.isReadableFile(atPath: path) else { throw LogError("\(path): cannot be read") }
        let bytes = path.hasSuffix(".gz") ? try decompressed(path) : try Data(contentsOf: URL(filePath: path))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The lines without empty ones at the end, with carriage returns taken off.
    static func lines(of path: String) throws -> [Substring] {
        var lines = try text(of: path).split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// Links by `file TAB number`: the parents of each message.
    static func links(in path: String) throws -> [String: [String]] {
        var links: [String: [String]] = [:]
        for (index, line) in try lines(of: path).enumerated() where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 3, let message = Int(fields[1]), let parent = Int(fields[2]) else {
                throw LogError("\(path):\(index + 1): expected file, number and parent, parted by tabs")
            }
            links["\(fields[0])\t\(max(message, parent))", default: []].append(String(min(message, parent)))
        }
        return links
    }

    private static func decompressed(_ path: String) throws -> Data {
        let gzip = Process()
        gzip.executableURL = URL(filePath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", "--", path]
        let pipe = Pipe()
        gzip.standardOutput = pipe
        try gzip.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        gzip.waitUntilExit()
        guard gzip.terminationStatus == 0 else { throw LogError("\(path): gzip cannot read it") }
        return bytes
    }
}
