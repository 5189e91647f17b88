package import FikaStorage
import Glibc

/// The file elsewhere that checkpoints are written to, a line each. It only ever grows.
package struct CheckpointFile: Sendable {
    /// Bytes that are read at most: a century of them.
    static let bytesMax = 512 << 20

    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// Oldest first; lines of other kinds are passed over. No file: none.
    package func read() throws(StoreFault) -> [AuditCheckpoint] {
        guard let bytes = try bytes() else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { AuditCheckpoint(line: $0) }
    }

    /// Returns when they are on the disk.
    func append(_ checkpoints: [AuditCheckpoint]) throws(StoreFault) {
        guard !checkpoints.isEmpty else { return }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreFiles.fault(opening: path, errno) }
        defer { _ = Glibc.close(descriptor) }
        let bytes = Array(checkpoints.map { $0.line + "\n" }.joined().utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw StoreFiles.fault(opening: path, errno) }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw StoreFiles.fault(opening: path, errno) }
    }

    /// The newest one, from the end of the file.
    func last() throws(StoreFault) -> AuditCheckpoint? {
        guard let bytes = try bytes(tail: 4_096) else { return nil }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").reversed().lazy
            .compactMap { AuditCheckpoint(line: $0) }.first
    }

    private func bytes(tail: Int = bytesMax) throws(StoreFault) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { return nil }
        guard descriptor >= 0 else { throw StoreFiles.fault(opening: path, errno) }
        defer { _ = Glibc.close(descriptor) }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        var bytes = [UInt8](repeating: 0, count: max(0, min(size, tail)))
        var filled = 0
        while filled < bytes.count {
            let start = size - bytes.count + filled
            let count = bytes[filled...].withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, start) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw StoreFiles.fault(opening: path, errno) }
            filled += count
        }
        return bytes
    }
}
