import Glibc
import Synchronization

/// Systemd's end of sd_notify(3): a datagram socket that keeps what it was told.
final class NotifySocket: Sendable {
    let path: String
    private let descriptor: Int32
    private let told = Mutex<[String]>([])

    init(path: String) throws {
        self.path = path
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.utf8.count < room else { throw Failed("\(path) is too long for a socket.") }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard code == 0 else { throw Failed("\(path) cannot be bound: \(String(cString: strerror(errno)))") }
    }

    deinit {
        close(descriptor)
    }

    /// Waits until a datagram has this line, such as `READY=1`; forgets it and those before.
    func hears(_ line: String) async throws {
        try await eventually("systemd is told \(line); it was told \(told.withLock { $0 })") {
            told.withLock { told in
                var bytes = [UInt8](repeating: 0, count: 4096)
                while true {
                    let count = recv(descriptor, &bytes, bytes.count, 0)
                    guard count > 0 else { break }
                    told += String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
                }
                guard let place = told.firstIndex(of: line) else { return false }
                told.removeFirst(place + 1)
                return true
            }
        }
    }
}
