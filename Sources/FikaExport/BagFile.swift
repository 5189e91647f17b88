import FikaStorage
import Glibc
import LibCrypto

/// A file of the bag in the making: its digest is computed as it is written.
final class BagFile {
    /// Bytes that are gathered before they are written.
    private static let pieceBytes = 1 << 16

    let path: String
    private let place: String
    private let descriptor: CInt
    private var digester = Digester()
    private var waiting: [UInt8] = []
    private(set) var bytes: Int64 = 0
    private var isOpen = true

    /// `path` is what the manifest calls it, `place` where it is on the disk. It must not be there yet.
    init(path: String, at place: String) throws(StoreFault) {
        descriptor = open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw BagFolder.fault(place, errno) }
        self.path = path
        self.place = place
    }

    deinit {
        if isOpen { _ = Glibc.close(descriptor) }
    }

    func write(_ text: String) throws(StoreFault) {
        try write(Array(text.utf8))
    }

    func write(_ piece: [UInt8]) throws(StoreFault) {
        waiting += piece
        if waiting.count >= Self.pieceBytes { try flush() }
    }

    /// On the disk; the digest in hexadecimal digits.
    func finish() throws(StoreFault) -> String {
        try flush()
        guard fsync(descriptor) == 0 else { throw BagFolder.fault(place, errno) }
        isOpen = false
        guard Glibc.close(descriptor) == 0 else { throw BagFolder.fault(place, errno) }
        return Hexadecimal.encode(digester.finish())
    }

    private func flush() throws(StoreFault) {
        digester.add(waiting)
        var written = 0
        while written < waiting.count {
            let count = waiting[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw BagFolder.fault(place, errno) }
            written += count
        }
        bytes += Int64(waiting.count)
        waiting.removeAll(keepingCapacity: true)
    }
}
