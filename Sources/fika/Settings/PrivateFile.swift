import Glibc

/// Files that nobody but their owner may read (mode 0600), written in one step: there is the old one or the new one,
/// never half of it.
enum PrivateFile {
    static let bytesMax = 1 << 20

    /// Why a file cannot be read or written, as the end of a sentence.
    struct Fault: Error, Equatable {
        let reason: String
        var isMissing = false
    }

    static func read(_ path: String) throws(Fault) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Fault(reason: reason(errno), isMissing: errno == ENOENT || errno == ENOTDIR)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= bytesMax else {
            throw Fault(reason: "is not a file of reasonable size")
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= bytesMax {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { throw Fault(reason: reason(errno)) }
            if count == 0 { break }
            bytes += buffer.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Makes its folders too, for the owner alone.
    static func write(_ text: String, to path: String) throws(Fault) {
        let folder = path.split(separator: "/").dropLast()
        for count in folder.indices.map({ $0 + 1 }) {
            mkdir("/" + folder.prefix(count).joined(separator: "/"), 0o700)
        }
        let fresh = path + ".new"
        unlink(fresh)
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Fault(reason: reason(errno)) }
        let isWritten = StandardOutput.write(text, to: descriptor) && fsync(descriptor) == 0
        let number = errno
        close(descriptor)
        guard isWritten else {
            unlink(fresh)
            throw Fault(reason: reason(number))
        }
        guard rename(fresh, path) == 0 else { throw Fault(reason: reason(errno)) }
    }

    /// Whether others may read it; nil: it is not there.
    static func isOpenToOthers(_ path: String) -> Bool? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return status.st_mode & 0o077 != 0
    }

    static func reason(_ number: Int32) -> String { unsafe String(cString: strerror(number)) }
}
