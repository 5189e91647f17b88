/// The server cannot start, or cannot do what the operator asked of it. Names files, hosts and ports, never content.
package struct ServerFault: Error, Sendable, Equatable, CustomStringConvertible {
    package let code: Code
    /// A whole sentence that says what to do.
    package let message: String
    /// The system's own words, where there are any.
    package let cause: String?

    package init(_ code: Code, _ message: String, cause: String? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    package var description: String {
        cause.map { "\(message) (\($0))" } ?? message
    }

    package enum Code: String, Sendable {
        /// A plain listener that others could reach.
        case plaintextOffLoopback
        case portInUse
        case portNotPermitted
        case noSuchAddress
        case certificateMissing
        case certificateUnreadable
        case certificateExpired
        case certificateNotYetValid
        case keyMissing
        case keyUnreadable
        case keyMismatch
        /// The file of the server's own secret.
        case secret
        /// The server stopped before it could do it.
        case stopped
        case network
    }
}
