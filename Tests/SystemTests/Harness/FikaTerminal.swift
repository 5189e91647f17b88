import Foundation
import Glibc

/// `fika` as a person has it: on the screen of a tmux of its own, with a home of its own.
struct FikaTerminal: Sendable {
    static let isThere = Programs.areInstalled("tmux")
    static let whyNot = "tmux is not installed."

    let home: String
    private let town: Town
    private let folder: String

    /// Starts it with a window of this size; it is gone when the body is over. Of one that is recorded every byte is
    /// written down, from the first on.
    static func run(
        _ arguments: [String] = [], in town: Town, columns: Int = 80, rows: Int = 24, home: String? = nil,
        environment: [String: String] = [:], isRecorded: Bool = false, _ body: (FikaTerminal) async throws -> Void
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
        let variables = ["HOME": home, "USER": "bert", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
            .map { "'\($0)=\($1)'" }.joined(separator: " ")
        try await terminal.tmux(
            "new-session", "-d", "-x", String(columns), "-y", String(rows),
            (isRecorded ? "read go; " : "") + "env -u XDG_CONFIG_HOME -u XDG_STATE_HOME -u FIKA_SERVER -u COLORFGBG "
                + "-u NO_COLOR -u COLORTERM \(variables) \(command); echo ended $?; exec sleep 600")
        if isRecorded {
            try await terminal.tmux("pipe-pane", "-O", "cat > '\(terminal.recording)'")
            try await terminal.press("Enter")
        }
        let process = try await terminal.tmux("display-message", "-p", "#{pane_pid}").filter(\.isNumber)
        defer { if let id = pid_t(process) { kill(id, SIGKILL) } }
        try await body(terminal)
    }

    private var socket: String { folder + "/tmux" }
    private var recording: String { folder + "/bytes" }

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

    /// Waits until these words stand in one row, in this order, whatever is between.
    func showsRow(_ words: String...) async throws {
        try await eventually("fika shows a row with \(words)") {
            try await capture().split(separator: "\n").contains { row in
                var rest = row[...]
                return words.allSatisfy { word in
                    guard let range = rest.firstRange(of: word) else { return false }
                    rest = rest[range.upperBound...]
                    return true
                }
            }
        }
    }

    /// Waits until it has sent these bytes; only of one that is recorded.
    func sends(_ bytes: String) async throws {
        try await eventually("fika sends \(bytes.debugDescription)") {
            let sent = FileManager.default.contents(atPath: recording) ?? Data()
            return sent.firstRange(of: Data(bytes.utf8)) != nil
        }
    }

    /// Gives the window another size, and waits until the bar above the editor fills it.
    func resize(columns: Int, rows: Int) async throws {
        try await tmux("resize-window", "-x", String(columns), "-y", String(rows))
        try await eventually("fika fills \(columns) columns and \(rows) rows") {
            let lines = try await tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false)
            // A blank stands behind it, and under it the editor.
            let bar = lines.lastIndex { $0.hasSuffix("? help") }
            return bar == rows - 2 && bar.map { lines[$0].count } == columns - 1
        }
    }

    // MARK: The mouse (SGR, mode 1006)

    /// Presses the left button where these words stand first, and lets it go.
    func click(_ words: String) async throws {
        try await shows(words)
        let lines = try await tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false)
        for (row, line) in lines.enumerated() {
            guard let range = line.firstRange(of: words) else { continue }
            let place = "\(line[..<range.lowerBound].count + 1);\(row + 1)"
            return try await type("\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m")
        }
        throw Failed("\(words) went away before it was clicked.")
    }

    /// Turns the wheel up over a cell until these words stand on the screen.
    func turnWheel(at place: (column: Int, row: Int), until words: String) async throws {
        try await eventually("the wheel leads to \"\(words)\"") {
            try await type("\u{1B}[<64;\(place.column);\(place.row)M")
            return try await capture().contains(words)
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
