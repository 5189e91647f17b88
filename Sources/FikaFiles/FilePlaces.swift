import Glibc

/// Which path each file has, and nothing else may be made into a path: a digest is 64 hexadecimal digits, and no name
/// that anybody sent is ever part of one.
struct FilePlaces: Sendable {
    let folder: String

    var incoming: String { folder + "/incoming" }

    func folder(of digest: String) -> String { "\(folder)/\(digest.prefix(2))" }

    func file(_ digest: String) -> String {
        precondition(Self.isDigest(digest), "a file's name is its digest")
        return "\(folder(of: digest))/\(digest.dropFirst(2))"
    }

    static func isDigest(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// The digests of all files that are there. What is called otherwise is not ours, and left alone.
    func digests() -> [String] {
        names(in: folder).filter { $0.utf8.count == 2 }.flatMap { prefix in
            names(in: "\(folder)/\(prefix)").map { prefix + $0 }
        }.filter(Self.isDigest)
    }

    /// Empty if there is no such folder.
    func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
