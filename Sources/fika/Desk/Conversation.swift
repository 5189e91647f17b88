/// What is known of one conversation: a stretch of it without holes, and how far a person has read.
///
/// The stretch can be shorter than the conversation at either side, and says so: `reachesStart`, `reachesEnd`. What is
/// missing is fetched when somebody looks there. Nothing is ever missing in between.
struct Conversation: Sendable {
    /// Entries kept; beyond it a part goes on the side away from the reader.
    static let entriesMax = 12_000
    /// How many go at once.
    static let trimCount = 1_000
    /// Happenings told on one line.
    static let happeningsMax = 100

    var place: Place
    /// As people write it.
    var name: String
    var topic = ""
    /// In order; ids grow.
    private(set) var entries: [Entry] = []
    private var ids: [String: Int] = [:]
    private var nextID = 0
    private var previousID = -1
    /// What the entries take in memory, about.
    private(set) var bytes = 0

    /// There is nothing older.
    var reachesStart = false
    /// What is said from now on follows on what is here.
    var reachesEnd = true
    var loading = Loading.never
    /// Where the first entry is that came on this connection: what comes by `LATEST` belongs before it.
    var liveFrom = 0

    /// Something was said that is not here, because the end is not.
    var hasMissed = false

    var mark = ReadMark()
    /// The server has said what it knows of the mark.
    var isMarkKnown = false
    /// Time of the last word, as the server told it before anything was fetched.
    var newest: Int64?
    /// Messages of others since the person last looked.
    var unread = 0
    /// Those among them that say the reader's name, and everything in a conversation of two.
    var mentions = 0
    /// There is something unread, the server says; how much is not known yet.
    var mayHaveUnread = false
    /// Above this entry stands the line between read and unread.
    var unreadLine: Int? {
        didSet { if unreadLine != oldValue { countBelowLine() } }
    }
    /// Messages of others below that line.
    private(set) var belowLine = 0
    /// How far one had read when what is unread was fetched; the line follows it as more is.
    var readUntil: Int64?
    var viewpoint = Viewpoint.end

    init(place: Place, name: String) {
        self.place = place
        self.name = name
    }

    // MARK: - Looking things up

    func index(of id: Int) -> Int? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].id == id ? low : nil
    }

    func entry(msgid: String) -> Entry? {
        ids[msgid].flatMap(index(of:)).map { entries[$0] }
    }

    /// The first message said at that time or later.
    func firstSaying(at time: Int64) -> Entry? {
        entries.first { $0.time >= time && $0.saying != nil }
    }

    var firstSaying: Entry? { entries.first { $0.saying?.msgid != nil } }
    var lastSaying: Entry? { entries.last { $0.saying?.msgid != nil } }

    // MARK: - Adding

    @discardableResult
    mutating func append(_ content: Entry.Content, at time: Int64) -> Int {
        if case .happenings(let new) = content, fold(new, at: time) { return nextID - 1 }
        let entry = Entry(id: nextID, time: time, content)
        nextID += 1
        insert(entry, at: entries.count)
        trim()
        return entry.id
    }

    /// A page of the past, oldest first, in front of everything that is here.
    mutating func prepend(_ page: [(time: Int64, content: Entry.Content)]) {
        var older: [Entry] = []
        for (time, content) in page.reversed() where isNew(content) {
            older.append(Entry(id: previousID, time: time, content))
            previousID -= 1
        }
        for entry in older { enter(entry) }
        entries.insert(contentsOf: older.reversed(), at: 0)
        trim()
    }

    /// A page that follows on what was here when `id` was the next number.
    mutating func append(_ page: [(time: Int64, content: Entry.Content)], before id: Int) {
        let split = entries.firstIndex { $0.id >= id } ?? entries.count
        let tail = Array(entries[split...])
        for entry in tail { forget(entry) }
        entries.removeSubrange(split...)
        let line = unreadLine
        for (time, content) in page where isNew(content) { append(content, at: time) }
        for entry in tail where isNew(entry.content) {
            let moved = append(entry.content, at: entry.time)
            if entry.id == line { unreadLine = moved }
        }
    }

    /// Lets go of everything, for a stretch somewhere else.
    mutating func clear() {
        entries = []
        ids = [:]
        bytes = 0
        unreadLine = nil
        viewpoint = .end
        (reachesStart, reachesEnd) = (false, true)
    }

    // MARK: - Changing

    /// False when that message is not here.
    @discardableResult
    mutating func change(msgid: String, _ body: (inout Saying) -> Void) -> Bool {
        guard let index = ids[msgid].flatMap(index(of:)), case .saying(var saying) = entries[index].content else {
            return false
        }
        body(&saying)
        entries[index].content = .saying(saying)
        return true
    }

    /// The oldest message for which this holds among those not yet stored.
    func firstPending(where isIt: (Saying, _ label: String?) -> Bool) -> Int? {
        // They stand near the end.
        var found: Int?
        for entry in entries.suffix(Self.pendingMax).reversed() {
            guard case .saying(let saying) = entry.content, case .pending(let label) = saying.standing else { continue }
            if isIt(saying, label) { found = entry.id }
        }
        return found
    }

    /// How far from the end somebody looks for what is under way.
    static let pendingMax = 500

    mutating func setStanding(_ standing: Saying.Standing, of id: Int) {
        guard let index = index(of: id), case .saying(var saying) = entries[index].content else { return }
        saying.standing = standing
        entries[index].content = .saying(saying)
    }

    mutating func remove(_ id: Int) {
        guard let index = index(of: id) else { return }
        forget(entries[index])
        entries.remove(at: index)
    }

    /// Drops about that many bytes on the side away from the reader.
    mutating func shrink(to bytesMax: Int) {
        while bytes > bytesMax, entries.count > Self.trimCount / 10 { drop(min(Self.trimCount, entries.count / 2)) }
    }
}

