import Glibc
import NIOCore

/// Where a connection comes from, without its port.
struct PeerAddress: Sendable, Hashable {
    /// `192.0.2.1`, also for one mapped into IPv6; `2001:db8::1`; `unknown` where the system did not tell.
    let text: String

    init(text: String) {
        let mapped = "::ffff:"
        let isMapped = text.hasPrefix(mapped) && text.contains(".")
        self.text = isMapped ? String(text.dropFirst(mapped.count)) : text
    }

    init(_ address: SocketAddress?) {
        self.init(text: address?.ipAddress ?? "unknown")
    }

    /// What is counted as one host: in IPv6 the network of 64 bits that a customer is given (RFC 6177 §2).
    var network: PeerAddress {
        var bytes = [UInt8](repeating: 0, count: 16)
        guard text.contains(":"), inet_pton(AF_INET6, text, &bytes) == 1 else { return self }
        let groups = stride(from: 0, to: 8, by: 2).map {
            String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
        }
        return PeerAddress(text: groups.joined(separator: ":") + "::")
    }

    var isLoopback: Bool { text == "::1" || text.hasPrefix("127.") }
}
