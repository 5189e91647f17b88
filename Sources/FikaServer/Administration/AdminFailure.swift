import Glibc

/// The administration's socket cannot be used.
package struct AdminFailure: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String
    package let status: ExitStatus

    init(_ path: String, _ failure: LocalSocket.Failure) {
        switch failure.code {
        case EACCES, EPERM:
            description = "\(path) is for the user of fikad and for root only."
            status = .noPermission
        case ENAMETOOLONG:
            description =
                "\(path) is longer than the \(LocalSocket.pathBytesMax) bytes of a socket's path: "
                + "choose a shorter data folder."
            status = .configuration
        default:
            description = "\(path) cannot be used (\(failure.reason))."
            status = .unavailable
        }
    }

    init(_ path: String, cause: any Error) {
        description = "\(path) cannot be made (\(cause))."
        status = .cannotCreate
    }
}
