/// What of a feed is read, whoever wrote it. How long fetching may take and how many bytes may come is the kit's.
enum FeedLimit {
    /// Elements within elements; one more is no feed.
    static let depthMax = 32
    /// Entries of one feed, the first of it; the rest is not read.
    static let entriesMax = 100
    /// Bytes of one text; the rest of it is left out.
    static let textBytesMax = 2_000
    /// Entries announced of one fetch, the newest; those beyond are left out for good.
    static let burstMax = 5
    /// Entries remembered of one feed: those it has now, and as many that it had.
    static let rememberedMax = 2 * entriesMax
    static let feedsMax = 10
    /// After failures the wait doubles up to so many minutes.
    static let waitMinutesMax: Int64 = 1_440
}
