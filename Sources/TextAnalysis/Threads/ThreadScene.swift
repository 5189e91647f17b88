/// One message against what the room remembers: the features of every candidate.
///
/// One walk over the window, newest first, gathers what concerns the message; a second fills the rows.
struct ThreadScene {
    /// This near every remark is a candidate; further back only those of the same speaker, of somebody the message
    /// mentions, or that mention the speaker.
    static let nearMax = 25
    /// The speaker is unknown as yet.
    static let newcomer = -2

    private let room: ThreadRoom
    let content: RemarkContent
    let speaker: Int
    private let minute: Int
    private let rarities: [Double]
    private let weight: Double
    private var common = ThreadRow()
    private var own: Remark?
    private var exchanges: [Int: Int] = [:]
    private var calls: [Int: Int] = [:]
    private var remarksBy: [Int: Int] = [:]

    init(_ message: ThreadMessage, in room: ThreadRoom, scores: [UInt64: WordScores]) {
        self.room = room
        speaker = room.people.person(of: RoomPeople.key(message.nick)) ?? Self.newcomer
        let since = room.next - ThreadFinder.windowMax
        content = RemarkReader(people: room.people, speaker: speaker, since: since)
            .content(of: message.text, scores: scores)
        minute = room.minute(of: message)
        rarities = content.words.map { room.rarity.rarity(of: $0) }
        weight = rarities.reduce(0, +)
        describeMessage(acts: message.kind == .act)
        describeSpeaker()
        describeRoom()
    }

    private mutating func describeMessage(acts: Bool) {
        common[.words] = min(content.wordCount, 40)
        common[.addressing] = content.mentions.first?.strength ?? 0
        common[.mentions] = content.mentions.count
        common.set(.strangerAddressed, content.callsStranger)
        common.set(.asks, content.asks)
        common.set(.links, content.links)
        common.set(.exclaims, content.exclaims)
        common.set(.acts, acts)
        common[.opening] = content.scores.opening.limited
        common[.continuing] = content.scores.continuing.limited
        common[.asking] = content.scores.asking.limited
    }

    private mutating func describeSpeaker() {
        var called = ThreadFeature.distanceMax
        var (calledSince, run, inRun) = (0, 0, true)
        for remark in room.window.reversed() {
            let distance = room.next - remark.number
            remarksBy[remark.speaker, default: 0] += 1
            if remark.speaker == speaker {
                if own == nil { own = remark }
                if inRun { run += 1 }
                if remark.answered >= 0, exchanges[remark.answered] == nil { exchanges[remark.answered] = distance }
                continue
            }
            inRun = false
            if remark.answered == speaker, exchanges[remark.speaker] == nil { exchanges[remark.speaker] = distance }
            guard remark.calls(speaker) > 0 else { continue }
            called = min(called, distance)
            if calls[remark.speaker] == nil { calls[remark.speaker] = distance }
            if own == nil { calledSince += 1 }
        }
        common[.ownDistance] = own.map { room.next - $0.number } ?? ThreadFeature.distanceMax
        common[.ownMinutes] = own.map { minutes(since: $0.minute) } ?? ThreadFeature.minutesMax
        common[.ownRun] = min(run, 10)
        common[.ownRemarks] = remarksBy[speaker] ?? 0
        common[.calledDistance] = called
        common[.calledSince] = min(calledSince, 10)
    }

    private mutating func describeRoom() {
        let window = room.window
        let recent = window.suffix(20)
        common[.pace] = window.suffix(ThreadFinder.windowMax).count { minutes(since: $0.minute) <= 10 }
        common[.speakers] = Set(recent.map(\.speaker)).count
        common[.openThreads] = Set(recent.map(\.thread)).count
        let heard = window.suffix(50)
        common[.addressed] = heard.isEmpty ? 0 : 100 * heard.count { $0.addressee >= 0 } / heard.count
        common[.silence] = window.last.map { minutes(since: $0.minute) } ?? ThreadFeature.minutesMax
    }

    private func minutes(since earlier: Int) -> Int {
        min(max(minute - earlier, 0), ThreadFeature.minutesMax)
    }

    /// The candidates with their features, newest first, and at last the start of a thread (nil).
    func rows() -> [(parent: Int?, row: ThreadRow)] {
        var rows: [(parent: Int?, row: ThreadRow)] = []
        var walk = Walk()
        for remark in room.window.reversed() {
            if isCandidate(remark) { rows.append((remark.number, row(of: remark, walk))) }
            walk.pass(remark, speaker: speaker)
        }
        rows.append((nil, common))
        compareOverlaps(&rows)
        return rows
    }

    private func isCandidate(_ remark: Remark) -> Bool {
        room.next - remark.number <= Self.nearMax || remark.speaker == speaker
            || content.mentions.contains { $0.person == remark.speaker } || remark.calls(speaker) > 0
    }

    private func compareOverlaps(_ rows: inout [(parent: Int?, row: ThreadRow)]) {
        let most = rows.map { $0.row[.overlap] }.max() ?? 0
        for index in rows.indices {
            rows[index].row[.overlapMost] = max(most, 0)
            if rows[index].parent != nil { rows[index].row.set(.isOverlapMost, rows[index].row[.overlap] == most) }
        }
    }

