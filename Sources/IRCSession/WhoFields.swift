/// What a WHOX asks for: `%` with letters, and a token to know the answer by.
struct WhoFields: Sendable, Equatable {
    /// The order of the answer whatever the order of the question.
    static let order: [Character] = ["t", "c", "u", "i", "h", "s", "n", "f", "d", "l", "a", "o", "r"]
    /// Digits of the token.
    static let tokenBytesMax = 3

    let letters: Set<Character>
    let token: String

    init?(_ text: String) {
        guard text.hasPrefix("%") else { return nil }
        let parts = text.dropFirst().split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        letters = Set(parts.first.map(Array.init) ?? [])
        let token = parts.count > 1 ? String(parts[1]) : "0"
        self.token = token.utf8.count <= Self.tokenBytesMax && Int(token) != nil ? token : "0"
    }
}
