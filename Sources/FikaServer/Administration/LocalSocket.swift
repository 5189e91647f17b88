import Glibc

/// A Unix-domain socket for one caller who waits, as the command line and the word to systemd need it.
struct LocalSocket: ~Copyable {
    /// A path of the file system, or with a leading `@` a name in Linux's abstract namespace.
    static let pathBytesMax = 107

    enum Kind {
        case stream, datagram

        fileprivate var type: CInt {
            switch self {
            case .stream: CInt(SOCK_STREAM.rawValue)
            case .datagram: CInt(SOCK_DGRAM.rawValue)
            }
        }
    }

    /// A call to the system failed.
    struct Failure: Error, Equatable {
        let code: CInt

        /// Nobody listens there.
        var isAbsence: Bool { code == ENOENT || code == ECONNREFUSED || code == ENOTDIR }
        var reason: String { String(cString: strerror(code)) }
    }

    private let descriptor: CInt

    /// A read waits for at most `timeoutSeconds`; 0 is for ever.
    init(_ kind: Kind, connectedTo path: String, timeoutSeconds: Int = 0) throws(Failure) {
        descriptor = try Self.connected(kind, path, timeoutSeconds)
    }

    deinit {
        _ = Glibc.close(descriptor)
    }

    private static func connected(_ kind: Kind, _ path: String, _ timeoutSeconds: Int) throws(Failure) -> CInt {
        let (address, length) = try Self.address(path)
        let descriptor = socket(AF_UNIX, kind.type | CInt(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(code: errno) }
        var timeout = timeval(tv_sec: timeoutSeconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        let status = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, length) }
        }
        guard status == 0 else {
            let code = errno
            _ = Glibc.close(descriptor)
            throw Failure(code: code)
        }
        return descriptor
    }

    private static func address(_ path: String) throws(Failure) -> (sockaddr_un, socklen_t) {
        var bytes = Array(path.utf8)
        guard !bytes.isEmpty, bytes.count <= pathBytesMax else { throw Failure(code: ENAMETOOLONG) }
        let isAbstract = bytes[0] == UInt8(ascii: "@")
        if isAbstract { bytes[0] = 0 }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let head = MemoryLayout<sa_family_t>.size
        return (address, socklen_t(head + bytes.count + (isAbstract ? 0 : 1)))
    }

    func send(_ bytes: [UInt8]) throws(Failure) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(code: errno) }
            sent += count
        }
    }

    /// Up to the next newline, which is left off; nil when the other side hung up before.
    func receiveLine(bytesMax: Int) throws(Failure) -> [UInt8]? {
        var line: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while line.count <= bytesMax {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(code: errno) }
            guard count > 0 else { return nil }
            if let end = chunk[..<count].firstIndex(of: UInt8(ascii: "\n")) {
                return line + chunk[..<end]
            }
            line += chunk[..<count]
        }
        throw Failure(code: EMSGSIZE)
    }
}
