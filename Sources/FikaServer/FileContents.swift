import Glibc

/// A small file, read whole.
struct FileContents: Sendable {
    /// Certificates with their chains and keys are a few kilobytes.
    static let bytesMax = 1_048_576

    let bytes: [UInt8]

    /// Throws the reason in the system's words.
    init(path: String) throws(Unreadable) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Unreadable(errno) }
        defer { _ = Glibc.close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while bytes.count <= Self.bytesMax {
            let count = Glibc.read(file, &chunk, chunk.count)
            guard count >= 0 else { throw Unreadable(errno) }
            guard count > 0 else {
                self.bytes = bytes
                return
            }
            bytes += chunk[..<count]
        }
        throw Unreadable(EFBIG)
    }

    struct Unreadable: Error {
        let code: CInt

        init(_ code: CInt) {
            self.code = code
        }

        var isMissing: Bool { code == ENOENT || code == ENOTDIR }
        var reason: String { String(cString: strerror(code)) }
    }
}
