/// Text a person wrote, cut to what fits a line of the wire.
package enum MessageText {
    /// A line's 512 bytes less the longest source, command and target that the server puts in front of it.
    package static let pieceBytesMax = 400

    /// Lines of the text, each cut where it is too long: behind a space if there is one in the last third, otherwise
    /// between two characters. Empty lines are left out.
    package static func pieces(of text: String, bytesMax: Int = pieceBytesMax) -> [String] {
        precondition(bytesMax >= 32, "A piece has room for the longest character people use.")
        return text.split(whereSeparator: \.isNewline).flatMap { cut($0, bytesMax: bytesMax) }
    }

    private static func cut(_ line: Substring, bytesMax: Int) -> [String] {
        var pieces: [String] = []
        var rest = line
        while rest.utf8.count > bytesMax {
            let end = cutPoint(in: rest, bytesMax: bytesMax)
            pieces.append(String(rest[..<end]))
            rest = rest[end...].drop { $0 == " " }
        }
        if rest.contains(where: { $0 != " " }) { pieces.append(String(rest)) }
        return pieces
    }

    private static func cutPoint(in text: Substring, bytesMax: Int) -> String.Index {
        var end = text.startIndex
        var bytes = 0
        var space: String.Index?
        for index in text.indices {
            bytes += text[index].utf8.count
            guard bytes <= bytesMax else { break }
            end = text.index(after: index)
            if text[index] == " ", bytes > bytesMax * 2 / 3 { space = index }
        }
        // A single character longer than a piece, such as a pile of accents, is cut between its scalars.
        if end == text.startIndex { return scalarCutPoint(in: text, bytesMax: bytesMax) }
        return space ?? end
    }

    private static func scalarCutPoint(in text: Substring, bytesMax: Int) -> String.Index {
        var bytes = 0
        for index in text.unicodeScalars.indices {
            bytes += text.unicodeScalars[index].utf8.count
            if bytes > bytesMax { return index }
        }
        return text.endIndex
    }
}
