/// Where the server can be reached.
package struct BoundListener: Sendable, Equatable {
    package let host: String
    /// The one the system chose, where the configuration says 0.
    package let port: Int
    package let usesTLS: Bool
    package let kind: Configuration.Listener.Kind

    package init(host: String, port: Int, usesTLS: Bool, kind: Configuration.Listener.Kind = .irc) {
        self.host = host
        self.port = port
        self.usesTLS = usesTLS
        self.kind = kind
    }
}
