/// That a file was posted, or begun, and when. Kept over restarts as one line of text.
struct PostedFile: Sendable, Equatable {
    static let prefix = "post."

    /// Milliseconds since 1970.
    let at: Int64
    /// False while a line of it may be missing.
    let isWhole: Bool

    init(at: Int64, isWhole: Bool) {
        self.at = at
        self.isWhole = isWhole
    }

    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, let at = Int64(words[0]), words[1] == "begun" || words[1] == "posted" else {
            return nil
        }
        self.at = at
        isWhole = words[1] == "posted"
    }

    var text: String { "\(at) \(isWhole ? "posted" : "begun")" }
}
