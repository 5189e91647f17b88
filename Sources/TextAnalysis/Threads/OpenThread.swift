/// A thread whose newest remark is still in the window.
struct OpenThread: Sendable {
    /// People and words kept of one thread; the oldest go first.
    static let peopleMax = 16
    static let wordsMax = 64

    let rootID: String
    let root: Int
    let rootSpeaker: Int
    let minute: Int
    var size = 0
    var newest = 0
    var newestSpeaker = -1
    /// Who spoke in it, and the number of their last remark.
    var people: [(person: Int, number: Int)] = []
    var words: [UInt32] = []

    init(root: Remark, rootID: String) {
        self.rootID = rootID
        self.root = root.number
        rootSpeaker = root.speaker
        minute = root.minute
    }

    /// The number of somebody's last remark in it.
    func last(of person: Int) -> Int? {
        people.first { $0.person == person }?.number
    }

    mutating func add(_ remark: Remark) {
        size += 1
        newest = remark.number
        newestSpeaker = remark.speaker
        people.removeAll { $0.person == remark.speaker }
        people.append((remark.speaker, remark.number))
        if people.count > Self.peopleMax { people.removeFirst() }
        words.append(contentsOf: remark.content.words.filter { !words.contains($0) })
        if words.count > Self.wordsMax { words.removeFirst(words.count - Self.wordsMax) }
    }
}