    private func row(of remark: Remark, _ walk: Walk) -> ThreadRow {
        var row = common
        row[.distance] = room.next - remark.number
        row[.minutes] = minutes(since: remark.minute)
        row[.turns] = walk.turns
        row[.speakersSince] = walk.since.count
        describeSpeakers(of: remark, walk, in: &row)
        describeWords(of: remark, in: &row)
        describeThread(of: remark, in: &row)
        return row
    }

    private func describeSpeakers(of remark: Remark, _ walk: Walk, in row: inout ThreadRow) {
        row.set(.sameSpeaker, remark.speaker == speaker)
        row[.ownSince] = min(walk.own, 10)
        row[.theirSince] = min(walk.since[remark.speaker] ?? 0, 10)
        row[.theirRemarks] = remarksBy[remark.speaker] ?? 0
        row.set(.endsTurn, walk.last != remark.speaker)
        let called = content.mentions.first { $0.person == remark.speaker }?.strength ?? 0
        row[.callsCandidate] = called
        row[.calledByCandidate] = remark.calls(speaker)
        row[.callsOther] = called > 0 ? 0 : content.mentions.first?.strength ?? 0
        let whom = remark.addressee
        let mine = content.mentions.first?.person ?? -1
        row[.candidateCalls] =
            whom < 0 ? (remark.content.callsStranger ? 4 : 0) : whom == speaker ? 1 : whom == mine ? 2 : 3
        row[.candidateMentioned] = min(walk.called[remark.speaker] ?? 0, 10)
        row[.exchangeDistance] = exchanges[remark.speaker] ?? ThreadFeature.distanceMax
        row[.theyCalledDistance] = calls[remark.speaker] ?? ThreadFeature.distanceMax
        row[.answersOwn] = remark.answered < 0 ? 0 : remark.answered == speaker ? 1 : remark.answered == mine ? 2 : 3
    }

    private func describeWords(of remark: Remark, in row: inout ThreadRow) {
        let theirs = remark.content
        row[.candidateWords] = min(theirs.wordCount, 40)
        row.set(.candidateAsks, theirs.asks)
        row.set(.candidateLinks, theirs.links)
        row.set(.candidateActs, remark.acts)
        row[.candidateOpening] = theirs.scores.opening.limited
        row[.candidateAsking] = theirs.scores.asking.limited
        var (shared, rare) = (0.0, 0)
        var other = theirs.words[...]
        for (word, rarity) in zip(content.words, rarities) {
            while let first = other.first, first < word { other.removeFirst() }
            guard other.first == word else { continue }
            shared += rarity
            if rarity > 3 { rare += 1 }
        }
        row[.overlap] = min(Int(shared * 8), 400)
        let both = weight * remark.weight
        row[.likeness] = both > 0 ? min(Int(100 * shared / both.squareRoot()), 100) : 0
        row[.rareShared] = min(rare, 5)
    }

    private func describeThread(of remark: Remark, in row: inout ThreadRow) {
        guard let thread = room.threads[remark.thread] else { return }
        row.set(.ownThread, own?.thread == remark.thread)
        row[.threadSize] = min(thread.size, 50)
        row[.threadAge] = minutes(since: thread.minute)
        row[.threadDistance] = min(room.next - thread.newest, ThreadFeature.distanceMax)
        let mine = thread.last(of: speaker)
        row.set(.inThread, mine != nil)
        row[.ownThreadDistance] = min(room.next - (mine ?? -ThreadFeature.distanceMax), ThreadFeature.distanceMax)
        let called = content.mentions.first?.person
        row[.calledInThread] = called.map { thread.last(of: $0) == nil ? 0 : 1 } ?? 2
        row[.participants] = thread.people.count
        row.set(.isRoot, thread.root == remark.number)
        row[.rootSpeaker] = relation(of: thread.rootSpeaker, to: remark)
        row[.newestSpeaker] = relation(of: thread.newestSpeaker, to: remark)
        row.set(.isNewest, thread.newest == remark.number)
        row[.children] = min(remark.children, 10)
        row[.ownChildren] = own?.parent == remark.number ? 1 : 0
        var shared = 0.0
        for (word, rarity) in zip(content.words, rarities) where thread.words.contains(word) { shared += rarity }
        row[.threadOverlap] = min(Int(shared * 8), 400)
    }

    /// 1 for the speaker of the message, 2 for that of the candidate, 3 for whom the message mentions first, else 0.
    private func relation(of person: Int, to remark: Remark) -> Int {
        if person == speaker { return 1 }
        if person == remark.speaker { return 2 }
        return person == content.mentions.first?.person ? 3 : 0
    }
}

extension ThreadScene {
    /// What was said since the candidate.
    private struct Walk {
        var own = 0
        var turns = 0
        var last = -1
        var since: [Int: Int] = [:]
        var called: [Int: Int] = [:]

        mutating func pass(_ remark: Remark, speaker: Int) {
            if remark.speaker == speaker { own += 1 }
            if remark.speaker != last { turns += 1 }
            last = remark.speaker
            since[remark.speaker, default: 0] += 1
            for mention in remark.content.mentions { called[mention.person, default: 0] += 1 }
        }
    }
}

extension Int {
    /// Sums of scores, kept small.
    fileprivate var limited: Int { Swift.min(Swift.max(self, -999), 999) }
}
