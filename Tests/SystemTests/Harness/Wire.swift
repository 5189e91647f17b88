import Glibc
import Synchronization

/// A bare connection, for bytes that no client of ours would send.
final class Wire: Sendable {
    private struct Standing {
        var descriptor: Int32
        var received: [UInt8] = []
        var isAtEnd = false
    }

    private let standing: Mutex<Standing>

    init(port: Int) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Failed("There is no socket left.") }
        let code = Port.withLoopback(UInt16(port)) { connect(descriptor, $0, $1) }
        guard code == 0 else {
            _ = Glibc.close(descriptor)
            throw Failed("Nothing listens on port \(port).")
        }
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        standing = Mutex(Standing(descriptor: descriptor))
    }

    deinit {
        close()
    }

    func close() {
        standing.withLock { standing in
            if standing.descriptor >= 0 { _ = Glibc.close(standing.descriptor) }
            standing.descriptor = -1
        }
    }

    /// Some lines, which a fresh socket takes at once.
    func send(_ bytes: [UInt8]) throws {
        let sent = standing.withLock { Glibc.send($0.descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }
        guard sent == bytes.count else { throw Failed("The socket took \(sent) of \(bytes.count) bytes.") }
    }

    func send(_ lines: String...) throws {
        try send(Array(lines.map { $0 + "\r\n" }.joined().utf8))
    }

    /// The first line from here on that holds `part`; those before it are dropped.
    @discardableResult
    func line(with part: String) async throws -> String {
        var others: [String] = []
        return try await eventually("a line with \"\(part)\"; there were \(others.suffix(20))") {
            while let line = nextLine() {
                if line.contains(part) { return line }
                others.append(line)
            }
            guard !isAtEnd else { throw Failed("Closed before a line with \"\(part)\"; there were \(others)") }
            return nil
        }
    }

    func isClosedByServer() async throws {
        try await eventually("the server closes the connection") {
            while nextLine() != nil {}
            return isAtEnd
        }
    }

    private var isAtEnd: Bool { standing.withLock { $0.isAtEnd && $0.received.isEmpty } }

    private func nextLine() -> String? {
        standing.withLock { standing in
            var bytes = [UInt8](repeating: 0, count: 4096)
            let count = recv(standing.descriptor, &bytes, bytes.count, 0)
            if count > 0 { standing.received += bytes[..<count] }
            if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { standing.isAtEnd = true }
            guard let end = standing.received.firstIndex(of: UInt8(ascii: "\n")) else {
                if standing.isAtEnd { standing.received = [] }
                return nil
            }
            let line = standing.received[..<end].filter { $0 != UInt8(ascii: "\r") }
            standing.received.removeFirst(end + 1)
            return String(decoding: line, as: UTF8.self)
        }
    }
}
