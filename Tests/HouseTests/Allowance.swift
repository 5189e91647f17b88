/// A place that may break a rule, up to a measure, for a reason. The table of them may only shrink.
struct Allowance: Sendable {
    let rule: Rule
    let path: String
    /// For sizes how long the file or function may be, otherwise how many complaints there may be.
    let measureMax: Int
    let reason: String

    init(_ rule: Rule, _ path: String, max: Int = 1, _ reason: String) {
        self.rule = rule
        self.path = path
        measureMax = max
        self.reason = reason
    }

    private func covers(_ complaints: [Complaint]) -> Bool {
        switch rule {
        case .fileLength, .functionLength, .lineLength: complaints.allSatisfy { $0.measure <= measureMax }
        default: complaints.count <= measureMax
        }
    }

    /// What is left of the complaints once the allowances are taken off, and the allowances nobody needs any more.
    static func judge(
        _ complaints: [Complaint], _ allowances: [Allowance]
    ) -> (left: [Complaint], stale: [Allowance]) {
        var left = complaints
        var stale: [Allowance] = []
        for allowance in allowances {
            let meant = left.filter { $0.rule == allowance.rule && $0.path == allowance.path }
            if meant.isEmpty { stale.append(allowance) }
            if allowance.covers(meant) {
                left.removeAll { $0.rule == allowance.rule && $0.path == allowance.path }
            }
        }
        return (left, stale)
    }
}
