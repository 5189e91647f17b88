import Foundation
import Testing

/// systemd's end of the line.
final class DatagramReceiver: Sendable {
    private let descriptor: CInt

    /// A path, or with a leading `@` an abstract name.
    init(_ path: String) throws {
        descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(path.utf8)
        if bytes.first == UInt8(ascii: "@") { bytes[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let length = socklen_t(2 + bytes.count + (path.hasPrefix("@") ? 0 : 1))
        let status = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
        }
        try #require(status == 0)
    }

    deinit {
        close(descriptor)
    }

    /// Waits for one.
    func next() -> String {
        receive(flags: 0) ?? ""
    }

    /// All that are there already.
    func waiting() -> [String] {
        Array(sequence(state: ()) { _ in self.receive(flags: CInt(MSG_DONTWAIT)) })
    }

    private func receive(flags: CInt) -> String? {
        var bytes = [UInt8](repeating: 0, count: 1_000)
        let count = recv(descriptor, &bytes, bytes.count, flags)
        return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
