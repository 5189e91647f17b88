import Glibc
import NIOCore

/// What the socket at the end of a pipeline knows.
extension ChannelHandlerContext {
    /// What was written and has not been taken by the system.
    var waitingBytes: Int {
        (try? channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }

    /// After the end of the output: does it at once if the other side's system has everything. It has when it has
    /// acknowledged the end; as it may take its time for that (RFC 1122 section 4.2.3.2), two round trips after the
    /// last byte will do.
    func whenEverythingIsTaken(_ then: @escaping () -> Void) {
        // Answered at once, because this is the socket's event loop; a socket that is gone has nothing to wait for.
        (channel as? any SocketOptionProvider)?.getTCPInfo().assumeIsolated().whenSuccess { tcp in
            let isAcknowledged = Int(tcp.tcpi_state) == TCP_FIN_WAIT2
            let isSent = Int(tcp.tcpi_state) == TCP_FIN_WAIT1
            let silence = Int(tcp.tcpi_last_data_sent) * 1_000
            if isAcknowledged || isSent && silence > 2 * Int(tcp.tcpi_rtt) { then() }
        }
    }
}
