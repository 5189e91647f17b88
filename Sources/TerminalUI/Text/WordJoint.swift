/// Where a word may break without a blank (the heart of UAX #14): around ideographs and kana, but not before what
/// closes nor after what opens.
enum WordJoint {
    case letter, ideograph, opening, closing

    private static let openings: Set<Character> = ["「", "『", "（", "【", "〈", "《", "〔", "［", "｛"]
    private static let closings: Set<Character> = [
        "」", "』", "）", "】", "〉", "》", "〕", "］", "｝", "、", "。", "，", "．", "！", "？", "：", "；", "ー", "々", "…", "っ",
        "ゃ", "ゅ", "ょ", "ッ", "ャ", "ュ", "ョ", "・",
    ]

    init(_ character: Character) {
        let value = character.unicodeScalars[character.unicodeScalars.startIndex].value
        let isEastAsian = (0x2E80...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
        guard isEastAsian || value == 0x2026 || (0xFF00...0xFF65).contains(value) || value >= 0x20000 else {
            self = .letter
            return
        }
        if Self.openings.contains(character) {
            self = .opening
        } else if Self.closings.contains(character) {
            self = .closing
        } else {
            self = isEastAsian || value >= 0x20000 && value < 0x40000 ? .ideograph : .letter
        }
    }

    func breaks(before next: WordJoint) -> Bool {
        if self == .opening || next == .closing { return false }
        return self != .letter || next != .letter
    }
}
