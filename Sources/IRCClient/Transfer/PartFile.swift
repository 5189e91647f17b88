import Glibc
import LibCrypto
import Synchronization

/// A file that is arriving, beside the place where it will be: its name holds the beginning of its digest, so that only
/// the same file is gone on with. It gets its own name when it is whole, and takes nobody else's.
final class PartFile: Sendable {
    private let path: String
    private let target: String
    private let digest: String
    private let overwrites: Bool
    private let descriptor: Int32
    private let written: Mutex<Int64>

    /// What is there of it.
    var bytes: Int64 { written.withLock { $0 } }

    init(for target: String, digest: String, overwrites: Bool) throws(TransferFault) {
        guard overwrites || access(target, F_OK) != 0 else { throw .exists(path: target) }
        path = "\(target).\(digest.prefix(12)).part"
        self.target = target
        self.digest = digest
        self.overwrites = overwrites
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: LocalFile.words(errno)) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .cannotWrite(path: path, reason: "it is no plain file")
        }
        written = Mutex(Int64(status.st_size))
    }

    deinit {
        close(descriptor)
    }

    func restart() throws(TransferFault) {
        guard ftruncate(descriptor, 0) == 0 else { throw fault() }
        written.withLock { $0 = 0 }
    }

    func append(_ piece: [UInt8]) throws(TransferFault) {
        var done = 0
        let start = bytes
        while done < piece.count {
            let count = piece.withUnsafeBytes { bytes in
                pwrite(
                    descriptor, bytes.baseAddress.map { $0 + done }, piece.count - done, Int(start) + done)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw fault() }
            done += count
        }
        written.withLock { $0 += Int64(piece.count) }
    }

    /// Only what was announced gets the name; anything else is taken away.
    func finish(bytes announced: Int64) throws(TransferFault) {
        guard bytes == announced else { throw .brokenOff }
        guard try computedDigest() == digest else {
            unlink(path)
            throw .wrongContent
        }
        guard fsync(descriptor) == 0 else { throw fault() }
        if overwrites {
            guard rename(path, target) == 0 else { throw fault() }
            return
        }
        // Unlike a renaming, a link takes no name that is there.
        guard link(path, target) == 0 else { throw errno == EEXIST ? .exists(path: target) : fault() }
        unlink(path)
    }

    private func computedDigest() throws(TransferFault) -> String {
        let file = try LocalFile(reading: path)
        var digester = Digester()
        var offset: Int64 = 0
        while offset < file.bytes {
            let count = Int(min(Int64(FileTransfer.pieceBytes), file.bytes - offset))
            digester.add(try file.read(at: offset, count: count))
            offset += Int64(count)
        }
        return Hexadecimal.encode(digester.finish())
    }

    private func fault() -> TransferFault { .cannotWrite(path: path, reason: LocalFile.words(errno)) }
}
