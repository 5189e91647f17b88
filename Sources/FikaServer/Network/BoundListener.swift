/// Where the server can be reached.
package struct BoundListener: Sendable, Equatable {
    package let host: String
    /// The one the system chose, where the configuration says 0.
    package let port: Int
    package let usesTLS: Bool
}
