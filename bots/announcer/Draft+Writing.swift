/// Drafts that a program writes: each becomes a file of the drop folder, and from there on they are all alike.
extension Draft {
    /// `fields` are never empty, and an empty line ends them: no word of the body is taken for one of them.
    static func text(title: String, channel: String, fields: [(String, String)] = [], body: String = "") -> String {
        let head = ([("channel", channel)] + fields).map { "\($0): \(oneLine($1))\n" }.joined()
        return oneLine(title) + "\n" + head + "\n" + body + "\n"
    }

    /// Without line ends and other signs that are not seen.
    static func oneLine(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: " "
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
    }

    /// At most so many bytes of UTF-8, cut between characters, with an ellipsis where something is missing.
    static func cut(_ text: String, bytesMax: Int) -> String {
        guard text.utf8.count > bytesMax else { return text }
        var (cut, bytes) = ("", 3)
        for character in text {
            bytes += String(character).utf8.count
            guard bytes <= bytesMax else { break }
            cut.append(character)
        }
        return cut + "…"
    }
}
