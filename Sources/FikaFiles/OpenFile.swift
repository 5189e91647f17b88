import FikaStorage
import Glibc

/// A file that is being read; it can be read to its end even if it is taken away meanwhile.
final class OpenFile: FileReading {
    let bytes: Int64
    private let path: String
    private let descriptor: CInt

    init(_ path: String) throws(StoreFault) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw Disk.fault(path, errno) }
        self.path = path
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            _ = Glibc.close(descriptor)
            throw Disk.fault(path, code)
        }
        bytes = Int64(status.st_size)
    }

    deinit {
        _ = Glibc.close(descriptor)
    }

    func piece(at offset: Int64, bytesMax: Int) throws(StoreFault) -> [UInt8] {
        var code: CInt = 0
        let piece = [UInt8](unsafeUninitializedCapacity: max(0, Int(min(Int64(bytesMax), bytes - offset)))) {
            buffer, filled in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            while filled < raw.count {
                let count = pread(
                    descriptor, raw.baseAddress.map { $0 + filled }, raw.count - filled, Int(offset) + filled)
                if count < 0, errno == EINTR { continue }
                if count < 0 { code = errno }
                guard count > 0 else { return }
                filled += count
            }
        }
        guard code == 0 else { throw Disk.fault(path, code) }
        return piece
    }
}
