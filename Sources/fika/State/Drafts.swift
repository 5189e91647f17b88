/// Texts that were begun and not sent, one for each conversation.
struct Drafts: Equatable, Sendable {
    /// One more takes the place of the one not touched for longest.
    static let countMax = 200
    /// More than anybody types; what is beyond is cut.
    static let bytesMax = 65_536

    struct Draft: Equatable, Sendable {
        let target: String
        let text: String
    }

    /// The one touched last at the end.
    private(set) var all: [Draft] = []

    init(_ all: [Draft] = []) {
        self.all = Array(all.suffix(Self.countMax))
    }

    func text(for target: String, _ fold: (String) -> String) -> String? {
        all.last { fold($0.target) == fold(target) }?.text
    }

    /// An empty text forgets it.
    mutating func keep(_ text: String, for target: String, _ fold: (String) -> String) {
        forget(target, fold)
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        if all.count == Self.countMax { all.removeFirst() }
        all.append(Draft(target: target, text: Self.cut(text)))
    }

    mutating func forget(_ target: String, _ fold: (String) -> String) {
        all.removeAll { fold($0.target) == fold(target) }
    }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > bytesMax else { return text }
        return String(decoding: text.utf8.prefix(bytesMax), as: UTF8.self)
    }
}
