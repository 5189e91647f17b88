/// One way to type a verb, as its help shows it: `<…>` is to be replaced, `[…]` may be left out, what follows a `:` is
/// free text, and anything else is typed as it is.
struct VerbForm: Sendable {
    let usage: String
    /// What it does, for the line of help behind the usage.
    let sentence: String
    /// How many parameters there must be.
    let parametersMin: Int
    /// How many words stand before free text; nil: there is none.
    let wordsBeforeText: Int?
    /// Words by which it is told from the verb's other forms, by place.
    private let fixed: [Int: String]
    /// What may stand behind the text.
    private let wordBehindText: String?

    init(_ usage: String, _ sentence: String) {
        self.usage = usage
        self.sentence = sentence
        var (needed, textPlace, behind) = (0, Int?.none, String?.none)
        var fixed: [Int: String] = [:]
        var depth = 0
        for (place, part) in Self.parts(of: usage).enumerated() {
            depth += part.prefix { $0 == "[" }.count
            let isOptional = depth > 0
            depth -= part.count { $0 == "]" }
            let word = part.filter { $0 != "[" && $0 != "]" }
            if !isOptional { needed += 1 }
            if word.hasPrefix(":") {
                textPlace = place
            } else if !word.hasPrefix("<") {
                if textPlace != nil { behind = word } else if !isOptional { fixed[place] = word }
            }
        }
        parametersMin = needed
        wordsBeforeText = textPlace
        wordBehindText = behind
        self.fixed = fixed
    }

    /// Whether the words that tell it from others stand there.
    func fits(_ words: [Substring]) -> Bool {
        fixed.allSatisfy { place, word in words.indices.contains(place) && words[place].uppercased() == word }
    }

    /// The parameters of the wire, of words in which free text need not stand behind a `:`.
    func parameters(of words: [Substring]) -> [String] {
        guard let count = wordsBeforeText else { return Self.split(words) }
        guard words.count > count else { return words.map(String.init) }
        var text = Self.text(from: words[count])
        if text.hasPrefix(":") { text.removeFirst() }
        let before = words[..<count].map(String.init)
        if let last = wordBehindText, text.uppercased().hasSuffix(" " + last) {
            return before + [String(text.dropLast(last.count + 1)), last]
        }
        return before + [text]
    }

    /// As on the wire: a word that begins with `:` begins free text.
    static func split(_ words: [Substring]) -> [String] {
        guard let place = words.firstIndex(where: { $0.hasPrefix(":") }) else { return words.map(String.init) }
        return words[..<place].map(String.init) + [String(text(from: words[place]).dropFirst())]
    }

    /// From this word on, with the spaces and line breaks as they were written.
    private static func text(from word: Substring) -> String {
        String(word.base[word.startIndex...])
    }

    /// Apart at each space that is not inside `<…>`.
    private static func parts(of usage: String) -> [String] {
        var parts = [""]
        var isInside = false
        for character in usage {
            if character == "<" || character == ">" { isInside = character == "<" }
            if character == " ", !isInside {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.filter { !$0.isEmpty }
    }
}
