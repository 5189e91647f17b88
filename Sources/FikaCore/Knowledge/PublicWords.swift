/// What everybody would read of a question that was asked in private.
package struct PublicWords: Sendable, Equatable {
    package let question: String
    package let answer: String
    /// The name of the channel it was asked in.
    package let channel: String

    /// Stands where a name stood.
    static let somebody = "somebody"
}

extension String {
    /// Without these names, whatever their case: `anna: try this` is `try this`, and elsewhere somebody is `somebody`.
    func hiding(_ names: [String]) -> String {
        let names = Set(names.map(casefold)).filter { !$0.isEmpty }
        var words: [Substring] = []
        for word in split(separator: " ", omittingEmptySubsequences: false) {
            let bare = word.drop { !$0.isNameCharacter }
            let front = word[..<bare.startIndex]
            // `anna`, `anna's`, `anna,`: the longest beginning that is a name.
            var end = bare.endIndex
            while end > bare.startIndex {
                let isWhole = end == bare.endIndex || !bare[end].isNameCharacter
                if isWhole, names.contains(casefold(String(bare[..<end]))) { break }
                end = bare.index(before: end)
            }
            guard end > bare.startIndex else {
                words.append(word)
                continue
            }
            let back = bare[end...]
            if words.isEmpty, front.isEmpty, back == ":" || back == "," { continue }
            words.append(front + PublicWords.somebody + back)
        }
        return words.joined(separator: " ")
    }
}

extension Character {
    /// May be part of a nick.
    fileprivate var isNameCharacter: Bool {
        isLetter || isNumber || "-_[]{}\\|^`".contains(self)
    }
}
