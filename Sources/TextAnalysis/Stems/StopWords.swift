/// Words so common that they say nothing about a text's subject. They are left out of questions and of the
/// comparison of titles, never out of the archive's index: a phrase must be found as it was said.
///
/// Our own short lists, in the tokens' form: lower case, without diacritics, contractions as wholes and as parts.
/// Negations and question words of place and time are in; words that may be a subject (`work`, `help`) are not.
package enum StopWords {
    private static let lists: [Language: Set<String>] = [
        .english: set(english), .dutch: set(dutch), .swedish: set(swedish), .french: set(french), .german: set(german),
    ]

    /// The list of a language.
    package static func words(of language: Language) -> Set<String> {
        lists[language] ?? []
    }

    /// Whether a token, before stemming, is on the list.
    package static func contains(_ token: String, in language: Language) -> Bool {
        words(of: language).contains(token)
    }

    private static func set(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }
}
