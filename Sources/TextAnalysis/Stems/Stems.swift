/// The stems of all tokens of a text, compounds included, in their order.
///
/// With `keepingStopWords` false, words that say nothing about the subject are left out.
package func stems(of text: String, language: Language, keepingStopWords: Bool = true) -> [String] {
    var stems: [String] = []
    forEachStem(of: text, language: language, keepingStopWords: keepingStopWords) {
        stems.append($0)
        return true
    }
    return stems
}

/// Calls `body` for each stem until it returns false.
func forEachStem(of text: String, language: Language, keepingStopWords: Bool, _ body: (String) -> Bool) {
    var stemmer = Stemmer(language)
    let stopWords = keepingStopWords ? [] : StopWords.words(of: language)
    Tokenizer().forEachToken(in: text) { bytes, _, _ in
        guard stopWords.isEmpty || !stopWords.contains(String(decoding: bytes, as: UTF8.self)) else { return true }
        return body(String(decoding: stemmer.stem(bytes), as: UTF8.self))
    }
}
