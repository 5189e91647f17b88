/// How long the write-ahead log is, and how much of it the file has already. In pages of 4 KiB.
struct LogGrowth: Sendable {
    /// So many make a pass beside the writer worth its while: 8 MiB.
    static let stepPages = 2_000
    /// A log that is longer is begun anew: 47 MiB, less than `Connection.logBytesMax`.
    static let pagesMax = 12_000

    private(set) var pages = 0
    private var moved = 0

    /// The log's pages after a commit. Whether a pass is due.
    mutating func committed(pages: Int) -> Bool {
        // The writer has begun it anew, as it does by itself when the file has everything.
        if pages < self.pages { moved = 0 }
        self.pages = pages
        return pages - moved >= Self.stepPages
    }

    /// The first of them that the file has.
    mutating func moved(pages: Int) { moved = pages }

    var left: Int { pages - moved }
    var isTooLong: Bool { pages >= Self.pagesMax }
}
