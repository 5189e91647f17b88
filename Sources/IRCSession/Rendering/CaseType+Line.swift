import FikaCore

extension CaseType {
    var line: StructuredLine {
        let words =
            "\(name); statuses: \(statuses.joined(separator: ", ")); results: \(results.joined(separator: ", "))"
        return StructuredLine(
            "CASETYPE", [id, String(deadlineDays), confidentiality.rawValue], text: words,
            sentence: "\(id): \(words); \(deadlineDays) days, \(confidentiality.rawValue)")
    }
}
