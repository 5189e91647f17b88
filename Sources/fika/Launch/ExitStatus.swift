import IRCClient

/// How the program ends, for scripts (sysexits.h).
enum ExitStatus: Int32, Sendable {
    case success = 0
    case usage = 64
    /// A file that was named cannot be read.
    case noInput = 66
    case noHost = 68
    case unavailable = 69
    case cannotCreate = 73
    case temporaryFailure = 75
    case protocolViolation = 76
    /// The server said no: to the password, or to what was sent.
    case noPermission = 77
    /// A certificate has to be pinned, or the pin is wrong.
    case configuration = 78

    static func of(_ failure: ClientFailure) -> ExitStatus {
        switch failure {
        case .cannotResolve: .noHost
        case .refused, .unreachable, .tlsFailed, .closedByServer: .unavailable
        case .timedOut, .connectionLost, .disconnected, .notConnected, .tooManyRequests, .eventsNotRead:
            .temporaryFailure
        case .certificateNotTrusted, .certificateChanged: .configuration
        case .wrongPassword, .accountRequired, .nickRefused, .cannotLogIn: .noPermission
        case .protocolViolation, .serverNotGenuine: .protocolViolation
        }
    }
}