extension Conversation {
    /// Where the next entry goes.
    var end: Int { nextID }

    private func isNew(_ content: Entry.Content) -> Bool {
        guard case .saying(let saying) = content, let msgid = saying.msgid else { return true }
        return ids[msgid] == nil
    }

    private mutating func fold(_ new: [Happening], at time: Int64) -> Bool {
        guard let last = entries.last, last.id >= liveFrom, case .happenings(let old) = last.content,
            old.count + new.count <= Self.happeningsMax, time - last.time < 3_600_000
        else { return false }
        forget(last)
        entries[entries.count - 1].content = .happenings(old + new)
        enter(entries[entries.count - 1])
        return true
    }

    private mutating func insert(_ entry: Entry, at index: Int) {
        enter(entry)
        entries.insert(entry, at: index)
    }

    private mutating func enter(_ entry: Entry) {
        bytes += entry.bytes
        if isBelowLine(entry) { belowLine += 1 }
        if let msgid = entry.saying?.msgid { ids[msgid] = entry.id }
    }

    private mutating func forget(_ entry: Entry) {
        bytes -= entry.bytes
        if isBelowLine(entry) { belowLine -= 1 }
        if let msgid = entry.saying?.msgid { ids[msgid] = nil }
    }

    private func isBelowLine(_ entry: Entry) -> Bool {
        guard let unreadLine, entry.id >= unreadLine else { return false }
        return entry.saying.map { !$0.isMine } ?? false
    }

    private mutating func countBelowLine() {
        guard let unreadLine else { return belowLine = 0 }
        let start = entries.firstIndex { $0.id >= unreadLine } ?? entries.count
        belowLine = entries[start...].count(where: isBelowLine)
    }

    private mutating func trim() {
        if entries.count > Self.entriesMax { drop(Self.trimCount) }
    }

    private mutating func drop(_ count: Int) {
        if readsNearStart {
            for entry in entries.suffix(count) { forget(entry) }
            entries.removeLast(count)
            reachesEnd = false
        } else {
            for entry in entries.prefix(count) { forget(entry) }
            entries.removeFirst(count)
            reachesStart = false
        }
        if let line = unreadLine, let first = entries.first, line < first.id { unreadLine = nil }
    }

    /// The reader is in the older half.
    private var readsNearStart: Bool {
        guard let id = viewpoint.entry, let index = index(of: id) else { return false }
        return index < entries.count / 2
    }
}

extension Entry {
    /// What an entry costs besides its texts, about.
    private static let bytesOfItself = 300

    fileprivate var bytes: Int {
        switch content {
        case .saying(let saying): Self.bytesOfItself + saying.text.utf8.count
        case .happenings(let happenings): Self.bytesOfItself + happenings.count * 40
        case .note(let line): Self.bytesOfItself + line.text.utf8.count
        }
    }
}
