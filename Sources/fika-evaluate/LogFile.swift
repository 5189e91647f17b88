/// Reads logs of messages, and files of the links between them.
enum LogFile {
    /// The lines without empty ones at the end.
    static func lines(of path: String) throws -> [Substring] {
        var lines = try InputFile(path, repairs: true).lines
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// Links by `file TAB number`: the parents of each message.
    static func links(in path: String) throws -> [String: [String]] {
        var links: [String: [String]] = [:]
        for (index, line) in try lines(of: path).enumerated() where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 3, let message = Int(fields[1]), let parent = Int(fields[2]) else {
                throw InputFault(
                    path: path, line: index + 1, reason: "expected file, number and parent, parted by tabs")
            }
            links["\(fields[0])\t\(max(message, parent))", default: []].append(String(min(message, parent)))
        }
        return links
    }
}
