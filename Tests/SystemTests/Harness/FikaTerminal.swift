import Foundation
import Glibc

/// `fika` as a person has it: on the screen of a tmux of its own, with a home of its own.
struct FikaTerminal: Sendable {
    static let isThere = Programs.areInstalled("tmux")
    static let whyNot = "tmux is not installed."

    let home: String
    private let town: Town
    private let folder: String

    /// Starts it with a window of this size; it is gone when the body is over.
    static func run(
        _ arguments: [String] = [], in town: Town, columns: Int = 80, rows: Int = 24, home: String? = nil,
        _ body: (FikaTerminal) async throws -> Void
    ) async throws {
        guard let tmux = Programs.installed("tmux") else { throw Failed(whyNot) }
        let folder = town.folder + "/fika-\(UInt32.random(in: 0...(.max)))"
        let home = home ?? folder + "/home"
        for path in [folder, home] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        let terminal = FikaTerminal(home: home, town: town, folder: folder)
        // In the foreground, so that it is a process of the town, and ends with it.
        let server = try town.start(tmux, ["-S", terminal.socket, "-f", "/dev/null", "-D"])
        defer { server.signal(SIGKILL) }
        try await eventually("tmux listens") { FileManager.default.fileExists(atPath: terminal.socket) }
        let command = ([Programs.fika] + arguments).map { "'\($0)'" }.joined(separator: " ")
        try await terminal.tmux(
            "new-session", "-d", "-x", String(columns), "-y", String(rows),
            "env -u XDG_CONFIG_HOME -u XDG_STATE_HOME -u FIKA_SERVER HOME=\(home) USER=bert LC_ALL=C.UTF-8 \(command); "
                + "echo ended $?; exec sleep 600")
        let process = try await terminal.tmux("display-message", "-p", "#{pane_pid}").filter(\.isNumber)
        defer { if let id = pid_t(process) { kill(id, SIGKILL) } }
        try await body(terminal)
    }

    private var socket: String { folder + "/tmux" }

    /// Waits until these words stand on the screen.
    func shows(_ words: String) async throws {
        var screen = ""
        do {
            try await eventually("") {
                screen = try await capture()
                return screen.contains(words)
            }
        } catch {
            throw Failed("fika does not show \"\(words)\"; its screen:\n\(screen)")
        }
    }

    /// Waits until these words are gone.
    func hides(_ words: String) async throws {
        try await eventually("fika no longer shows \"\(words)\"") { try await !capture().contains(words) }
    }

    /// Presses a key, looks, and presses it again until these words stand on the screen.
    func press(_ key: String, until words: String) async throws {
        try await eventually("\(key) leads to \"\(words)\"") {
            try await press(key)
            return try await capture().contains(words)
        }
    }

    func capture() async throws -> String { try await tmux("capture-pane", "-p", "-J") }

    /// A line, and Enter.
    func enter(_ text: String) async throws {
        try await type(text)
        try await press("Enter")
    }

    func type(_ text: String) async throws {
        if !text.isEmpty { try await tmux("send-keys", "-l", text) }
    }

    func press(_ key: String) async throws { try await tmux("send-keys", key) }

    /// Ends `fika` the hard way.
    func crash() async throws {
        try await tmux("respawn-pane", "-k", "echo crashed; exec sleep 600")
    }

    @discardableResult
    private func tmux(_ arguments: String...) async throws -> String {
        guard let tmux = Programs.installed("tmux") else { throw Failed(Self.whyNot) }
        let (status, child) = try await town.run(
            tmux, ["-S", socket] + arguments,
            environment: ["LC_ALL": "C.UTF-8", "TERM": "screen-256color", "TMUX": ""])
        guard status == .exited(0) else { throw Failed("tmux \(arguments): \(child.everything)") }
        return child.output
    }
}
