/// Who is to be told, and when, who has not acknowledged an announcement. Kept over restarts as one line of text.
struct ReportPlan: Sendable, Equatable {
    /// Whoever cannot be reached is tried again after so long …
    static let retrySeconds: Int64 = 15 * 60
    /// … and no longer than so long after the first time.
    static let triesSeconds: Int64 = 7 * 86_400

    /// Milliseconds since 1970.
    var due: Int64
    let until: Int64
    var accounts: [String]

    init(due: Int64, accounts: [String]) {
        self.due = due
        until = due + Self.triesSeconds * 1000
        self.accounts = accounts
    }

    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count >= 3, let due = Int64(words[0]), let until = Int64(words[1]) else { return nil }
        self.due = due
        self.until = until
        accounts = words[2...].map(String.init)
    }

    var text: String { "\(due) \(until) " + accounts.joined(separator: " ") }
}
