/// A community as the list shows it; `COMMUNITY name channel kind rule members :title`.
struct CommunityCard: Equatable, Sendable {
    let name: String
    let channel: String
    let kind: String
    let members: String
    let title: String
    /// In a help community, as its metadata says; nil: it does not.
    var openQuestions: Int?

    /// Nil for a line with fewer parameters than it should have.
    init?(_ parameters: [String]) {
        guard parameters.count >= 6 else { return nil }
        let words = parameters.map(PlainText.of)
        (name, channel, kind, members, title) = (words[0], words[1], words[2], words[4], words[5])
    }
}
