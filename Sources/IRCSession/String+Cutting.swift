extension String {
    /// At most so many bytes of UTF-8, cut between characters' scalars.
    func cut(toBytes max: Int) -> String {
        guard utf8.count > max else { return self }
        var end = utf8.index(startIndex, offsetBy: Swift.max(0, max))
        while end > startIndex, UTF8.isContinuation(utf8[end]) { end = utf8.index(before: end) }
        return String(self[..<end])
    }

    /// For a line of IRC: a line break becomes a space.
    var onOneLine: String {
        utf8.contains { $0 == 0x0A || $0 == 0x0D } ? String(map { $0.isNewline ? " " : $0 }) : self
    }

    /// Pieces of at most so many bytes that give the whole when joined; "" has one.
    func pieces(ofBytes max: Int) -> [String] {
        precondition(max >= 4, "A piece has room for one scalar.")
        var pieces: [String] = []
        var rest = self
        repeat {
            let piece = rest.cut(toBytes: max)
            pieces.append(piece)
            rest = String(rest.unicodeScalars.dropFirst(piece.unicodeScalars.count))
        } while !rest.isEmpty
        return pieces
    }

    /// As `pieces`, cut behind a space where there is one: the space stays at the end of its piece.
    func wordPieces(ofBytes max: Int) -> [String] {
        precondition(max >= 4, "A piece has room for one scalar.")
        var pieces: [String] = []
        var rest = self[...]
        while rest.utf8.count > max {
            var end = rest.utf8.index(rest.startIndex, offsetBy: max)
            while UTF8.isContinuation(utf8[end]) { end = utf8.index(before: end) }
            if let space = rest[..<end].utf8.lastIndex(of: UInt8(ascii: " ")) { end = utf8.index(after: space) }
            pieces.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return pieces + [String(rest)]
    }
}

extension [String] {
    /// The words with a space or comma between, in as many texts of at most so many bytes as it takes.
    func joined(upTo max: Int, separator: String = " ") -> [String] {
        var texts: [String] = []
        var text = ""
        for word in self {
            if !text.isEmpty, text.utf8.count + 1 + word.utf8.count > max {
                texts.append(text)
                text = ""
            }
            text += text.isEmpty ? word : separator + word
        }
        return text.isEmpty ? texts : texts + [text]
    }
}
