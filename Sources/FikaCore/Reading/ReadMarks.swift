/// How far every account has read, by account and target. In memory, because each JOIN asks for one: two thousand people
/// in fifty channels each are some ten megabytes.
package struct ReadMarks: Sendable, Equatable {
    private var byAccount: [AccountID: [String: Timestamp]] = [:]

    /// nil: it never read there.
    package func mark(of account: AccountID, at target: String) -> Timestamp? {
        byAccount[account]?[target]
    }

    package func count(of account: AccountID) -> Int {
        byAccount[account]?.count ?? 0
    }

    /// The mark that lies furthest back.
    func oldest(of account: AccountID) -> String? {
        byAccount[account]?.min { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// What was read under a channel's old name was read.
    mutating func rename(_ old: String, to new: String) {
        for account in byAccount.keys {
            guard let time = byAccount[account]?.removeValue(forKey: casefold(old)) else { continue }
            byAccount[account]?[casefold(new)] = time
        }
    }

    mutating func apply(_ event: ReadingEvent) {
        switch event {
        case .marked(let account, let target, let time):
            let known = mark(of: account, at: target) ?? time
            byAccount[account, default: [:]][target] = max(known, time)
        case .forgotten(let account, let target): byAccount[account]?[target] = nil
        case .markedByGuest: break
        }
    }
}
