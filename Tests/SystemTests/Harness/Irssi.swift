import Foundation
import Glibc

/// Debian's irssi, on the screen of a tmux of its own.
struct Irssi: Sendable {
    static let program = "irssi"

    private let town: Town
    private let folder: String
    private let server: Child
    private var socket: String { folder + "/tmux" }

    /// Connects over TLS with SASL, joins, and is gone when the body is over.
    static func run(
        _ account: String, in town: Town, channel: String, _ body: (Irssi) async throws -> Void
    ) async throws {
        guard let program = Programs.installed(program), let tmux = Programs.installed("tmux") else {
            throw Failed("irssi or tmux is not installed.")
        }
        let folder = town.folder + "/irssi"
        try town.write(configuration(account, town, channel), to: "irssi/config")
        // In the foreground, so that it is a process of the town, and ends with it.
        let server = try town.start(tmux, ["-S", folder + "/tmux", "-f", "/dev/null", "-D"])
        let irssi = Irssi(town: town, folder: folder, server: server)
        try await eventually("tmux listens") { FileManager.default.fileExists(atPath: irssi.socket) }
        try await irssi.tmux("new-session", "-d", "-x", "120", "-y", "40", "\(program) --home=\(folder)")
        let process = try await irssi.tmux("display-message", "-p", "#{pane_pid}").filter(\.isNumber)
        defer { irssi.end(process) }
        try await body(irssi)
    }

    /// irssi outlives its terminal, so it is ended by its number, if that is still its own.
    private func end(_ process: String) {
        let command = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") ?? Data()
        if String(decoding: command, as: UTF8.self).contains(folder), let id = pid_t(process) { kill(id, SIGKILL) }
        server.signal(SIGKILL)
    }

    /// Waits until these words stand on the screen.
    func shows(_ words: String) async throws {
        var screen = ""
        try await eventually("irssi shows \"\(words)\"; its screen: \(screen)") {
            screen = try await tmux("capture-pane", "-p", "-J")
            return screen.contains(words)
        }
    }

    func type(_ text: String) async throws {
        try await tmux("send-keys", "-l", text)
        try await tmux("send-keys", "Enter")
    }

    @discardableResult
    private func tmux(_ arguments: String...) async throws -> String {
        guard let tmux = Programs.installed("tmux") else { throw Failed("tmux is not installed.") }
        let (status, child) = try await town.run(
            tmux, ["-S", socket] + arguments,
            environment: ["LC_ALL": "C.UTF-8", "TERM": "screen", "TMUX": ""])
        guard status == .exited(0) else { throw Failed("tmux \(arguments): \(child.everything)") }
        return child.output
    }

    private static func configuration(_ account: String, _ town: Town, _ channel: String) -> String {
        """
        servers = ({
          address = "127.0.0.1"; port = "\(town.securePort)"; chatnet = "fika"; autoconnect = "yes";
          use_tls = "yes"; tls_verify = "no";
        });
        chatnets = { fika = {
          type = "IRC"; nick = "\(account)"; sasl_mechanism = "PLAIN"; sasl_username = "\(account)";
          sasl_password = "\(Town.password(of: account))";
        }; };
        channels = ({ name = "\(channel)"; chatnet = "fika"; autojoin = "yes"; });
        settings = {
          core = {
            real_name = "\(account)"; user_name = "\(account)"; nick = "\(account)"; server_reconnect_time = "1s";
          };
          "irc/core" = { cmd_queue_speed = "10msec"; };
        };

        """
    }
}
