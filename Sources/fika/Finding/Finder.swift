import TerminalUI

/// A search while it is typed: the query, what was asked last, what was found.
struct Finder: Sendable {
    /// From the last letter to the question, so that not every letter is one.
    static let restMilliseconds: Int64 = 120
    static let hitsMax = 100

    /// A message that was found.
    struct Hit: Equatable, Sendable {
        let msgid: String
        /// The channel.
        let target: String
        let nick: String
        /// Milliseconds since 1970.
        let time: Int64
        let text: String
        /// Where it was found.
        var server = 0
    }

    var query: LineEditor
    private(set) var hits: [Hit] = []
    /// By server, of the question with the number `foundNumber`.
    private var parts: [Int: [Hit]] = [:]
    private var foundNumber = 0
    var selection = 0
    /// When the server is to be asked; nil: nothing changed since.
    var due: Int64?
    /// Counts the questions, so that a late answer is known.
    private(set) var number = 0
    private(set) var isUnderWay = false
    /// What is wrong with the query, or what was found, in words.
    var remark: ActionPhrase?

    init(query text: String = "") {
        query = LineEditor(historyMax: 0)
        query.replace(with: text)
    }

    var selected: Hit? { hits.indices.contains(selection) ? hits[selection] : nil }

    mutating func began() -> Int {
        number += 1
        isUnderWay = true
        due = nil
        return number
    }

    /// `isPicked`: the server found more, of which these were picked here by a filter that it has not.
    mutating func found(_ hits: [Hit], isPicked: Bool, from server: Int = 0) {
        if foundNumber != number { (parts, foundNumber, selection) = ([:], number, 0) }
        let old = selection == 0 ? nil : selected
        parts[server] = hits
        self.hits = Array(parts.sorted { $0.key < $1.key }.flatMap(\.value).prefix(Self.hitsMax))
        if let old, let place = self.hits.firstIndex(of: old) { selection = place }
        isUnderWay = false
        let count = self.hits.count
        remark = isPicked ? .picked(count: count) : count == 0 ? .nothingFound : .found(count: count)
    }

    /// What other servers found stays.
    mutating func failed(_ remark: ActionPhrase) {
        if foundNumber != number { hits = [] }
        isUnderWay = false
        due = nil
        self.remark = remark
    }

    mutating func move(by count: Int) {
        selection = min(max(0, selection + count), max(0, hits.count - 1))
    }
}
