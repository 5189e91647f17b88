/// What the escape sequences of terminals mean (xterm's and the Linux console's forms).
enum KeySequence {
    /// The key of `CSI parameters final` or `SS3 final`; nil for one that nobody uses here.
    static func key(final: UInt8, parameters: [UInt8]) -> Key? {
        let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
        // xterm's modifiers are a sum of bits plus 1: Shift 1, Alt 2, Ctrl 4.
        let modifiers = numbers.count > 1 && numbers[1] > 0 ? numbers[1] - 1 : 0
        let movesByWord = modifiers & 0b110 != 0
        switch final {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return movesByWord ? .wordRight : .right
        case UInt8(ascii: "D"): return movesByWord ? .wordLeft : .left
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "Z"): return .backTab
        case UInt8(ascii: "~"): return numbered(numbers.first ?? 0)
        default: return nil
        }
    }

    private static func numbered(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 4, 8: .end
        case 3: .delete
        case 5: .pageUp
        case 6: .pageDown
        default: nil
        }
    }
}
