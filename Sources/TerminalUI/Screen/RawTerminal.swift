import Glibc
import Synchronization

/// A terminal in raw mode: every key comes at once and unechoed, and Ctrl-C is a key. The mode that was found is
/// put back when the value ends, and also when the program leaves by `exit`.
///
/// Only one lives at a time. A signal that kills the program leaves the terminal raw: handle `SIGTERM` and `SIGHUP`.
/// Bracketed paste is on meanwhile. Output keeps its processing, so `\n` starts a new line at its beginning.
package struct RawTerminal: ~Copyable {
    private static let pasteOn = "\u{1B}[?2004h"
    private static let pasteOff = "\u{1B}[?2004l"

    /// What `restore` needs; here, because a handler of `exit` can carry nothing along.
    private struct Saved: Sendable {
        let input: Int32
        let output: Int32
        let mode: termios
    }

    private static let saved = Mutex<Saved?>(nil)
    /// Evaluated once: the handler of `exit` is installed once.
    private static let restoresAtExit = atexit { RawTerminal.restore() } == 0

    private let output: Int32

    /// Nil when `input` or `output` is not a terminal (a pipe, a file), or when one is raw already.
    package init?(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
        var mode = termios()
        guard Self.isTerminal(output), tcgetattr(input, &mode) == 0, Self.restoresAtExit else { return nil }
        let found = Saved(input: input, output: output, mode: mode)
        let isFirst = Self.saved.withLock { saved in
            guard saved == nil else { return false }
            saved = found
            return true
        }
        guard isFirst else { return nil }
        mode.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INPCK | ISTRIP | IXON)
        mode.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
        mode.c_cflag |= tcflag_t(CS8)
        guard tcsetattr(input, TCSANOW, &mode) == 0 else {
            Self.saved.withLock { $0 = nil }
            return nil
        }
        self.output = output
        write(Self.pasteOn)
    }

    deinit {
        Self.restore()
    }

    /// Whether a descriptor is a terminal.
    package static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    /// The size now; ask again after `SIGWINCH`.
    package var size: TerminalSize {
        Self.size(of: output) ?? .assumed
    }

    /// The size of the terminal behind a descriptor; nil when there is none or it does not know.
    package static func size(of descriptor: Int32) -> TerminalSize? {
        var window = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return nil
        }
        return TerminalSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }

    /// Writes all of a text; gives up silently when the terminal is gone, which reading will tell.
    package func write(_ text: String) {
        Self.write(text, to: output)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count == 0 || errno != EINTR {
                return
            }
        }
    }

    private static func restore() {
        let found = saved.withLock { saved in
            defer { saved = nil }
            return saved
        }
        guard let found else { return }
        write(pasteOff, to: found.output)
        var mode = found.mode
        tcsetattr(found.input, TCSANOW, &mode)
    }
}
