import Glibc
import Synchronization

/// A terminal in raw mode: every key comes at once and unechoed, and Ctrl-C is a key. The mode that was found is
/// put back when the value ends, when the program leaves by `exit`, and when it crashes.
///
/// Only one lives at a time. `SIGTERM` and `SIGHUP` kill and leave the terminal raw: handle them. Output keeps its
/// processing, so `\n` starts a new line at its beginning.
package struct RawTerminal: ~Copyable {
    /// What `restore` needs; here, because a handler of `exit` can carry nothing along.
    private struct Saved: Sendable {
        let input: Int32
        let output: Int32
        let mode: termios
        let leave: StaticString
    }

    private static let saved = Mutex<Saved?>(nil)
    /// Evaluated once: the handlers of `exit` and of crashes are installed once.
    private static let restoresAtExit =
        atexit { RawTerminal.restore() } == 0 && CrashSignals.install { RawTerminal.restore() }

    private let input: Int32
    private let output: Int32
    private let modes: TerminalModes

    /// Nil when `input` or `output` is not a terminal (a pipe, a file), or when one is raw already.
    package init?(
        input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, modes: TerminalModes = .line
    ) {
        var mode = termios()
        guard Self.isTerminal(output), tcgetattr(input, &mode) == 0, Self.restoresAtExit else { return nil }
        let found = Saved(input: input, output: output, mode: mode, leave: modes.leave)
        let isFirst = Self.saved.withLock { saved in
            guard saved == nil else { return false }
            saved = found
            return true
        }
        guard isFirst else { return nil }
        guard Self.makeRaw(input, mode) else {
            Self.saved.withLock { $0 = nil }
            return nil
        }
        self.input = input
        self.output = output
        self.modes = modes
        write(modes.enter)
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

    /// Gives the terminal back and stops the program, as Ctrl-Z does elsewhere; returns when it goes on, with the
    /// terminal taken over again. What it shows is gone: forget the last frame.
    package func suspend() {
        guard let found = Self.saved.withLock({ $0 }) else { return }
        Self.leave(found)
        raise(SIGTSTP)
        // The mode may have been changed meanwhile; what was found first is what is put back in the end.
        _ = Self.makeRaw(input, found.mode)
        write(modes.enter)
    }

    /// Writes all of a text; gives up silently when the terminal is gone, which reading will tell.
    package func write(_ text: String) {
        write(Array(text.utf8))
    }

    /// Writes all of these bytes, in as few calls as the terminal takes them.
    package func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { Self.write($0, to: output) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count == 0 || errno != EINTR {
                return
            }
        }
    }

    private static func makeRaw(_ input: Int32, _ found: termios) -> Bool {
        var mode = found
        mode.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INPCK | ISTRIP | IXON)
        mode.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
        mode.c_cflag |= tcflag_t(CS8)
        return tcsetattr(input, TCSANOW, &mode) == 0
    }

    /// Allocates nothing and waits for nobody: it runs in the handler of a crash too.
    private static func restore() {
        let found = saved.withLockIfAvailable { saved in
            let found = saved
            saved = nil
            return found
        }
        if case .some(.some(let found)) = found { leave(found) }
    }

    private static func leave(_ found: Saved) {
        found.leave.withUTF8Buffer { write(UnsafeRawBufferPointer($0), to: found.output) }
        var mode = found.mode
        tcsetattr(found.input, TCSANOW, &mode)
    }
}
