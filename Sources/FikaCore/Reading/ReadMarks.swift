/// How far every account has read, and when it was last there, by account and target. In memory, because each JOIN asks
/// for one: two thousand people in fifty channels each are some fifteen megabytes.
package struct ReadMarks: Sendable, Equatable {
    package struct Mark: Sendable, Equatable {
        /// As a client said.
        package fileprivate(set) var read: Timestamp?
        /// When a connection with a person at it last went; a client that says nothing has shown all up to then.
        package fileprivate(set) var seen: Timestamp?

        /// Whichever device it was: what was shown on one is not shown again on another.
        var latest: Timestamp? { read.map { max($0, seen ?? $0) } ?? seen }
    }

    private var byAccount: [AccountID: [String: Mark]] = [:]

    /// nil: it never read there, nor was there.
    package func mark(of account: AccountID, at target: String) -> Mark? {
        byAccount[account]?[target]
    }

    /// The marks furthest back that make room for those of new targets.
    func excess(of account: AccountID, with targets: [String], limit: Int) -> [String] {
        let marks = byAccount[account] ?? [:]
        let count = marks.count + targets.count { marks[$0] == nil } - limit
        guard count > 0 else { return [] }
        let oldest = marks.filter { !targets.contains($0.key) }.map { (time: $0.value.latest, target: $0.key) }
            .sorted { ($0.time?.milliseconds ?? 0, $0.target) < ($1.time?.milliseconds ?? 0, $1.target) }
        return oldest.prefix(count).map(\.target)
    }

    /// By target.
    package func all(of account: AccountID) -> [(target: String, mark: Mark)] {
        (byAccount[account] ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    package func count(of account: AccountID) -> Int {
        byAccount[account]?.count ?? 0
    }

    /// What was read under a channel's old name was read.
    mutating func rename(_ old: String, to new: String) {
        let moved = byAccount.filter { $0.value[casefold(old)] != nil }.map(\.key)
        for account in moved {
            guard let mark = byAccount[account]?.removeValue(forKey: casefold(old)) else { continue }
            byAccount[account]?[casefold(new)] = mark
        }
    }

    mutating func apply(_ event: ReadingEvent) {
        switch event {
        case .marked(let account, let target, let time): move(\.read, of: account, at: target, to: time)
        case .seen(let account, let targets, let time):
            for target in targets { move(\.seen, of: account, at: target, to: time) }
        case .forgotten(let account, let target): remove(target, of: account)
        case .markedByGuest: break
        }
    }

    /// What everybody has read of a place that is not there any more.
    mutating func forget(_ target: String) {
        for account in byAccount.filter({ $0.value[target] != nil }).map(\.key) { remove(target, of: account) }
    }

    mutating func forget(_ account: AccountID) {
        byAccount[account] = nil
    }

    private mutating func remove(_ target: String, of account: AccountID) {
        byAccount[account]?[target] = nil
        if byAccount[account]?.isEmpty ?? false { byAccount[account] = nil }
    }

    /// Never back.
    private mutating func move(
        _ hand: WritableKeyPath<Mark, Timestamp?>, of account: AccountID, at target: String, to time: Timestamp
    ) {
        var mark = byAccount[account]?[target] ?? Mark()
        mark[keyPath: hand] = max(mark[keyPath: hand] ?? time, time)
        byAccount[account, default: [:]][target] = mark
    }
}
