import NIOCore

/// What the web side takes of anybody.
enum WebLimit {
    /// Bytes of a file in memory for one download, and for each read of the disk.
    static let pieceBytes = 32_768
    /// Uploads at once; more are told to come back.
    static let uploadsAtOnce = 64
    /// Threads that wait for the disk.
    static let diskThreads = 4
    /// Neither a byte came nor one went: the connection is closed.
    static let idle = TimeAmount.seconds(60)
    /// All header fields of a request.
    static let headerBytes = 16_384
    static let headerFields = 64
    /// Wrong passwords for one name within a minute.
    static let wrongProofsPerMinute = 10
    /// Names that are counted; with more of them nobody is let in until the minute is over.
    static let wrongNamesMax = 4_096
}
