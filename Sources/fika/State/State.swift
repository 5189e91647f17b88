import IRCClient
import IRCWire

/// All the client knows, as a value: events, answers and typed lines in, effects out.
struct State: Sendable {
    /// Case numbers remembered for completion.
    static let casesMax = 500
    /// Case types remembered for completion.
    static let caseTypesMax = 100
    /// Conversations of which the place read up to is remembered, and channels of which the kind is.
    static let marksMax = 5000

    let time: LocalTime
    /// In the reader's language.
    let words: Words
    /// Messages of the past shown when a channel is joined.
    let historyOnJoin: Int
    private(set) var nick: String
    private(set) var welcome: Welcome?
    /// By folded name.
    private(set) var rooms = Watched<String, Room>()
    /// Channels to be in, in the order they were asked for; joined again after each connection.
    private(set) var wanted: [String]
    /// The same, folded.
    private var wantedKeys: Set<String> = []
    /// Where plain text goes: a channel or a person.
    var current: String?
    var shown = ShownMessages()
    private(set) var cases: [String] = []
    private(set) var caseTypes: [String] = []
    var outbox: Outbox
    var drafts: Drafts
    var habits: Habits
    /// Whether one's own words are shown here where the server does not send them back; the full screen does it itself.
    var echoesItself = true
    /// Up to where was read, on any device, by folded name; milliseconds since 1970.
    private(set) var readMarks: [String: Int64] = [:]
    /// Those one is on, as the settings call them.
    var servers: [String] = []
    /// What the last search found, as `/hit` counts it.
    var hits: [Hit] = []
    /// How many it had found on other servers before.
    var hitsBefore = 0
    /// Folded names of channels that are cafés.
    private(set) var cafes: Set<String> = []
    /// The latest time that the server put on anything, in milliseconds since 1970.
    private(set) var lastServerTime: Int64?

    /// `seed` is different in each run of the program; see `Outbox`.
    init(
        nick: String, channels: [String], historyOnJoin: Int, time: LocalTime, words: Words = Words(),
        memory: Memory = Memory(), seed: String = ""
    ) {
        self.nick = nick
        self.historyOnJoin = historyOnJoin
        self.time = time
        self.words = words
        wanted = channels
        outbox = Outbox(seed: seed, entries: memory.outbox)
        drafts = memory.drafts
        habits = memory.habits
        wantedKeys = Set(wanted.map(fold))
    }

    /// What is kept for the next run.
    var memory: Memory { Memory(drafts: drafts, outbox: outbox.entries, habits: habits) }

    func fold(_ name: String) -> String {
        (welcome?.isupport["CASEMAPPING"].flatMap(Casemapping.init(rawValue:)) ?? .ascii).fold(name)
    }

    func isChannel(_ name: String) -> Bool {
        guard let first = name.first else { return false }
        return (welcome?.isupport["CHANTYPES"] ?? "#").contains(first)
    }

    func isMe(_ name: String) -> Bool { fold(name) == fold(nick) }

    func has(_ capability: Capability) -> Bool { welcome?.has(capability) ?? false }

    func room(_ name: String) -> Room? { rooms[fold(name)] }

    /// The channels this client is in, by name.
    var roomNames: [String] { rooms.values.map(\.name).sorted() }

    // MARK: - Changes

    /// Whoever shows channels knows them as they are now.
    mutating func settleRooms() { rooms.settle() }

    mutating func begin(_ welcome: Welcome) {
        self.welcome = welcome
        nick = welcome.nick
        // This server may fold names otherwise than was thought.
        wantedKeys = Set(wanted.map(fold))
        rooms.removeAll()
    }

    mutating func end() {
        welcome = nil
        outbox.lose()
        rooms.removeAll()
    }

    mutating func sawServerTime(_ milliseconds: Int64) {
        lastServerTime = max(lastServerTime ?? milliseconds, milliseconds)
    }

    mutating func want(_ channel: String) {
        if wantedKeys.insert(fold(channel)).inserted { wanted.append(channel) }
    }

    mutating func unwant(_ channel: String) {
        let key = fold(channel)
        guard wantedKeys.remove(key) != nil else { return }
        wanted = wanted.filter { fold($0) != key }
    }

    mutating func enter(room name: String) {
        rooms[fold(name)] = Room(name: name)
        want(name)
    }

    mutating func leave(room name: String) {
        rooms[fold(name)] = nil
        unwant(name)
        if let current, fold(current) == fold(name) { self.current = roomNames.first }
    }

    /// Where a channel has another name from now on.
    mutating func renameRoom(_ old: String, to new: String) {
        guard var room = rooms.removeValue(forKey: fold(old)) else { return }
        room.name = new
        rooms[fold(new)] = room
        unwant(old)
        want(new)
        if let current, fold(current) == fold(old) { self.current = new }
    }

    /// All members were named.
    mutating func complete(room: String) {
        rooms[fold(room)]?.isComplete = true
    }

    mutating func insert(_ nick: String, into room: String) {
        rooms[fold(room)]?.insert(nick)
    }

    mutating func remove(_ nick: String, from room: String) {
        rooms[fold(room)]?.members.remove(nick)
    }

    /// From every room; false if nobody saw that person in any.
    mutating func removeEverywhere(_ nick: String) -> Bool {
        let keys = roomKeys(with: nick)
        for key in keys { rooms[key]?.members.remove(nick) }
        return !keys.isEmpty
    }

    mutating func rename(_ old: String, to new: String) {
        if isMe(old) { nick = new }
        for key in roomKeys(with: old) {
            rooms[key]?.members.remove(old)
            rooms[key]?.insert(new)
        }
    }

    private func roomKeys(with nick: String) -> [String] {
        rooms.filter { $0.value.members.contains(nick) }.map(\.key)
    }

    func readMark(of target: String) -> Int64? { readMarks[fold(target)] }

    /// `MARKREAD #channel timestamp=…`, or `*` where nothing was read yet.
    mutating func learnReadMark(_ target: String, _ text: String) {
        let time = text.hasPrefix("timestamp=") ? ServerTime.parse(String(text.dropFirst(10))) : nil
        if readMarks.count < Self.marksMax || readMarks[fold(target)] != nil { readMarks[fold(target)] = time }
    }

    /// `COMMUNITY name #channel kind …`
    mutating func learnCommunity(channel: String, kind: String) {
        if kind == "cafe", cafes.count < Self.marksMax { cafes.insert(fold(channel)) }
    }

    mutating func learn(caseNumber: String) {
        guard !cases.contains(caseNumber) else { return }
        if cases.count == Self.casesMax { cases.removeFirst() }
        cases.append(caseNumber)
    }

    mutating func learn(caseType: String) {
        guard !caseTypes.contains(caseType), caseTypes.count < Self.caseTypesMax else { return }
        caseTypes.append(caseType)
    }
}
