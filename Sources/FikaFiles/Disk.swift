import FikaStorage
import Glibc

/// The system's calls, with faults that name paths and codes and never content.
enum Disk {
    /// Makes the folder, readable by the owner alone, if it is not there.
    static func makeFolder(_ path: String) throws(StoreFault) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw fault(path, errno) }
    }

    /// Returns when the folder's entries, or the file, are on the disk itself.
    static func synchronize(_ path: String) throws(StoreFault) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(path, errno) }
        defer { _ = Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw fault(path, errno) }
    }

    static func writeAll(_ bytes: [UInt8], to descriptor: CInt, _ path: String) throws(StoreFault) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            }
            guard count >= 0 else {
                if errno == EINTR { continue }
                throw fault(path, errno)
            }
            written += count
        }
    }

    /// Bytes that the file system of this folder can still take.
    static func room(at path: String) throws(StoreFault) -> Int64 {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { throw fault(path, errno) }
        return Int64(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
    }

    static func fault(_ path: String, _ code: CInt) -> StoreFault {
        let words = strerror(code).map { String(cString: $0) } ?? "errno \(code)"
        return code == ENOSPC || code == EDQUOT
            ? full(path)
            : StoreFault(
                code == ENOENT ? .missing : .notWritable,
                "\(path) cannot be used: give its folder to the user that runs fikad.", cause: words)
    }

    static func full(_ path: String) -> StoreFault {
        StoreFault(.diskFull, "The disk that holds \(path) is full: make room.")
    }
}
