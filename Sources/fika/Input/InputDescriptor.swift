import Glibc
import IRCClient
import TerminalUI

/// Standard input, read without holding up a task, and given up when the program wants to end.
final class InputDescriptor: Sendable {
    enum Chunk: Equatable, Sendable {
        case bytes([UInt8])
        /// Nothing came in the time given.
        case quiet
        /// The terminal has another size, or was given back.
        case resized
        /// The end of the input, a signal to end, or `stop()`.
        case end
    }

    /// Read at once; whoever reads takes them before asking for more.
    static let chunkBytesMax = 16_384

    private let descriptor: Int32
    /// Becomes readable when reading is to stop.
    private let stopped = WakePipe()
    /// Becomes readable when a signal asks the program to end; -1 where signals kill as usual.
    private let signals: Int32
    /// Becomes readable when the size of the terminal changes; -1 where nobody draws on it.
    private let resizes: Int32

    init(_ descriptor: Int32 = STDIN_FILENO, signals: Int32 = -1, resizes: Int32 = -1) {
        self.descriptor = descriptor
        self.signals = signals
        self.resizes = resizes
    }

    deinit {
        stopped.close()
    }

    /// Waits so long, or without a number until something comes.
    func read(milliseconds: Int32 = -1) async -> Chunk {
        let (descriptor, stopped, signals, resizes) = (descriptor, stopped.reading, signals, resizes)
        let chunk = await BlockingWork.run {
            Self.read(descriptor, unless: [stopped, signals], or: resizes, milliseconds: milliseconds)
        }
        return chunk ?? .end
    }

    /// Ends the read that is under way, and all later ones.
    func stop() {
        stopped.wake()
    }

    private static func read(
        _ descriptor: Int32, unless ends: [Int32], or resizes: Int32, milliseconds: Int32
    ) -> Chunk {
        var watched = ([descriptor, resizes] + ends).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var ready: Int32
        repeat { ready = poll(&watched, nfds_t(watched.count), milliseconds) } while ready < 0 && errno == EINTR
        if ready == 0 { return .quiet }
        if ready < 0 || watched.dropFirst(2).contains(where: { $0.revents != 0 }) { return .end }
        if watched[1].revents != 0 {
            ResizeSignal.clear()
            return .resized
        }
        var buffer = [UInt8](repeating: 0, count: chunkBytesMax)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        return count > 0 ? .bytes(Array(buffer.prefix(count))) : .end
    }
}
