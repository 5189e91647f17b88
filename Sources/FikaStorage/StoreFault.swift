/// The disk or the database failed. Its description names files and codes, never content.
package struct StoreFault: Error, Sendable, Equatable, CustomStringConvertible {
    package let code: Code
    /// A whole sentence that says what to do.
    package let message: String
    /// The engine's own code and words, where there are any.
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
        /// Another process has the folder open.
        case inUse
        /// There is no store where one was named.
        case missing
        case notWritable
        case diskFull
        /// Written by a newer release.
        case newerSchema
        /// What was read back is not what was written.
        case corrupt
        case engine
    }
}
