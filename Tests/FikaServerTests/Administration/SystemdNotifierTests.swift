import Foundation
import Testing

@testable import FikaServer

@Suite("SystemdNotifier")
struct SystemdNotifierTests {
    @Test("Words arrive at the socket that systemd names, a file or an abstract one", arguments: [true, false])
    func words(isAbstract: Bool) throws {
        let folder = try ScratchFolder()
        let path = isAbstract ? "@\(folder.path)" : "\(folder.path)/notify"
        let receiver = try DatagramReceiver(path)
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
