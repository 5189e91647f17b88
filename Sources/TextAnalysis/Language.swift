/// The languages that words are stemmed in. A text has one; nothing guesses it.
package enum Language: String, CaseIterable, Sendable, Codable {
    /// The raw value is Snowball's name of the algorithm and the name in configuration files.
    case english, dutch, swedish, french, german

    /// The language for an ISO 639-1 code such as `nl`, in either case; nil for any other.
    package init?(code: String) {
        guard let language = Self.allCases.first(where: { $0.code == code.lowercased() }) else { return nil }
        self = language
    }

    /// The ISO 639-1 code.
    package var code: String {
        switch self {
        case .english: "en"
        case .dutch: "nl"
        case .swedish: "sv"
        case .french: "fr"
        case .german: "de"
        }
    }
}
