package import FikaStorage
import Glibc
import LibCrypto

extension DocumentFiles {
    static let pieceBytes = 1_048_576

    /// Where the files of a store are: beside its database, or beside a backup under the backup's name.
    package static func folder(beside store: String) -> String {
        var status = stat()
        let isFolder = stat(store, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        return isFolder ? "\(store)/\(folderName)" : "\(store).\(folderName)"
    }

    /// Puts the named files of a data folder into the new folder `target`, each read and its digest checked, and
    /// returns when they are on disk. A copy that did not come to its end is taken away again.
    package static func backup(_ named: [String: Int64], ofDataFolder data: String, to target: String)
        throws(StoreFault)
    {
        guard !named.isEmpty else { return }
        let (from, to) = (FilePlaces(folder: "\(data)/\(folderName)"), FilePlaces(folder: target))
        guard mkdir(target, 0o700) == 0 else {
            throw errno == EEXIST
                ? StoreFault(.notWritable, "\(target) is there already: name a new file, or move that one away first.")
                : Disk.fault(target, errno)
        }
        do throws(StoreFault) {
            for digest in named.keys.sorted() {
                try Disk.makeFolder(to.folder(of: digest))
                try copy(digest, from: from, to: to)
            }
            for name in to.names(in: target) { try Disk.synchronize("\(target)/\(name)") }
            try Disk.synchronize(target)
        } catch {
            remove(to)
            throw error
        }
    }

    /// One sentence about each named file that is missing, or not what its name says.
    package static func problems(with named: [String: Int64], in folder: String, atMost most: Int) -> [String] {
        let places = FilePlaces(folder: folder)
        var problems: [String] = []
        for (digest, bytes) in named.sorted(by: { $0.key < $1.key }) where problems.count < most {
            guard FilePlaces.isDigest(digest), let file = try? OpenFile(places.file(digest)) else {
                problems.append("The file \(digest) is missing or cannot be read.")
                continue
            }
            guard file.bytes == bytes, (try? Self.digest(of: file) { _ in }) == digest else {
                problems.append("The file \(digest) is not what was handed in.")
                continue
            }
        }
        return problems
    }

    private static func copy(_ digest: String, from: FilePlaces, to: FilePlaces) throws(StoreFault) {
        let file = try OpenFile(from.file(digest))
        let path = to.file(digest)
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o400)
        guard descriptor >= 0 else { throw Disk.fault(path, errno) }
        defer { _ = Glibc.close(descriptor) }
        let found = try Self.digest(of: file) { bytes throws(StoreFault) in
            try Disk.writeAll(bytes, to: descriptor, path)
        }
        guard found == digest else {
            throw StoreFault(.corrupt, "\(from.file(digest)) is not what was handed in: see fikad verify.")
        }
        guard fsync(descriptor) == 0 else { throw Disk.fault(path, errno) }
    }

    /// Reads the file to its end; each piece is handed on.
    private static func digest(of file: OpenFile, _ body: ([UInt8]) throws(StoreFault) -> Void)
        throws(StoreFault) -> String
    {
        var digester = Digester()
        var offset: Int64 = 0
        while true {
            let piece = try file.piece(at: offset, bytesMax: pieceBytes)
            guard !piece.isEmpty else { return Hexadecimal.encode(digester.finish()) }
            digester.add(piece)
            try body(piece)
            offset += Int64(piece.count)
        }
    }

    private static func remove(_ places: FilePlaces) {
        places.digests().forEach { _ = unlink(places.file($0)) }
        for name in places.names(in: places.folder) { _ = rmdir("\(places.folder)/\(name)") }
        _ = rmdir(places.folder)
    }
}
