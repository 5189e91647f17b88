/// What one connection may hold or wait for, whatever the server sends.
package enum ClientLimit {
    /// Events nobody has read yet. A full buffer ends the connection with `ClientFailure.eventsNotRead`: a program that
    /// does not keep up loses its connection, never single messages without a sign.
    package static let eventsMax = 8192
    /// Requests without an answer. One more fails at once with `ClientFailure.tooManyRequests`.
    package static let requestsMax = 64
    /// Lines in the answer to one request, or in one batch. One more is a protocol violation.
    package static let linesPerAnswerMax = 10_000
    /// Batches open at one time, nested ones included. One more is a protocol violation.
    package static let batchesMax = 32
    /// Capabilities remembered of what a server offers; the rest is not used.
    package static let capabilitiesMax = 256
    /// Tokens remembered of 005; the rest is not used.
    package static let isupportTokensMax = 256
    /// Bytes of capability names in one CAP REQ, so that the line stays below 512.
    package static let capabilityBytesPerRequestMax = 400
    /// Underscores put behind a nick that is in use, one more at each try.
    package static let nickTriesMax = 5

    package static let connectSecondsMax: Int64 = 10
    /// From the open socket to the end of the welcome, TLS and log-in included.
    package static let registrationSecondsMax: Int64 = 30
    /// Without a line for so long the server is asked for a sign of life …
    package static let silenceSecondsMax: Int64 = 60
    /// … and after so long without one the connection is given up.
    package static let pongSecondsMax: Int64 = 30
    package static let requestSeconds = 30
    /// A connection for a file on which nothing moves for so long is given up.
    package static let transferSilenceSecondsMax: Int64 = 60
    /// The longest wait between two attempts to connect.
    package static let retrySecondsMax: Int64 = 60
}
