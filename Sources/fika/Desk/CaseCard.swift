/// A case as the list shows it; `CASE number channel type status confidentiality deadline state handler :title`.
struct CaseCard: Equatable, Sendable {
    let number: String
    let channel: String
    let type: String
    var status: String
    let confidentiality: String
    /// `2026-12-01`.
    var deadline: String
    var isOpen: Bool
    var handler: String?
    let title: String

    /// Nil for a line with fewer parameters than it should have.
    init?(_ parameters: [String]) {
        guard parameters.count >= 9 else { return nil }
        let words = parameters.map(PlainText.of)
        number = words[0]
        channel = words[1]
        type = words[2]
        status = words[3].replacing("_", with: " ")
        confidentiality = words[4]
        deadline = words[5]
        isOpen = words[6] != "closed"
        handler = words[7] == "*" ? nil : words[7]
        title = words[8]
    }

    /// Days from one date to the other, `2026-11-30` and the like; nil if either is none.
    static func days(from first: String, to last: String) -> Int? {
        guard let start = dayNumber(first), let end = dayNumber(last) else { return nil }
        return end - start
    }

    /// Days since 1970-01-01 (Howard Hinnant's days_from_civil).
    private static func dayNumber(_ text: String) -> Int? {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
