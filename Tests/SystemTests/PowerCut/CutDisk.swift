import Foundation
import Glibc

/// A disk whose power may go at any step of a recording. What was synced is on it. Of what was written since, anything
/// may be: nothing, all, or some sectors of some writes, in whatever order; of names a part that came first.
struct CutDisk {
    private struct File {
        var synced: [UInt8] = []
        var since: [(step: Int, change: Change)] = []
    }

    private enum Change {
        case write(at: Int, Data)
        case length(Int)
    }

    private enum Naming {
        case file(path: String, object: Int)
        case folder(path: String)
        case rename(from: String, to: String, object: Int)
        case removal(path: String)

        /// Whose sync puts it on the disk.
        var folder: String {
            switch self {
            case .file(let path, _), .folder(let path), .rename(_, let path, _), .removal(let path):
                (path as NSString).deletingLastPathComponent
            }
        }
    }

    /// What becomes of a file's unsynced writes.
    private enum Fate: CaseIterable {
        case lost, kept, torn, firstOnes
    }

    private static let sectorBytes = 512

    private let root: String
    private var objects: [File] = []
    /// The file that has this number at the moment; numbers are used again.
    private var objectOf: [UInt64: Int] = [:]
    private var folderOf: [UInt64: String] = [:]
    private var names: [String: Int] = [:]
    /// As the daemon sees them, synced or not.
    private var live: [String: Int] = [:]
    private var folders: Set<String>
    private var namings: [(step: Int, naming: Naming)] = []
    private var begun: [UInt64: Int] = [:]
    private var count = 0

    /// With what is in the folder now, all of it synced.
    init(_ root: String) throws {
        self.root = root
        folders = [root]
        let manager = FileManager.default
        folderOf[try Self.number(root)] = root
        for name in try manager.subpathsOfDirectory(atPath: root) {
            let path = root + "/" + name
            let isFolder = try manager.attributesOfItem(atPath: path)[.type] as? FileAttributeType == .typeDirectory
            if isFolder {
                folders.insert(path)
                folderOf[try Self.number(path)] = path
            } else if let bytes = manager.contents(atPath: path) {
                objectOf[try Self.number(path)] = objects.count
                names[path] = objects.count
                live[path] = objects.count
                objects.append(File(synced: Array(bytes)))
            }
        }
    }

    private static func number(_ path: String) throws -> UInt64 {
        let number = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64
        guard let number else { throw Failed("\(path) has no number.") }
        return number
    }

    // MARK: Steps

    mutating func take(_ step: Recording.Step) {
        defer { count += 1 }
        switch step {
        case .created(let path, let file):
            objectOf[file] = objects.count
            live[path] = objects.count
            namings.append((count, .file(path: path, object: objects.count)))
            objects.append(File())
        case .wrote(let file, let offset, let bytes):
            if let object = objectOf[file] { objects[object].since.append((count, .write(at: offset, bytes))) }
        case .setLength(let file, let length):
            if let object = objectOf[file] { objects[object].since.append((count, .length(length))) }
        case .syncBegins(_, let turn): begun[turn] = count
        case .syncEnds(let file, let turn): synced(file, before: begun.removeValue(forKey: turn) ?? count)
        case .renamed(let from, let to):
            guard let object = live.removeValue(forKey: from) else { break }
            live[to] = object
            namings.append((count, .rename(from: from, to: to, object: object)))
        case .removed(let path):
            live[path] = nil
            namings.append((count, .removal(path: path)))
        case .madeFolder(let path, let file):
            folderOf[file] = path
            namings.append((count, .folder(path: path)))
        case .said: break
        }
    }

    private mutating func synced(_ file: UInt64, before step: Int) {
        if let folder = folderOf[file] {
            for (made, naming) in namings where naming.folder == folder && made < step {
                Self.apply(naming, &names, &folders)
            }
            namings.removeAll { $0.naming.folder == folder && $0.step < step }
        } else if let object = objectOf[file] {
            let (done, rest) = (
                objects[object].since.filter { $0.step < step }, objects[object].since.filter { $0.step >= step }
            )
            for (_, change) in done { Self.apply(change, &objects[object].synced) { true } }
            objects[object].since = rest
        }
    }

    private static func apply(_ naming: Naming, _ names: inout [String: Int], _ folders: inout Set<String>) {
        switch naming {
        case .file(let path, let object): names[path] = object
        case .folder(let path): folders.insert(path)
        case .rename(let from, let to, let object):
            names[from] = nil
            names[to] = object
        case .removal(let path): names[path] = nil
        }
    }

    /// `isKept` is asked for each sector.
    private static func apply(_ change: Change, _ bytes: inout [UInt8], isKept: () -> Bool) {
        switch change {
        case .length(let length):
            guard isKept() else { return }
            if length < bytes.count { bytes.removeLast(bytes.count - length) }
            bytes.append(contentsOf: repeatElement(0, count: length - bytes.count))
        case .write(let offset, let data):
            var begin = 0
            while begin < data.count {
                let sector = sectorBytes - (offset + begin) % sectorBytes
                let end = min(data.count, begin + sector)
                if isKept() { copy(data, begin..<end, to: offset, &bytes) }
                begin = end
            }
        }
    }

    private static func copy(_ data: Data, _ range: Range<Int>, to offset: Int, _ bytes: inout [UInt8]) {
        let missing = offset + range.upperBound - bytes.count
        if missing > 0 { bytes.append(contentsOf: repeatElement(0, count: missing)) }
        bytes.withUnsafeMutableBytes { target in
            let place = UnsafeMutableRawBufferPointer(
                rebasing: target[offset + range.lowerBound..<offset + range.upperBound])
            data.copyBytes(to: place, from: data.startIndex + range.lowerBound..<data.startIndex + range.upperBound)
        }
    }

    // MARK: The cut

    /// What may be on the disk if the power goes now, into the empty folder `target`.
    func cut(to target: String, _ random: inout SeededNumbers) throws {
        var (names, folders) = (names, folders)
        for (_, naming) in namings.prefix(Int.random(in: 0...namings.count, using: &random)) {
            Self.apply(naming, &names, &folders)
        }
        for folder in folders.sorted() where folder != root && isThere(folder, folders) {
            try FileManager.default.createDirectory(
                atPath: target + folder.dropFirst(root.count), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        for (path, object) in names.sorted(by: { $0.key < $1.key }) {
            guard isThere((path as NSString).deletingLastPathComponent, folders) else { continue }
            let bytes = remains(of: objects[object], &random)
            let made = FileManager.default.createFile(
                atPath: target + path.dropFirst(root.count), contents: Data(bytes),
                attributes: [.posixPermissions: 0o600])
            guard made else { throw Failed("\(path) of a cut cannot be written.") }
        }
    }

    private func isThere(_ folder: String, _ folders: Set<String>) -> Bool {
        folders.contains(folder)
            && (folder == root || isThere((folder as NSString).deletingLastPathComponent, folders))
    }

    private func remains(of file: File, _ random: inout SeededNumbers) -> [UInt8] {
        var bytes = file.synced
        switch Fate.allCases.randomElement(using: &random) ?? .lost {
        case .lost: break
        case .kept: for (_, change) in file.since { Self.apply(change, &bytes) { true } }
        case .firstOnes:
            for (_, change) in file.since.prefix(Int.random(in: 0...file.since.count, using: &random)) {
                Self.apply(change, &bytes) { true }
            }
        case .torn:
            for (_, change) in file.since { Self.apply(change, &bytes) { Bool.random(using: &random) } }
        }
        return bytes
    }
}
