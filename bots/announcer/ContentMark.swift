/// A short name for a file's name and words, to know them again: FNV-1a of 64 bits (Fowler, Noll, Vo) and the length.
/// Who may write into the folder may announce anyway, so it needs to withstand chance only.
enum ContentMark {
    static func of(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash, radix: 36) + "-" + String(text.utf8.count, radix: 36)
    }
}
