/// `CASETYPE id days confidentiality :Name; statuses: one, two; results: three, four`.
struct CaseTypeCard: Equatable, Sendable {
    static let countMax = 100

    let id: String
    let name: String
    let statuses: [String]
    let results: [String]

    init?(_ parameters: [String]) {
        guard parameters.count >= 4 else { return nil }
        let parts = PlainText.of(parameters[3]).split(separator: ";").map { $0.drop { $0 == " " } }
        id = PlainText.of(parameters[0])
        name = parts.first.map(String.init) ?? id
        statuses = Self.list("statuses: ", parts)
        results = Self.list("results: ", parts)
    }

    private static func list(_ label: String, _ parts: [Substring]) -> [String] {
        guard let part = parts.first(where: { $0.hasPrefix(label) }) else { return [] }
        return part.dropFirst(label.count).split(separator: ",").map { String($0.drop { $0 == " " }) }
    }
}
