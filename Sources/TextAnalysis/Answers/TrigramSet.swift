/// The letters of a text in threes, across words: what stays alike when spelling or endings differ.
struct TrigramSet: Sendable, Equatable {
    /// Most different threes that are kept of a text.
    static let countMax = 200

    /// In rising order, each once: three bytes of the folded text in one number.
    private let threes: [UInt32]

    init(_ text: String) {
        var found: Set<UInt32> = []
        Tokenizer().forEachToken(in: text) { bytes, _, role in
            guard role == .word else { return true }
            var window: UInt32 = 0x20
            for byte in bytes {
                window = (window << 8 | UInt32(byte)) & 0xFF_FFFF
                if window > 0xFFFF { found.insert(window) }
            }
            found.insert((window << 8 | 0x20) & 0xFF_FFFF)
            return found.count < Self.countMax
        }
        threes = found.sorted()
    }

    /// Shared threes against all, counted twice where shared: 0 to 1 (Dice).
    func likeness(_ other: TrigramSet) -> Double {
        var (left, right, shared) = (0, 0, 0)
        while left < threes.count, right < other.threes.count {
            if threes[left] == other.threes[right] {
                shared += 1
                left += 1
                right += 1
            } else if threes[left] < other.threes[right] {
                left += 1
            } else {
                right += 1
            }
        }
        let all = threes.count + other.threes.count
        return all > 0 ? 2 * Double(shared) / Double(all) : 0
    }
}
