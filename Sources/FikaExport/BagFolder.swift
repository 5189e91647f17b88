import FikaStorage
import Foundation
import Glibc

/// A bag in the making (BagIt 1.0, RFC 8493): beside the place it is for, under a temporary name, and renamed when all
/// of it is on the disk. What is not finished is taken away.
final class BagFolder {
    /// What is known of a file of the bag.
    struct Entry {
        let path: String
        let bytes: Int64
        let digest: String
    }

    private let target: String
    private let draft: String
    private let manifest: BagFile
    private var folders: Set<String> = []
    private var payload: (files: Int, bytes: Int64) = (0, 0)
    private var isKept = false

    /// `target` must not be there.
    init(_ target: String) throws(StoreFault) {
        guard access(target, F_OK) != 0 else {
            throw StoreFault(.notWritable, "\(target) is there already: name a new folder.")
        }
        self.target = target
        draft = "\(target).partial-\(getpid())"
        guard mkdir(draft, 0o700) == 0 else { throw Self.fault(draft, errno) }
        do throws(StoreFault) {
            manifest = try BagFile(path: "manifest-sha256.txt", at: "\(draft)/manifest-sha256.txt")
            folders = []
        } catch {
            Self.remove(draft)
            throw error
        }
    }

    deinit {
        if !isKept { Self.remove(draft) }
    }

    /// A new file under `data/`. Its name is made of letters, digits and `-_./`, by us.
    func begin(_ name: String) throws(StoreFault) -> BagFile {
        precondition(Self.isHarmless(name), "a name in a bag is one that was made here")
        let path = "data/\(name)"
        try makeFolders(of: path)
        return try BagFile(path: path, at: "\(draft)/\(path)")
    }

    func finish(_ file: BagFile) throws(StoreFault) -> Entry {
        let digest = try file.finish()
        try manifest.write("\(digest)  \(file.path)\n")
        payload = (payload.files + 1, payload.bytes + file.bytes)
        return Entry(path: file.path, bytes: file.bytes, digest: digest)
    }

    /// A file that is written at once.
    @discardableResult
    func put(_ name: String, _ text: String) throws(StoreFault) -> Entry {
        let file = try begin(name)
        try file.write(text)
        return try finish(file)
    }

    /// The tag files, and the bag's own name. `facts` are lines of `bag-info.txt`.
    func keep(_ facts: [(label: String, value: String)]) throws(StoreFault) {
        var sums = [(try manifest.finish(), manifest.path)]
        let oxum = [(label: "Payload-Oxum", value: "\(payload.bytes).\(payload.files)")]
        let about = (facts + oxum).map { "\($0.label): \(Self.line($0.value))\n" }.joined()
        let tags = [("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"), ("bag-info.txt", about)]
        for (name, text) in tags {
            let file = try BagFile(path: name, at: "\(draft)/\(name)")
            try file.write(text)
            sums.append((try file.finish(), name))
        }
        let tagManifest = try BagFile(path: "tagmanifest-sha256.txt", at: "\(draft)/tagmanifest-sha256.txt")
        for (digest, name) in sums { try tagManifest.write("\(digest)  \(name)\n") }
        _ = try tagManifest.finish()
        for folder in folders.sorted() { try Self.synchronize("\(draft)/\(folder)") }
        try Self.synchronize(draft)
        guard rename(draft, target) == 0 else { throw Self.fault(target, errno) }
        isKept = true
        try Self.synchronize(Self.parent(of: target))
    }

    private func makeFolders(of path: String) throws(StoreFault) {
        var made = ""
        for part in path.split(separator: "/").dropLast() {
            made += made.isEmpty ? String(part) : "/\(part)"
            guard folders.insert(made).inserted else { continue }
            guard mkdir("\(draft)/\(made)", 0o700) == 0 else { throw Self.fault("\(draft)/\(made)", errno) }
        }
    }

    // MARK: Names and faults

    static func isHarmless(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return name.utf8.count <= 200
            && parts.allSatisfy { part in
                guard let first = part.utf8.first, first != UInt8(ascii: "."), first != UInt8(ascii: "-") else {
                    return false
                }
                return part.utf8.allSatisfy { isLetterOrDigit($0) || "-_.".utf8.contains($0) }
            }
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Values of `bag-info.txt` are one line each.
    private static func line(_ value: String) -> String {
        Markup.plain(value).split(separator: "\n").joined(separator: " ")
    }

    private static func parent(of path: String) -> String {
        let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent
    }

    private static func synchronize(_ path: String) throws(StoreFault) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(path, errno) }
        defer { _ = Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw fault(path, errno) }
    }

    private static func remove(_ path: String) {
        try? FileManager.default.removeItem(atPath: path)
    }

    static func fault(_ path: String, _ code: CInt) -> StoreFault {
        let words = strerror(code).map { String(cString: $0) } ?? "errno \(code)"
        return code == ENOSPC || code == EDQUOT
            ? StoreFault(.diskFull, "The disk that holds \(path) is full: make room.")
            : StoreFault(
                .notWritable, "\(path) cannot be written: name a folder that the user that runs fikad can make.",
                cause: words)
    }
}
