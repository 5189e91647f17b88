/// What stands behind a command, taken off word by word.
struct Arguments: Equatable, Sendable {
    private var text: Substring

    init(_ text: some StringProtocol) {
        self.text = Substring(text).drop { $0 == " " }
        while self.text.last == " " { self.text = self.text.dropLast() }
    }

    /// The next word; nil at the end.
    mutating func word() -> String? {
        guard let word = text.split(separator: " ", maxSplits: 1).first else { return nil }
        text = text[word.endIndex...].drop { $0 == " " }
        return String(word)
    }

    /// The next word, or what stands in quotes: a file's name may have spaces.
    mutating func path() -> String? {
        guard text.first == "\"" else { return word() }
        let inside = text.dropFirst()
        guard let end = inside.firstIndex(of: "\""), end > inside.startIndex else { return nil }
        let path = inside[..<end]
        text = inside[inside.index(after: end)...].drop { $0 == " " }
        return String(path)
    }

    /// The word behind this one, if this one comes next.
    mutating func word(behind word: String) -> String? {
        skip(word) ? self.word() : nil
    }

    mutating func path(behind word: String) -> String? {
        skip(word) ? path() : nil
    }

    private mutating func skip(_ word: String) -> Bool {
        guard text.hasPrefix(word + " ") else { return false }
        text = text.dropFirst(word.count + 1).drop { $0 == " " }
        return true
    }

    /// All that is left, with its inner spaces; nil when nothing is.
    var rest: String? { text.isEmpty ? nil : String(text) }

    /// A number such as `2026-0042` if one comes next, otherwise that of the case whose channel this is.
    mutating func caseNumber(in channel: String?) -> String? {
        if let next = text.split(separator: " ", maxSplits: 1).first, CaseNumber.isNumber(next) { return word() }
        return channel.flatMap(CaseNumber.of(channel:))
    }

    /// The same, where several may stand with commas between.
    mutating func caseNumbers(in channel: String?) -> String? {
        if let next = text.split(separator: " ", maxSplits: 1).first, next.contains(","),
            next.split(separator: ",").allSatisfy({ CaseNumber.isNumber($0) })
        {
            return word()
        }
        return caseNumber(in: channel)
    }
}
