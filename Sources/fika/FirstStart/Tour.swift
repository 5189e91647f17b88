/// The tour of the screen: a sentence at a time, and what it is about. Whoever draws it lights that place up; any key
/// but Enter leaves.
struct Tour: Equatable, Sendable {
    /// What a step points at.
    enum Place: Equatable, Sendable, CaseIterable {
        case list, talk, editor, keys, palette, search, work, end
    }

    private(set) var index = 0

    /// Nil when it is over.
    var place: Place? { Place.allCases.indices.contains(index) ? Place.allCases[index] : nil }

    mutating func advance() { index += 1 }

    mutating func leave() { index = Place.allCases.count }

    func sentence(_ words: Words) -> String {
        switch place {
        case .list: words(.tourList)
        case .talk: words(.tourTalk)
        case .editor: words(.tourEditor)
        case .keys: words(.tourKeys)
        case .palette: words(.tourPalette)
        case .search: words(.tourSearch)
        case .work: words(.tourWork)
        case .end: words(.tourEnd)
        case nil: ""
        }
    }

    /// `2 of 8 – Enter: next, Escape: leave`
    func footer(_ words: Words) -> String { words(.tourPlace(step: index + 1, count: Place.allCases.count)) }
}
