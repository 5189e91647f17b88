import FikaStorage
import Glibc

/// Which files a data folder holds, and who may read them.
struct StoreFiles: Sendable {
    let folder: String

    var database: String { folder + "/fika.sqlite" }
    var lock: String { folder + "/fika.lock" }
    /// The file written anew, while it is being scrubbed.
    var scrubbed: String { folder + "/fika.scrub" }

    /// Refuses a folder that is not there, and says what is wrong with one that others can look into.
    func inspectFolder() throws(StoreFault) -> [String] {
        var status = stat()
        guard stat(folder, &status) == 0 else {
            throw StoreFault(
                .notWritable, "The data folder \(folder) cannot be opened: make it, owned by the user that runs fikad.",
                cause: Self.words(for: errno))
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw StoreFault(.notWritable, "\(folder) is not a folder: name a folder for the data.")
        }
        guard status.st_mode & 0o077 == 0 else {
            return ["The data folder \(folder) is open to others on this machine: chmod 700 \(folder)"]
        }
        return []
    }

    /// SQLite would make its file readable to all; it gives the files beside it the mode that this one has.
    func createDatabase() throws(StoreFault) {
        let descriptor = open(database, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.fault(opening: database, errno) }
        _ = Glibc.close(descriptor)
    }

    /// A new file of mode 0600 at `path`; refuses one that is there.
    static func createNew(_ path: String) throws(StoreFault) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor < 0, errno == EEXIST {
            throw StoreFault(.notWritable, "\(path) is there already: name a new file, or move that one away first.")
        }
        guard descriptor >= 0 else { throw fault(opening: path, errno) }
        _ = Glibc.close(descriptor)
    }

    /// Returns when the file, or the folder with its entries, is on the disk itself.
    static func synchronize(_ path: String) throws(StoreFault) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(opening: path, errno) }
        defer { _ = Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw fault(opening: path, errno) }
    }

    /// Where the database is: `path` may name the file, such as a backup, or its folder.
    static func database(at path: String) throws(StoreFault) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw StoreFault(.missing, "There is nothing at \(path): name a data folder or a backup file.")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { return path }
        let file = StoreFiles(folder: path).database
        guard stat(file, &status) == 0 else {
            throw StoreFault(.missing, "There is no store in \(path): it is made when fikad first runs there.")
        }
        return file
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// With the journal that an interrupted SQLite left beside it.
    static func remove(_ path: String) {
        for file in [path, path + "-journal"] { _ = unlink(file) }
    }

    static func fault(opening path: String, _ code: Int32) -> StoreFault {
        let isFull = code == ENOSPC || code == EDQUOT
        return isFull
            ? StoreFault(
                .diskFull, "The disk that holds \(path) is full: make room and start again.", cause: words(for: code))
            : StoreFault(
                .notWritable, "\(path) cannot be written: give its folder to the user that runs fikad.",
                cause: words(for: code))
    }

    private static func words(for code: Int32) -> String {
        guard let text = strerror(code) else { return "errno \(code)" }
        return String(cString: text)
    }
}
