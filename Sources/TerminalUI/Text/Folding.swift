/// Texts as they are compared by people who type in a hurry: without case and accents.
package enum Folding {
    /// The UTF-8 of a text in lower case, Latin letters without their accents.
    package static func fold(_ text: some StringProtocol) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in text.utf8 { folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
            return folded
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: folded.append(UInt8(scalar.value) | 0x20)
            case ..<0x80: folded.append(UInt8(scalar.value))
            case 0x300...0x36F: break
            case 0xC0...0x17F: folded.append(contentsOf: bases[Int(scalar.value - 0xC0)].utf8)
            default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        return folded
    }

    /// The letters under U+00C0 to U+017F.
    private static let bases: [String] = """
        a a a a a a ae c e e e e i i i i d n o o o o o × o u u u u y th ss
        a a a a a a ae c e e e e i i i i d n o o o o o ÷ o u u u u y th y
        a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h
        i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n
        o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u
        w w y y y z z z z z z s
        """.split(whereSeparator: \.isWhitespace).map(String.init)
}
