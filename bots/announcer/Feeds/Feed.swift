import BotKit

/// A feed that is followed: where it is, what of it was seen, and when it is looked at again.
struct Feed: Sendable {
    static let prefix = "feed."
    /// Marks in one value of the state, so that each fits.
    static let marksPerValue = 40

    let place: String
    let channel: String
    /// Nil: it was never read, so what it has now is old.
    private(set) var seen: [String]?
    private(set) var version: String?
    /// Milliseconds since 1970.
    private(set) var due: Int64 = 0
    private var failures = 0
    /// Failures in a row after which it is no accident.
    static let accidentsMax = 2
    var isUnderWay = false

    /// `https://example.org/news.xml`, or a path; then, if you like, `#channel`.
    init(_ words: String, standard: String) {
        let parts = words.split(separator: " ").map(String.init)
        place = parts.first ?? ""
        channel = parts.dropFirst().first { $0.hasPrefix("#") } ?? standard
    }

    var mark: String { ContentMark.of(place) }
    private var prefix: String { "\(Self.prefix)\(mark)." }

    /// What an earlier life remembered.
    mutating func recall(_ stored: [String: String]) {
        version = stored[prefix + "version"]
        guard stored[prefix + "0"] != nil else { return }
        seen = (0..<Self.valuesMax).flatMap { stored["\(prefix)\($0)"]?.split(separator: " ").map(String.init) ?? [] }
    }

    /// Whether one more failure is worth telling somebody: it was never read, or it fails all the time.
    var isTrouble: Bool { seen == nil || failures >= Self.accidentsMax }

    private static var valuesMax: Int { (FeedLimit.rememberedMax + marksPerValue - 1) / marksPerValue }

    /// What is new in it, oldest first, and what is to be remembered.
    mutating func take(_ entries: [FeedEntry], version: String?) -> (news: [FeedEntry], memory: [BotAction]) {
        var known = Set(seen ?? [])
        let news = seen == nil ? [] : entries.filter { known.insert($0.mark).inserted }
        var marks = Set<String>()
        // What the feed has now is never forgotten, or it would be new again.
        seen = Array(
            (entries.map(\.mark) + (seen ?? [])).filter { marks.insert($0).inserted }
                .prefix(FeedLimit.rememberedMax))
        self.version = version
        return (news.prefix(FeedLimit.burstMax).reversed(), memory)
    }

    private var memory: [BotAction] {
        let marks = seen ?? []
        let values = (0..<Self.valuesMax).map { index -> BotAction in
            let page = marks.dropFirst(index * Self.marksPerValue).prefix(Self.marksPerValue)
            // The first is there even for an empty feed, as a sign that it was read.
            let value = page.isEmpty && index > 0 ? nil : page.joined(separator: " ")
            return .store(key: "\(prefix)\(index)", value: value)
        }
        return values + [.store(key: prefix + "version", value: version)]
    }

    /// The next time: after the interval, and later each time it fails.
    mutating func wait(from now: BotTime, minutes: Int64, hasFailed: Bool) {
        isUnderWay = false
        failures = hasFailed ? min(failures + 1, 16) : 0
        let wait = min(minutes << Int64(failures), max(minutes, FeedLimit.waitMinutesMax))
        due = now.advanced(bySeconds: 60 * wait).milliseconds
    }
}
