package import FikaStorage

/// Why administration got no outcome. The rules' own refusal is none of these: it is part of the outcome.
package enum AskFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// The server is not running yet, or not any more.
    case stopping
    /// Too many requests are waiting; try again.
    case busy
    /// Nothing of it was kept.
    case storeFailed(StoreFault)

    package var description: String {
        switch self {
        case .stopping: "The server is stopping."
        case .busy: "The server is busy. Try again in a moment."
        case .storeFailed(let fault): fault.description
        }
    }
}
