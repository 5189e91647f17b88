import Glibc
import NIOCore

/// The short way out of a connection: bytes go from where they were rendered into its socket, past the pipeline, which
/// has nothing to do to them. What the socket does not take at once is the channel's to send; while the channel has
/// something, the short way is closed, so that nothing overtakes anything.
///
/// Used on the connection's event loop alone, and dropped before the channel has let go of its socket.
struct Outlet {
    /// nil: there is only the way through the pipeline, which encrypts, or has no socket at its end.
    private var socket: NIOBSDSocket.Handle?
    /// Writes that the channel has not finished.
    private var waiting = 0

    static let throughPipeline = Outlet(socket: nil)

    private init(socket: NIOBSDSocket.Handle?) {
        self.socket = socket
    }

    /// - Parameter channel: one whose pipeline leaves what is written as it is.
    init(to channel: any Channel) {
        // A channel that has closed has no socket any more.
        socket = (try? channel.pipeline.syncOperations.withUnsafeTransportIfAvailable { $0 }) ?? nil
    }

    /// How many of the bytes have been sent, from the first on. A fault of the socket is left to the channel, which
    /// meets it with the rest.
    func send(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let socket, waiting == 0, !bytes.isEmpty else { return 0 }
        let flags = CInt(MSG_DONTWAIT) | CInt(MSG_NOSIGNAL)
        return max(0, unsafe Glibc.send(socket, bytes.baseAddress, bytes.count, flags))
    }

    /// Whether the channel's writes are to be counted.
    var isShort: Bool { socket != nil }

    mutating func channelTakesOver() { waiting += 1 }

    mutating func channelHasFinished() { waiting -= 1 }

    mutating func close() { socket = nil }
}
