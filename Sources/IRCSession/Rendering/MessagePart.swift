/// What one line of IRC holds of a message's text.
struct MessagePart: Sendable, Equatable {
    let text: String
    /// It goes on the part before, without a line break.
    let goesOn: Bool

    /// A text's lines as they were sent: apart at each line feed and each seam (an offset in bytes), and once more
    /// where one is longer than a line of IRC has room for.
    static func parts(of text: String, seams: [Int], bytesMax: Int) -> [MessagePart] {
        var parts: [MessagePart] = []
        var seams = seams[...]
        var offset = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            var rest = Substring(line)
            var goesOn = false
            let end = offset + rest.utf8.count
            while let seam = seams.first, seam < end {
                seams.removeFirst()
                guard seam > offset else { continue }
                let cut = rest.utf8.index(rest.startIndex, offsetBy: seam - offset)
                parts += pieces(rest[..<cut], goesOn: goesOn, bytesMax: bytesMax)
                rest = rest[cut...]
                offset = seam
                goesOn = true
            }
            parts += pieces(rest, goesOn: goesOn, bytesMax: bytesMax)
            offset = end + 1
        }
        return parts
    }

    private static func pieces(_ text: Substring, goesOn: Bool, bytesMax: Int) -> [MessagePart] {
        String(text).wordPieces(ofBytes: bytesMax).enumerated().map { index, piece in
            MessagePart(text: piece, goesOn: goesOn || index > 0)
        }
    }
}
