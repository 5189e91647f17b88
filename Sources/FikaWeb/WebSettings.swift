/// What the operator chose for the web side.
package struct WebSettings: Sendable, Equatable {
    package var host: String
    package var port: Int
    /// How others reach it: `https://chat.example.org:8443`.
    package var publicURL: String
    package var fileBytesMax: Int64
    package var connectionsMax: Int
    /// While a file is given out: how often the rules are asked whether it still may be.
    package var rightsInterval = Duration.seconds(5)
    /// How late at most a file is taken away that was put into no case.
    package var hostedInterval = Duration.seconds(30)
    /// Web pages that may send and fetch files, as browsers name them.
    package var origins: Set<String> = []

    package init(host: String, port: Int, publicURL: String, fileBytesMax: Int64, connectionsMax: Int) {
        self.host = host
        self.port = port
        self.publicURL = publicURL
        self.fileBytesMax = fileBytesMax
        self.connectionsMax = connectionsMax
    }
}
