import Foundation
import Glibc

/// A bot that does harm, as a program of its own that the daemon runs: a few lines of Python on a bare socket.
enum HarmfulBot {
    static let canRun = Programs.installed("python3") != nil

    /// Writes manifest and program. `deeds` is Python, with `send(line)`, `read()` (a line) and `skip(part)`.
    static func install(in town: Town, scopes: String, deeds: String) throws {
        guard let python = Programs.installed("python3") else { throw Failed("Python is not installed.") }
        let program = try town.write("#!\(python) -u\n" + start + deeds + "\n", to: "bots/harm/harm.py")
        guard chmod(program, 0o755) == 0 else { throw Failed("The program cannot be made one.") }
        try town.write(
            """
            name = "harm"
            description = "Does harm"
            account = "harm"
            channels = ["#it-help"]
            scopes = [\(scopes)]
            program = "\(program)"

            """, to: "bots/harm/bot.toml")
        try town.configure([
            "bots": [#"enabled = ["harm"]"#, "directory = \"\(town.folder)/bots\"", "restarts_max = 2"]
        ])
    }

    private static let start = #"""
        import base64, os, socket, sys, time
        host, port = os.environ["FIKA_SERVER"].rsplit(":", 1)
        secret = os.read(int(os.environ["FIKA_BOT_SECRET_FD"]), 1000).decode().strip()
        door = socket.create_connection((host, int(port)))
        lines = door.makefile("rb")
        def send(line): door.sendall((line + "\r\n").encode())
        def read(): return lines.readline().decode()
        def skip(part):
            while True:
                line = read()
                if not line: sys.exit("closed")
                if part in line: return line
        send("CAP REQ :sasl message-tags batch draft/chathistory"); send("NICK harm"); send("USER h 0 * :h")
        send("AUTHENTICATE PLAIN"); skip("AUTHENTICATE +")
        send("AUTHENTICATE " + base64.b64encode(f"\0harm\0{secret}".encode()).decode()); skip(" 903 ")
        send("CAP END"); skip(" 001 "); send("JOIN #it-help"); skip(" 366 ")

        """#
}
