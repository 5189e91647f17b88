import BotKit

/// After a while, who has not acknowledged: told to those who announced, and to nobody else.
extension AnnouncerBot {
    static let reportPrefix = "report."

    mutating func plan(_ id: String, for accounts: [String]) -> [BotAction] {
        guard settings.reportSeconds > 0, !accounts.isEmpty, reports.count < Self.reportsMax else { return [] }
        return keep(
            id, ReportPlan(due: now.advanced(bySeconds: settings.reportSeconds).milliseconds, accounts: accounts))
    }

    mutating func dueReports() -> [BotAction] {
        guard !caughtUp.isEmpty else { return [] }
        let due = reports.filter { $0.value.due <= now.milliseconds }.keys.sorted()
        return due.flatMap { id -> [BotAction] in
            guard var plan = reports[id] else { return [] }
            guard now.milliseconds <= plan.until else { return keep(id, nil) }
            // The next try, unless this one succeeds.
            plan.due = now.advanced(bySeconds: ReportPlan.retrySeconds).milliseconds
            return keep(id, plan) + [.askAcknowledgements(id: id, token: "report \(id)")]
        }
    }

    mutating func report(_ id: String, _ outcome: BotOutcome) -> [BotAction] {
        guard let plan = reports[id] else { return [] }
        switch outcome {
        case .acknowledgements(let status):
            // An account's name as a nick is reserved for that account.
            return plan.accounts.map { .tell($0, Self.sentence(status), token: "told \($0) \(id)") }
        case .refused: return keep(id, nil)
        case .inDoubt, .said, .filed, .experts: return []
        }
    }

    /// Who was told is crossed off; who is not there now is told later.
    mutating func told(_ words: String, _ outcome: BotOutcome) -> [BotAction] {
        let parts = words.split(separator: " ").map(String.init)
        guard parts.count == 2, var plan = reports[parts[1]] else { return [] }
        if case .refused = outcome { return [] }
        plan.accounts.removeAll { $0 == parts[0] }
        return keep(parts[1], plan.accounts.isEmpty ? nil : plan)
    }

    private mutating func keep(_ id: String, _ plan: ReportPlan?) -> [BotAction] {
        reports[id] = plan
        return [.store(key: Self.reportPrefix + id, value: plan?.text)]
    }
}
