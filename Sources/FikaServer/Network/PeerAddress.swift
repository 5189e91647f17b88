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

    var isLoopback: Bool { text == "::1" || text.hasPrefix("127.") }
}
