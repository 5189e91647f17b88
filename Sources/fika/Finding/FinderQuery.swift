/// `printer in:#it-help from:bert case:2026-0042 after:1-11 before:today has:document is:solved`: words and filters in
/// any order, as a person types them into the search of the screen; the same filters as `/search` has.
enum FinderQuery {
    static let filters = ["in:", "from:", "case:", "after:", "before:", "has:document", "is:solved"]

    private static let keys = Set(filters.map { String($0.prefix { $0 != ":" }) })

    /// As `/search` wants it: the filters behind the words, each as two words.
    static func line(_ typed: String) -> String {
        var words: [Substring] = []
        var filters: [Substring] = []
        for word in typed.split(separator: " ") {
            let parts = word.split(separator: ":", maxSplits: 1)
            if parts.count == 2, keys.contains(parts[0].lowercased()) {
                filters += parts
            } else if word.last != ":" || !keys.contains(word.dropLast().lowercased()) {
                // A filter without its value yet is not looked for.
                words.append(word)
            }
        }
        return (words + filters).joined(separator: " ")
    }
}
