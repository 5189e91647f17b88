/// What is remembered of a room: the last remarks, the threads they are in, who speaks, and how rare words are.
///
/// Limits: `ThreadFinder.windowMax` remarks may be answered (at most twice as many are held), a thread is forgotten
/// with its last such remark, `RoomPeople.peopleMax` people, `Remark.wordsMax` and `Remark.mentionsMax` of a
/// remark, `OpenThread.peopleMax` and `OpenThread.wordsMax` of a thread, `WordRarity.bucketCount` counters.
struct ThreadRoom: Sendable {
    private(set) var remarks: [Remark] = []
    private(set) var threads: [Int: OpenThread] = [:]
    private(set) var rarity = WordRarity()
    var people = RoomPeople()
    /// The number of the next remark, and of the next thread.
    private(set) var next = 0
    private var nextThread = 0
    /// The clock of the room, which never runs backwards.
    private(set) var minute = 0

    /// The remarks that may still be answered, oldest first.
    var window: ArraySlice<Remark> { remarks.suffix(ThreadFinder.windowMax) }

    func remark(_ number: Int) -> Remark? {
        let index = number - (remarks.first?.number ?? 0)
        return remarks.indices.contains(index) ? remarks[index] : nil
    }

    func number(of id: String) -> Int? {
        window.last { $0.id == id }?.number
    }

    /// The minute at which a message counts: clocks that run backwards stand still.
    func minute(of message: ThreadMessage) -> Int {
        let minute = message.seconds >= 0 ? message.seconds / 60 : (message.seconds - 59) / 60
        return next == 0 ? minute : max(minute, self.minute)
    }

    /// Takes a remark in as an answer to `parent`, or as the start of a thread; returns the thread's first message.
    /// That is `root` where `parent` is no longer in the window.
    mutating func take(
        _ message: ThreadMessage, content: RemarkContent, answering parent: Int?, root: String? = nil
    ) -> String {
        minute = minute(of: message)
        let speaker = people.speak(RoomPeople.key(message.nick), number: next)
        var remark = Remark(
            id: message.id, number: next, minute: minute, speaker: speaker, acts: message.kind == .act,
            content: content, parent: parent ?? next)
        remark.weight = content.words.reduce(0) { $0 + rarity.rarity(of: $1) }
        if let parent, let answered = self.remark(parent) {
            remark.answered = answered.speaker
            remark.thread = answered.thread
            remarks[parent - remarks[0].number].children += 1
        } else {
            remark.parent = next
            remark.thread = nextThread
            threads[nextThread] = OpenThread(root: remark, rootID: root ?? message.id)
            nextThread += 1
        }
        threads[remark.thread]?.add(remark)
        remarks.append(remark)
        rarity.count(content.words)
        next += 1
        forget()
        return threads[remark.thread]?.rootID ?? message.id
    }

    private mutating func forget() {
        guard remarks.count >= 2 * ThreadFinder.windowMax else { return }
        remarks.removeFirst(remarks.count - ThreadFinder.windowMax)
        let oldest = remarks[0].number
        threads = threads.filter { $0.value.newest >= oldest }
    }
}
