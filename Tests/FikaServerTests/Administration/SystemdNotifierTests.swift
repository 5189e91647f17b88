import Foundation
import Testing

@testable import FikaServer

@Suite("SystemdNotifier")
struct SystemdNotifierTests {
    /// systemd's end of the line.
    private final class Receiver: Sendable {
        let descriptor: CInt

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

        func next() -> String {
            var bytes = [UInt8](repeating: 0, count: 1_000)
            let count = recv(descriptor, &bytes, bytes.count, 0)
            return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
        }
    }

    @Test("Words arrive at the socket that systemd names, a file or an abstract one", arguments: [true, false])
    func words(isAbstract: Bool) throws {
        let folder = try ScratchFolder()
        let path = isAbstract ? "@\(folder.path)" : "\(folder.path)/notify"
        let receiver = try Receiver(path)
        let notifier = SystemdNotifier(environment: ["NOTIFY_SOCKET": path])
        notifier.tell(.ready)
        notifier.tell(.reloading)
        notifier.tell(.watchdog)
        notifier.tell(.stopping)
        notifier.tell(.status("two\nlines"))
        #expect(receiver.next() == "READY=1")
        let reloading = receiver.next()
        #expect(reloading.hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
        #expect(Int64(reloading.split(separator: "=").last ?? "") ?? 0 > 0)
        #expect(
            [receiver.next(), receiver.next(), receiver.next()] == ["WATCHDOG=1", "STOPPING=1", "STATUS=two lines"])
    }

    @Test("Without systemd nothing happens")
    func nobody() {
        SystemdNotifier(environment: [:]).tell(.ready)
        SystemdNotifier(environment: ["NOTIFY_SOCKET": "/nonexistent/notify"]).tell(.ready)
        SystemdNotifier(environment: ["NOTIFY_SOCKET": ""]).tell(.ready)
    }

    @Test(
        "The watchdog wants a word twice in its time, from this process",
        arguments: [
            (["WATCHDOG_USEC": "30000000"], Duration.seconds(15)),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "\(getpid())"], .seconds(15)),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"], nil), (["WATCHDOG_USEC": "0"], nil),
            (["WATCHDOG_USEC": "x"], nil), ([:], nil),
        ] as [([String: String], Duration?)])
    func watchdog(environment: [String: String], interval: Duration?) {
        #expect(SystemdNotifier(environment: environment).watchdogInterval == interval)
    }
}
