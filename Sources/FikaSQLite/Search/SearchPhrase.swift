import TextAnalysis

/// What a person typed, as an FTS5 expression that finds it.
///
/// `printer "paper jam" toner*` finds messages with the word, the phrase, and a word that begins like the last one.
/// Everything is quoted, so nothing typed is ever read as FTS5's own language; what holds no word is left out.
struct SearchPhrase: Equatable {
    /// Words and phrases that count; the rest of a longer question is not looked at.
    static let termsMax = 16

    /// nil: there is nothing to look for.
    let expression: String?
    /// The same for what holds any of it.
    let anyExpression: String?

    init(_ text: String) {
        let terms = Self.terms(of: text).prefix(Self.termsMax).compactMap(Self.expression)
        expression = terms.isEmpty ? nil : terms.joined(separator: " AND ")
        anyExpression = terms.isEmpty ? nil : terms.joined(separator: " OR ")
    }

    private enum Term {
        case word(String)
        case beginning(String)
        case phrase(String)

        var hasWord: Bool {
            switch self {
            case .word(let text), .beginning(let text), .phrase(let text):
                !Tokenizer().forEachToken(in: text) { _, _, _ in false }
            }
        }
    }

    private static func terms(of text: String) -> [Term] {
        var terms: [Term] = []
        var current = ""
        var isQuoted = false
        func end() {
            let isBeginning = current.last == "*"
            terms.append(isQuoted ? .phrase(current) : isBeginning ? .beginning(current) : .word(current))
            current = ""
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "“", "”", "„":
                end()
                isQuoted.toggle()
            case _ where scalar.properties.isWhitespace && !isQuoted:
                end()
            // FTS5 reads C strings: a NUL would cut the expression in the middle of its quotes.
            case _ where scalar.value < 0x20:
                current.append(" ")
            default:
                current.unicodeScalars.append(scalar)
            }
        }
        end()
        return terms.filter(\.hasWord)
    }

    private static func expression(_ term: Term) -> String? {
        switch term {
        case .phrase(let text):
            return quoted(text)
        case .word(let text):
            let wholes = wholes(of: text)
            return wholes.isEmpty ? quoted(text) : "(" + ([text] + wholes).map(quoted).joined(separator: " OR ") + ")"
        case .beginning(let text) where text.unicodeScalars.count <= SearchIndex.beginningLength:
            // The star is one of these. So short a beginning is that of thousands of words.
            return quoted(text)
        case .beginning(let text):
            // As a whole word too, because the index holds stems: `printing*` begins no stem, `print` is its own.
            return "(\(quoted(text)) OR \(quoted(text)) *)"
        }
    }

    /// `wifi` for `wi-fi`, which others write as one word.
    private static func wholes(of text: String) -> [String] {
        Tokenizer().tokens(in: text).lazy.filter { $0.role == .compound }.map(\.text)
            .filter { whole in Tokenizer().tokens(in: whole).count == 1 }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.filter { $0 != "\"" } + "\""
    }
}
