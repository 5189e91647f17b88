/// What the full screen may have under way.
enum ScreenLimit {
    /// Lines and questions not yet handed to the connection; one more fails like one without a connection.
    static let outgoingMax = 1_000
}
