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

    let descriptor: CInt
    /// Nil: plain.
    private let tls: OpaquePointer?

    /// Connects to this machine. `context` is an `SSL_CTX`, shared by all; the handshake blocks, one after another.
    init(port: UInt16, context: OpaquePointer?) throws(LoadFault) {
        let made = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        guard made >= 0 else { throw LoadFault("No socket: raise the limit of open files (ulimit -n).") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(made, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            close(made)
            throw LoadFault("No connection to 127.0.0.1:\(port).")
        }
        var one: CInt = 1
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
