/// Says that one should come back over TLS, and for how long only so (IRCv3 sts). It is no capability that anybody
/// could ask for: a word of CAP LS alone.
package struct StrictTransport: Equatable, Sendable {
    package static let name = "sts"

    /// Where TLS is spoken.
    package let port: Int
    /// Seconds from each connection on; 0 takes back what was said before.
    package let durationSeconds: Int

    package init(port: Int, durationSeconds: Int) {
        self.port = port
        self.durationSeconds = durationSeconds
    }

    /// The policy to keep for those who came over TLS; where to come for the others.
    package func word(isSecure: Bool) -> String {
        Self.name + "=" + (isSecure ? "duration=\(durationSeconds),port=\(port)" : "port=\(port)")
    }
}
