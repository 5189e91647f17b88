import Glibc

/// A file of this machine that is sent.
final class LocalFile: Sendable {
    let bytes: Int64
    private let path: String
    private let descriptor: Int32

    /// Regular files alone: a pipe has no length, and a folder no bytes.
    init(reading path: String) throws(TransferFault) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotRead(path: path, reason: Self.words(errno)) }
        self.path = path
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .cannotRead(path: path, reason: "it is no plain file")
        }
        bytes = Int64(status.st_size)
    }

    deinit {
        close(descriptor)
    }

    /// Fewer bytes than it had when it was opened are a fault: what was announced cannot be sent any more.
    func read(at offset: Int64, count: Int) throws(TransferFault) -> [UInt8] {
        var code: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = pread(
                    descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, Int(offset) + filled)
                if got < 0, errno == EINTR { continue }
                if got < 0 { code = errno }
                guard got > 0 else { return }
                filled += got
            }
        }
        guard code == 0 else { throw .cannotRead(path: path, reason: Self.words(code)) }
        guard piece.count == count else { throw .cannotRead(path: path, reason: "it became shorter meanwhile") }
        return piece
    }

    static func words(_ code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
}
