import Glibc

/// A port on the loopback address.
enum Port {
    /// Below those the system gives to outgoing connections, so that none of them takes it in between.
    private static let range: ClosedRange<UInt16> = 12_000...31_999

    static func free() throws -> Int {
        for _ in 0..<200 {
            let port = UInt16.random(in: range)
            if isFree(port) { return Int(port) }
        }
        throw Failed("No port is free.")
    }

    static func isOpen(_ port: Int) -> Bool {
        guard let socket = try? Wire(port: port) else { return false }
        socket.close()
        return true
    }

    private static func isFree(_ port: UInt16) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { _ = Glibc.close(descriptor) }
        return withLoopback(port) { bind(descriptor, $0, $1) } == 0
    }

    static func withLoopback<Result>(_ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}
