import Glibc
import Testing

@testable import TerminalUI

@Suite("The terminal's mode", .serialized)
struct RawTerminalTests {
    /// Both ends of a pseudo-terminal.
    private struct Pair: ~Copyable {
        let far: Int32
        let near: Int32

        init() throws {
            let far = open("/dev/ptmx", O_RDWR | O_NOCTTY)
            // TIOCSPTLCK and TIOCGPTN: `unlockpt` and `ptsname` are not imported.
            var (lock, number): (Int32, Int32) = (0, 0)
            try #require(far >= 0 && ioctl(far, 0x4004_5431, &lock) == 0 && ioctl(far, 0x8004_5430, &number) == 0)
            let near = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
            try #require(near >= 0)
            (self.far, self.near) = (far, near)
        }

        var isRaw: Bool {
            var mode = termios()
            tcgetattr(near, &mode)
            return mode.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0
        }

        func read() -> String {
            var bytes = [UInt8](repeating: 0, count: 256)
            let count = Glibc.read(far, &bytes, bytes.count)
            return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        }

        deinit {
            close(near)
            close(far)
        }
    }

    @Test("the mode is raw while the value lives, and what it was afterwards")
    func modes() throws {
        let pair = try Pair()
        let isRawBefore = pair.isRaw
        do {
            let terminal = try Self.terminal(pair.near)
            let isRaw = pair.isRaw
            #expect(isRaw)
            #expect(pair.read() == "\u{1B}[?2004h")
            terminal.write("hoi\n")
            #expect(pair.read() == "hoi\r\n")
            let hasSecond = RawTerminal(input: pair.near, output: pair.near) != nil
            #expect(!hasSecond)
        }
        let isRawAfter = pair.isRaw
        #expect(!isRawBefore && !isRawAfter)
        #expect(pair.read() == "\u{1B}[?2004l")
    }

    @Test("the size is the terminal's, or that of a VT100 when it does not know")
    func size() throws {
        let pair = try Pair()
        do {
            let terminal = try Self.terminal(pair.near)
            let size = terminal.size
            #expect(size == .assumed)
        }
        var window = winsize(ws_row: 30, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
        try #require(ioctl(pair.far, UInt(TIOCSWINSZ), &window) == 0)
        #expect(RawTerminal.size(of: pair.near) == TerminalSize(columns: 100, rows: 30))
    }

    @Test("the whole screen is taken over and given back, and with it the mouse")
    func screen() throws {
        let pair = try Pair()
        do {
            let terminal = try Self.terminal(pair.near, modes: .screen(mouse: true))
            let said = pair.read()
            for mode in ["1049", "2004", "1004", "1002", "1006"] { #expect(said.contains("\u{1B}[?\(mode)h")) }
            #expect(said.contains("\u{1B}[?7l"))
            extendLifetime(terminal)
        }
        let said = pair.read()
        for mode in ["1049", "2004", "1004", "1002", "1006"] { #expect(said.contains("\u{1B}[?\(mode)l")) }
        #expect(said.contains("\u{1B}[?7h") && said.contains("\u{1B}[?25h"))
    }

    @Test("a pipe is no terminal")
    func pipes() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { ends.forEach { close($0) } }
        let isRaw = RawTerminal(input: ends[0], output: ends[1]) != nil
        #expect(!isRaw)
        #expect(!RawTerminal.isTerminal(ends[0]))
        #expect(RawTerminal.size(of: ends[1]) == nil)
    }

    private static func terminal(_ descriptor: Int32, modes: TerminalModes = .line) throws -> RawTerminal {
        guard let terminal = RawTerminal(input: descriptor, output: descriptor, modes: modes) else { throw NotRaw() }
        return terminal
    }

    private struct NotRaw: Error {}
}
