import CNetwork
import Glibc

/// One end of a TCP connection that never blocks, plain or inside TLS.
struct Socket {
    enum Outcome: Equatable {
        case bytes(Int)
        /// Nothing now; it is told when there is.
        case blocked
        case ended
    }

    /// An address has ports for twice as many, but the system looks ever longer for a free one.
    private static let portsPerAddress: CInt = 8_000

    let descriptor: CInt
    /// Nil: plain.
    private let tls: OpaquePointer?

    /// Connects to this machine. `context` is an `SSL_CTX`, shared by all; the handshake blocks, one after another.
    init(port: UInt16, context: OpaquePointer?) throws(LoadFault) {
        let made = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        guard made >= 0 else { throw LoadFault("No socket: raise the limit of open files (ulimit -n).") }
        var one: CInt = 1
        setsockopt(made, CInt(IPPROTO_IP), IP_BIND_ADDRESS_NO_PORT, &one, socklen_t(MemoryLayout<CInt>.size))
        let host = UInt32(made / Self.portsPerAddress)
        guard Self.with(INADDR_LOOPBACK + host, 0, { bind(made, $0, $1) }) == 0,
            Self.with(INADDR_LOOPBACK, port, { connect(made, $0, $1) }) == 0
        else {
            close(made)
            throw LoadFault("No connection to 127.0.0.1:\(port).")
        }
        setsockopt(made, CInt(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<CInt>.size))
        descriptor = made
        guard let context else {
            tls = nil
            _ = fcntl(made, F_SETFL, O_NONBLOCK)
            return
        }
        tls = SSL_new(context)
        guard SSL_set_fd(tls, made) == 1, SSL_connect(tls) == 1 else {
            throw LoadFault("No TLS with 127.0.0.1:\(port).")
        }
        _ = fcntl(made, F_SETFL, O_NONBLOCK)
    }

    private static func with(
        _ host: UInt32, _ port: UInt16, _ call: (UnsafePointer<sockaddr>, socklen_t) -> CInt
    ) -> CInt {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = host.bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                call($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Outcome {
        guard let tls else { return outcome(Glibc.read(descriptor, buffer.baseAddress, buffer.count)) }
        var count = 0
        while count < buffer.count {
            let piece = SSL_read(tls, buffer.baseAddress?.advanced(by: count), CInt(buffer.count - count))
            if piece > 0 {
                count += Int(piece)
            } else if count > 0 {
                return .bytes(count)
            } else {
                return SSL_get_error(tls, piece) == SSL_ERROR_WANT_READ ? .blocked : .ended
            }
        }
        return .bytes(count)
    }

    func write(_ bytes: UnsafeRawBufferPointer) -> Outcome {
        guard let tls else {
            return outcome(send(descriptor, bytes.baseAddress, bytes.count, CInt(MSG_NOSIGNAL)))
        }
        let count = SSL_write(tls, bytes.baseAddress, CInt(bytes.count))
        if count > 0 { return .bytes(Int(count)) }
        return SSL_get_error(tls, count) == SSL_ERROR_WANT_WRITE ? .blocked : .ended
    }

    func end() {
        if let tls { SSL_free(tls) }
        close(descriptor)
    }

    private func outcome(_ count: Int) -> Outcome {
        if count > 0 { return .bytes(count) }
        return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) ? .blocked : .ended
    }
}
