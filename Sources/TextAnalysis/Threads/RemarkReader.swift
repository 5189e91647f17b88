/// Reads the text of a message for what the model of threads looks at.
struct RemarkReader {
    /// How much of a text is read.
    static let textBytesMax = 2_048
    /// A shorter nick within a text is taken for a word, unless it is called out.
    static let plainNickBytesMin = 3

    let people: RoomPeople
    /// Whose own nick is no mention.
    let speaker: Int
    /// Abbreviated nicks are looked for among those who spoke since this remark.
    let since: Int

    func content(of text: String, scores: [UInt64: WordScores]) -> RemarkContent {
        var content = RemarkContent()
        var words: Set<UInt32> = []
        var count = 0
        var sum = WordScores()
        read(text, into: &content) { bytes in
            count += 1
            if words.count < Remark.wordsMax { words.insert(WordRarity.key(bytes)) }
            if let known = scores[ThreadWeights.key(bytes)] { sum += known }
        }
        content.wordCount = count
        content.scores = sum
        content.words = words.sorted()
        return content
    }

    /// The words of a text without nicks, for a list of words to learn scores for.
    func words(of text: String) -> [String] {
        var content = RemarkContent()
        var words: [String] = []
        read(text, into: &content) { words.append(String(decoding: $0, as: UTF8.self)) }
        return words
    }

    /// Fills all but the words, which `body` is told.
    private func read(
        _ text: String, into content: inout RemarkContent, word body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var isFirst = true
        for piece in text.utf8.prefix(Self.textBytesMax).split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }) {
            defer { isFirst = false }
            let piece = String(Substring(piece))
            if let mention = mention(in: piece, isFirst: isFirst) {
                let isNew = !content.mentions.contains { $0.person == mention.person }
                if isNew, content.mentions.count < Remark.mentionsMax { content.mentions.append(mention) }
                continue
            }
            if isFirst, piece.utf8.count > 1, piece.utf8.last == UInt8(ascii: ":") {
                content.callsStranger = true
                continue
            }
            if piece.contains("://") || piece.hasPrefix("www.") {
                content.links = true
            } else {
                if piece.utf8.contains(UInt8(ascii: "?")) { content.asks = true }
                if piece.utf8.contains(UInt8(ascii: "!")) { content.exclaims = true }
            }
            Tokenizer().forEachToken(in: piece) { bytes, _, role in
                if role == .word { body(bytes) }
                return true
            }
        }
    }

    private func mention(in piece: String, isFirst: Bool) -> RemarkContent.Mention? {
        let bytes = piece.utf8
        let isCalled = bytes.first == UInt8(ascii: "@")
        let bare = Self.trimmed(piece)
        guard !bare.isEmpty else { return nil }
        let key = RoomPeople.key(bare)
        let isPunctuated = isFirst && (bytes.last == UInt8(ascii: ":") || bytes.last == UInt8(ascii: ","))
        if let person = people.person(of: key) ?? people.person(of: RoomPeople.key(piece)), person != speaker {
            if isCalled || isPunctuated { return .init(person: person, strength: 3) }
            guard key.utf8.count >= Self.plainNickBytesMin else { return nil }
            return .init(person: person, strength: isFirst ? 2 : 1)
        }
        guard isFirst else { return nil }
        // `anna:yes` without a space, and a nick cut short.
        if let colon = piece.firstIndex(of: ":"), colon != piece.startIndex,
            let person = people.person(of: RoomPeople.key(piece[..<colon])), person != speaker
        {
            return .init(person: person, strength: 3)
        }
        guard isCalled || isPunctuated, key.utf8.count >= Self.plainNickBytesMin,
            let person = people.person(abbreviated: key, since: since), person != speaker
        else { return nil }
        return .init(person: person, strength: isPunctuated && bytes.last == UInt8(ascii: ",") ? 2 : 3)
    }

    /// Without what stands around a nick in a sentence.
    private static func trimmed(_ piece: String) -> Substring {
        var bare = Substring(piece)
        while let first = bare.first, "@(<\"'".contains(first) { bare.removeFirst() }
        while let last = bare.last, ":,;.!?)>\"'".contains(last) { bare.removeLast() }
        return bare
    }
}
