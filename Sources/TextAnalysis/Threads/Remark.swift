/// What is kept of a message while others may still answer it.
struct Remark: Sendable {
    /// Different words kept of one message.
    static let wordsMax = 40
    /// Nicks noticed in one message.
    static let mentionsMax = 4

    let id: String
    /// Counts what was said in the room.
    let number: Int
    let minute: Int
    let speaker: Int
    let acts: Bool
    let content: RemarkContent

    /// The remark it answers; its own number when it starts a thread.
    var parent: Int
    /// Whom it answers, -1 for nobody.
    var answered = -1
    var thread = -1
    var children = 0
    /// The rarities of its words, added up.
    var weight = 0.0

    /// How strongly it calls somebody: 0 not, 1 within the text, 2 first, 3 first and with a colon or comma.
    func calls(_ person: Int) -> Int {
        content.mentions.first { $0.person == person }?.strength ?? 0
    }

    /// Whom it is addressed to, -1 for nobody.
    var addressee: Int {
        guard let first = content.mentions.first, first.strength > 1 else { return -1 }
        return first.person
    }
}
