import Glibc

/// Tells systemd how the daemon is, after sd_notify(3): a datagram to the socket in `$NOTIFY_SOCKET`. Without that
/// variable, or when nobody takes the word, nothing happens: the daemon does not depend on it.
package struct SystemdNotifier: Sendable {
    package enum Word: Sendable, Equatable {
        case ready
        /// With the monotonic clock's microseconds, as Type=notify-reload wants it.
        case reloading
        case stopping
        case watchdog
        /// A line for `systemctl status`.
        case status(String)
    }

    private let path: String?
    /// How often the watchdog wants a word, at half of what it allows; nil: not at all.
    package let watchdogInterval: Duration?

    package init(environment: [String: String]) {
        path = environment["NOTIFY_SOCKET"]
        let isOurs = environment["WATCHDOG_PID"].map { $0 == String(getpid()) } ?? true
        let microseconds = environment["WATCHDOG_USEC"].flatMap { Int64($0) } ?? 0
        watchdogInterval = isOurs && microseconds > 0 ? .microseconds(microseconds / 2) : nil
    }

    package func tell(_ word: Word) {
        guard let path, let socket = try? LocalSocket(.datagram, connectedTo: path) else { return }
        try? socket.send(Array(Self.text(word, at: Self.monotonicMicroseconds).utf8))
    }

    static func text(_ word: Word, at microseconds: Int64) -> String {
        switch word {
        case .ready: "READY=1"
        case .reloading: "RELOADING=1\nMONOTONIC_USEC=\(microseconds)"
        case .stopping: "STOPPING=1"
        case .watchdog: "WATCHDOG=1"
        case .status(let line): "STATUS=" + line.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
    }

    private static var monotonicMicroseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }
}
