import Foundation
import Glibc
import Synchronization

/// A process of the test's own, with its output in files and its end noted to the millisecond.
final class Child: Sendable {
    enum Ending: Sendable, Equatable, CustomStringConvertible {
        case exited(Int32)
        case killed(Int32)

        var description: String {
            switch self {
            case .exited(let code): "exit status \(code)"
            case .killed(let signal): "signal \(signal)"
            }
        }
    }

    private struct Standing {
        var ending: Ending?
        var endedAt: ContinuousClock.Instant?
    }

    let name: String
    private let id: pid_t
    private let outputPath: String
    private let errorPath: String
    private let standing = Mutex(Standing())

    /// Its three files are at the path `files` with `.in`, `.out` and `.err` behind it.
    init(
        _ program: String, _ arguments: [String], files: String, input: String = "", environment: [String: String] = [:]
    ) throws {
        name = (program as NSString).lastPathComponent + " " + arguments.prefix(2).joined(separator: " ")
        (outputPath, errorPath) = (files + ".out", files + ".err")
        try input.write(toFile: files + ".in", atomically: false, encoding: .utf8)
        var merged = ProcessInfo.processInfo.environment
        merged.merge(environment) { $1 }
        id = try Self.spawn(program, arguments, files: files, environment: merged)
        // It sleeps in the kernel until the process ends; a task would take a thread of the pool away from all tests.
        Thread.detachNewThread { [self] in waitForEnd() }
    }

    var output: String { Self.text(outputPath) }
    var errors: String { Self.text(errorPath) }
    var everything: String { output + errors }

    var ending: Ending? { standing.withLock { $0.ending } }
    var endedAt: ContinuousClock.Instant? { standing.withLock { $0.endedAt } }
    var isRunning: Bool { ending == nil }

    /// Nothing happens to a process that has ended: its number may be somebody else's by now.
    func signal(_ number: Int32) {
        standing.withLock { standing in
            if standing.ending == nil { kill(id, number) }
        }
    }

    func end(within limit: Duration = .seconds(30)) async throws -> Ending {
        try await eventually("\(name) ends. It says: \(errors.suffix(400))", within: limit) { ending }
    }

    private func waitForEnd() {
        // Seen first and reaped under the lock, so that `signal` never meets a number that is free.
        var seen = siginfo_t()
        while waitid(P_PID, id_t(id), &seen, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        let now = ContinuousClock.now
        standing.withLock { standing in
            var status: Int32 = 0
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7F
            standing.ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
            standing.endedAt = now
        }
    }

    private static func text(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func spawn(
        _ program: String, _ arguments: [String], files: String, environment: [String: String]
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, files + ".in", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, files + ".out", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, files + ".err", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        reset(&attributes)
        var id: pid_t = 0
        let pairs = environment.map { "\($0.key)=\($0.value)" }
        let code = withCStrings([program] + arguments) { arguments in
            withCStrings(pairs) { posix_spawn(&id, program, &actions, &attributes, arguments, $0) }
        }
        guard code == 0 else { throw Failed("\(program) cannot be started: \(String(cString: strerror(code)))") }
        return id
    }

    /// Signals as a shell would hand them on: threads of a Swift program block nearly all of them.
    private static func reset(_ attributes: inout posix_spawnattr_t) {
        var all = sigset_t()
        sigfillset(&all)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}
