/// What the escape sequences of terminals mean (forms of xterm, the Linux console, rxvt and kitty).
enum KeySequence {
    /// The meaning of `CSI parameters final` or `SS3 final`; nil for one that nobody uses here.
    static func event(final: UInt8, parameters: [UInt8]) -> TerminalEvent? {
        switch (parameters.first, final) {
        case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")):
            return mouse(numbers(parameters.dropFirst()), isRelease: final == UInt8(ascii: "m")).map { .mouse($0) }
        case (UInt8(ascii: "?"), _): return answer(final, parameters.dropFirst()).map { .answer($0) }
        case (nil, UInt8(ascii: "I")): return .focus(true)
        case (nil, UInt8(ascii: "O")): return .focus(false)
        case (UInt8(ascii: "<")?, _), (UInt8(ascii: "=")?, _), (UInt8(ascii: ">")?, _): return nil
        default: return key(final: final, parameters: parameters).map { .key($0) }
        }
    }

    private static func key(final: UInt8, parameters: [UInt8]) -> Key? {
        let numbers = numbers(parameters)
        let modifiers = modifiers(numbers.count > 1 ? numbers[1] : 0)
        switch final {
        case UInt8(ascii: "A"): return .key(.up, modifiers)
        case UInt8(ascii: "B"): return .key(.down, modifiers)
        case UInt8(ascii: "C"): return .key(.right, modifiers)
        case UInt8(ascii: "D"): return .key(.left, modifiers)
        case UInt8(ascii: "H"): return .key(.home, modifiers)
        case UInt8(ascii: "F"): return .key(.end, modifiers)
        case UInt8(ascii: "Z"): return .backTab
        case UInt8(ascii: "M") where parameters.isEmpty: return .enter
        // With a row and a column it is the answer to where the cursor is.
        case UInt8(ascii: "R") where numbers.count > 1 && numbers[0] != 1: return nil
        case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(final - UInt8(ascii: "P")) + 1)
        case UInt8(ascii: "u"): return coded(numbers.first ?? 0, modifiers)
        case UInt8(ascii: "~") where numbers.first == 27 && numbers.count == 3: return coded(numbers[2], modifiers)
        case UInt8(ascii: "~"): return numbered(numbers.first ?? 0, modifiers)
        default: return nil
        }
    }

    private static func numbered(_ number: Int, _ modifiers: Modifiers) -> Key? {
        switch number {
        case 1, 7: .key(.home, modifiers)
        case 4, 8: .key(.end, modifiers)
        case 2: .key(.insert, modifiers)
        case 3: .key(.delete, modifiers)
        case 5: .key(.pageUp, modifiers)
        case 6: .key(.pageDown, modifiers)
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }

    /// kitty's `CSI code ; modifiers u` and xterm's `CSI 27 ; modifiers ; code ~`.
    private static func coded(_ code: Int, _ modifiers: Modifiers) -> Key? {
        switch code {
        case 9: return .key(.tab, modifiers)
        case 13, 57414: return .key(.enter, modifiers)
        case 27: return .key(.escape, modifiers)
        case 8, 127: return .key(.backspace, modifiers)
        // The digits of the keypad.
        case 57399...57408: return .key(Character(Unicode.Scalar(UInt8(code - 57399 + 0x30))), modifiers)
        // Keys of kitty's own: Caps Lock, media and such.
        case 57344...63743: return nil
        default: break
        }
        guard let scalar = Unicode.Scalar(UInt32(code)), code >= 0x20, !(0x7F...0x9F).contains(code) else { return nil }
        let character = Character(scalar)
        // The code is that of the key without Shift.
        let isUpper = modifiers.contains(.shift) && !modifiers.contains(.control)
        return .key(isUpper ? character.uppercased().first ?? character : character, modifiers)
    }

    /// SGR 1006. Buttons: 0 to 2, 64 and 65 for the wheel; 4, 8 and 16 for Shift, Alt and Ctrl; 32 for a movement.
    private static func mouse(_ numbers: [Int], isRelease: Bool) -> Mouse? {
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
        let code = numbers[0]
        let modifiers = Modifiers(rawValue: UInt8(code >> 2 & 7))
        let position = Position(row: numbers[2] - 1, column: numbers[1] - 1)
        let button: Mouse.Button? = [0: .left, 1: .middle, 2: .right][code & 3]
        switch code & ~0b1_1100 {
        case 64: return Mouse(.wheelUp, at: position, modifiers: modifiers)
        case 65: return Mouse(.wheelDown, at: position, modifiers: modifiers)
        case 0...2:
            return button.map { Mouse(isRelease ? .release($0) : .press($0), at: position, modifiers: modifiers) }
        case 32...34: return button.map { Mouse(.drag($0), at: position, modifiers: modifiers) }
        default: return nil
        }
    }

    private static func answer(_ final: UInt8, _ parameters: ArraySlice<UInt8>) -> TerminalAnswer? {
        let numbers = numbers(parameters.filter { $0 != UInt8(ascii: "$") })
        switch final {
        case UInt8(ascii: "c"): return .attributes(numbers)
        case UInt8(ascii: "u"): return .keyboard(numbers.first ?? 0)
        case UInt8(ascii: "y") where numbers.count == 2:
            return .mode(numbers[0], isKnown: (1...3).contains(numbers[1]), isOn: numbers[1] == 1 || numbers[1] == 3)
        default: return nil
        }
    }

    /// Sub-parameters after a colon are left out.
    private static func numbers(_ parameters: some Collection<UInt8>) -> [Int] {
        parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            Int(String(decoding: part.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) ?? 0
        }
    }

    /// A sum of bits plus 1; what is beyond Ctrl (Super, Caps Lock) is left out.
    private static func modifiers(_ number: Int) -> Modifiers {
        number > 0 ? Modifiers(rawValue: UInt8((number - 1) & 7)) : []
    }
}
