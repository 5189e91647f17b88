import Glibc

extension PasswordSource {
    /// Longer than any password that a server takes; what is beyond is not read.
    static let bytesMax = 4096

    /// Blocks: for as long as a person types, or a command runs.
    func read(for account: String, _ words: Words = Words()) throws(LaunchFault) -> String {
        let password: String
        switch self {
        case .file(let path):
            guard let text = Self.firstLine(ofFile: path) else {
                throw LaunchFault(words(.passwordFileUnreadable(file: path)), .noInput)
            }
            password = text
        case .command(let command):
            guard let text = Self.firstLine(ofCommand: command) else {
                throw LaunchFault(words(.passwordCommandFailed(command: command)), .noInput)
            }
            password = text
        case .terminal:
            guard let text = Self.typed(prompt: words(.passwordOf(account: account))) else {
                throw LaunchFault(words(.noTerminalForPassword))
            }
            password = text
        }
        guard !password.isEmpty else { throw LaunchFault(words(.passwordEmpty), .noInput) }
        return password
    }

    private static func firstLine(ofFile path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return firstLine(of: descriptor)
    }

    private static func firstLine(ofCommand command: String) -> String? {
        guard let pipe = unsafe popen(command, "r") else { return nil }
        let line = firstLine(of: unsafe fileno(pipe))
        // A command whose output nobody takes would fail for that.
        var rest = [UInt8](repeating: 0, count: bytesMax)
        while Glibc.read(unsafe fileno(pipe), &rest, rest.count) > 0 {}
        return unsafe pclose(pipe) == 0 ? line : nil
    }

    /// Nil when nothing can be read at all, as of a folder.
    private static func firstLine(of descriptor: Int32) -> String? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: bytesMax)
        while bytes.count < bytesMax {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { return nil }
            bytes += buffer.prefix(count)
            if count == 0 || bytes.contains(UInt8(ascii: "\n")) { break }
        }
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return String(decoding: line, as: UTF8.self)
    }

    /// From the terminal itself, so that it works with a pipe on standard input.
    private static func typed(prompt: String) -> String? {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard terminal >= 0 else { return nil }
        defer { close(terminal) }
        var mode = termios()
        guard tcgetattr(terminal, &mode) == 0 else { return nil }
        var silent = mode
        silent.c_lflag &= ~tcflag_t(ECHO)
        silent.c_lflag |= tcflag_t(ECHONL)
        _ = StandardOutput.write(prompt, to: terminal)
        tcsetattr(terminal, TCSAFLUSH, &silent)
        defer { tcsetattr(terminal, TCSAFLUSH, &mode) }
        return firstLine(of: terminal)
    }
}
