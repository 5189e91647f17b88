/// Dutch spelling at the end of a stem: no word ends in a double consonant, in `v` or in `z`, but plurals and
/// infinitives lose their ending before one (`mapp-en`, `briev-en`, `huiz-en`; singular `map`, `brief`, `huis`).
enum DutchEnding {
    /// Puts the ending right in place; returns the new length.
    static func settle(_ stem: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Int {
        var stem = stem
        guard stem.count >= 3, let last = stem.last else { return stem.count }
        let end = stem.index(before: stem.endIndex)
        switch last {
        case UInt8(ascii: "v"): stem[end] = UInt8(ascii: "f")
        case UInt8(ascii: "z"): stem[end] = UInt8(ascii: "s")
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): break
        case 0x61...0x7A where stem[stem.index(before: end)] == last: return stem.count - 1
        default: break
        }
        return stem.count
    }
}
