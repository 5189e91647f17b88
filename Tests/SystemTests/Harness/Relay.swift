import Foundation
import Glibc
import Synchronization

/// Sits between a client and a daemon on loopback, and can swallow an answer: the client's words arrive, and the
/// connection is cut before it hears so, or goes on without a word of the server.
final class Relay: Sendable {
    let port: Int
    private let target: Int
    private let marker: String
    private let listener: Int32
    private let cuts: Bool
    private let isSpent = Mutex(false)

    /// Cuts the first connection whose client says `marker`, when the server has answered.
    convenience init(to target: Int, cuttingAfter marker: String) throws {
        try self.init(to: target, after: marker, cuts: true)
    }

    /// Lets the first connection whose client says `marker` hear no more of the server.
    convenience init(to target: Int, silentAfter marker: String) throws {
        try self.init(to: target, after: marker, cuts: false)
    }

    private init(to target: Int, after marker: String, cuts: Bool) throws {
        (self.target, self.marker, self.cuts, port) = (target, marker, cuts, try Port.free())
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var one: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
        let descriptor = listener
        guard Port.withLoopback(UInt16(port), { bind(descriptor, $0, $1) }) == 0, listen(descriptor, 8) == 0 else {
            throw Failed("The relay cannot listen on port \(port).")
        }
        // They sleep in the kernel; tasks would take threads of the pool away from all tests.
        Thread.detachNewThread { [self] in serve() }
    }

    /// Whether the client said it.
    var hasCut: Bool { isSpent.withLock { $0 } }

    func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

    private func serve() {
        while true {
            let client = accept(listener, nil, nil)
            guard client >= 0 else { break }
            let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
            guard Port.withLoopback(UInt16(target), { connect(server, $0, $1) }) == 0 else {
                close(client)
                close(server)
                continue
            }
            // It sleeps in the kernel, as above.
            Thread.detachNewThread { [self] in carry(client, server) }
        }
        close(listener)
    }

    private func carry(_ client: Int32, _ server: Int32) {
        var isLast = false
        loop: while true {
            var watched = [client, server].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            while poll(&watched, 2, -1) < 0, errno == EINTR {}
            for (index, other) in [(0, server), (1, client)] where watched[index].revents != 0 {
                var bytes = [UInt8](repeating: 0, count: 65_536)
                let count = recv(watched[index].fd, &bytes, bytes.count, 0)
                guard count > 0 else { break loop }
                if index == 0, String(decoding: bytes[..<count], as: UTF8.self).contains(marker) {
                    isLast = isSpent.withLock { isSpent in
                        defer { isSpent = true }
                        return !isSpent
                    }
                } else if index == 1, isLast, !cuts {
                    continue
                } else if index == 1, isLast {
                    // The server has it on disk, and nobody hears so.
                    break loop
                }
                _ = send(other, bytes, count, Int32(MSG_NOSIGNAL))
            }
        }
        close(client)
        close(server)
    }
}
