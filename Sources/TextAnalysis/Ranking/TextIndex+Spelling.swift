/// A word that no text has may be one that some text has, written wrongly.
extension TextIndex {
    /// Shorter words are too near to too many others.
    static let respelledBytesMin = 5
    /// How far another spelling counts.
    static let respelledShare: Float = 0.8

    /// The known terms one edit away (a letter left out, put in, changed, or two that changed places), or the two
    /// known terms that an unknown word is made of. Only the most common of the former is taken.
    func respelled(_ word: String) -> [(term: Int32, share: Float)] {
        let letters = Array(word.utf8)
        guard letters.count >= Self.respelledBytesMin, letters.count <= 24,
            letters.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
        else { return [] }
        var best: Int32?
        Self.forEachEdit(of: letters) { edited in
            guard let term = terms.number(of: String(decoding: edited, as: UTF8.self)) else { return }
            let isCommoner = best.map { terms.holders(of: term) > terms.holders(of: $0) } ?? true
            if isCommoner { best = term }
        }
        if let best { return [(best, Self.respelledShare)] }
        return split(letters)
    }

    private func split(_ letters: [UInt8]) -> [(term: Int32, share: Float)] {
        guard letters.count >= 6 else { return [] }
        for cut in 3...(letters.count - 3) {
            let parts = [letters[..<cut], letters[cut...]].map { String(decoding: $0, as: UTF8.self) }
            if let first = terms.number(of: parts[0]), let second = terms.number(of: parts[1]) {
                return [(first, Self.respelledShare / 2), (second, Self.respelledShare / 2)]
            }
        }
        return []
    }

    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz".utf8)

    /// The first letter is kept: people seldom miss it, and it halves the work.
    private static func forEachEdit(of letters: [UInt8], _ body: ([UInt8]) -> Void) {
        var edited = letters
        for place in 1..<letters.count {
            edited.remove(at: place)
            body(edited)
            edited.insert(letters[place], at: place)
            if place + 1 < letters.count, letters[place] != letters[place + 1] {
                edited.swapAt(place, place + 1)
                body(edited)
                edited.swapAt(place, place + 1)
            }
            // A number that differs in a digit is another number.
            guard letters[place] > 0x39 else { continue }
            for letter in alphabet where letter != letters[place] {
                edited[place] = letter
                body(edited)
            }
            edited[place] = letters[place]
        }
        for place in 1...letters.count {
            edited.insert(0, at: place)
            for letter in alphabet {
                edited[place] = letter
                body(edited)
            }
            edited.remove(at: place)
        }
    }
}
