import FikaCore

extension CaseType {
    var line: StructuredLine {
        let outcomes = results.map(\.name).joined(separator: ", ")
        let words = "\(name); statuses: \(statuses.joined(separator: ", ")); results: \(outcomes)"
        return StructuredLine(
            "CASETYPE", [id, String(deadlineDays), confidentiality.rawValue], text: words,
            sentence: "\(id): \(words); \(deadlineDays) days, \(confidentiality.rawValue)")
    }
}
