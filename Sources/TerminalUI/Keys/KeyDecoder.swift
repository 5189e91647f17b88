/// Turns the bytes that a terminal sends into keys: UTF-8, control characters, the escape sequences of ECMA-48
/// (`CSI`) and VT100 (`SS3`), and bracketed paste.
///
/// Bytes may come cut anywhere; what is unfinished waits for the next ones. Unknown sequences are swallowed whole,
/// and bytes that are not UTF-8 are dropped. A lone Escape cannot be told from the start of a sequence but by time:
/// call `flush` when nothing has come for some 50 ms.
package struct KeyDecoder: Sendable {
    /// Most parameter bytes of an escape sequence; a longer one is read to its end and means nothing.
    package static let sequenceBytesMax = 32
    /// Most bytes of one paste; the rest is dropped.
    package static let pasteBytesMax = 64 * 1024

    private enum State {
        case ground
        case escape
        case sequence([UInt8])
        case singleShift
        case character([UInt8])
        case paste
    }

    private static let escapeByte: UInt8 = 0x1B
    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

    private var state = State.ground
    private var pasted: [UInt8] = []
    /// How many bytes of `pasteEnd` the last bytes of a paste are.
    private var pasteEndMatched = 0

    /// A decoder between two keys.
    package init() {}

    /// The keys that these bytes finish.
    package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
        var keys: [Key] = []
        for byte in bytes { step(byte, &keys) }
        return keys
    }

    /// Gives up waiting for the rest of a sequence: a lone Escape is the Escape key. An unfinished paste goes on.
    package mutating func flush() -> [Key] {
        switch state {
        case .paste: return []
        case .escape:
            state = .ground
            return [.escape]
        case .ground, .sequence, .singleShift, .character:
            state = .ground
            return []
        }
    }

    private mutating func step(_ byte: UInt8, _ keys: inout [Key]) {
        switch state {
        case .ground: ground(byte, &keys)
        case .escape: afterEscape(byte, &keys)
        case .sequence(let bytes): sequence(bytes, byte, &keys)
        case .singleShift:
            state = .ground
            if let key = KeySequence.key(final: byte, parameters: []) { keys.append(key) }
        case .character(let bytes): character(bytes, byte, &keys)
        case .paste: paste(byte, &keys)
        }
    }

    private mutating func ground(_ byte: UInt8, _ keys: inout [Key]) {
        state = .ground
        switch byte {
        case Self.escapeByte: state = .escape
        case 0x09: keys.append(.tab)
        case 0x0A, 0x0D: keys.append(.enter)
        case 0x08, 0x7F: keys.append(.backspace)
        case 0x01...0x1A: keys.append(.control(Character(Unicode.Scalar(byte | 0x60))))
        case 0x20...0x7E: keys.append(.character(Character(Unicode.Scalar(byte))))
        case 0xC2...0xF4: state = .character([byte])
        default: break
        }
    }

    private mutating func afterEscape(_ byte: UInt8, _ keys: inout [Key]) {
        switch byte {
        case UInt8(ascii: "["): state = .sequence([])
        case UInt8(ascii: "O"): state = .singleShift
        case Self.escapeByte: keys.append(.escape)
        case 0x08, 0x7F:
            state = .ground
            keys.append(.control("w"))
        case 0x20...0x7E:
            state = .ground
            keys.append(.meta(Character(Unicode.Scalar(byte))))
        default:
            keys.append(.escape)
            ground(byte, &keys)
        }
    }

    private mutating func sequence(_ bytes: [UInt8], _ byte: UInt8, _ keys: inout [Key]) {
        switch byte {
        case 0x20...0x3F:
            // One more than the most is kept, and marks the sequence as too long.
            state = .sequence(bytes.count > Self.sequenceBytesMax ? bytes : bytes + [byte])
        case 0x40...0x7E where bytes == Array("200".utf8) && byte == UInt8(ascii: "~"):
            state = .paste
            pasted = []
            pasteEndMatched = 0
        case 0x40...0x7E:
            state = .ground
            guard bytes.count <= Self.sequenceBytesMax else { return }
            if let key = KeySequence.key(final: byte, parameters: bytes) { keys.append(key) }
        default:
            // A byte that no sequence has is a key of its own.
            ground(byte, &keys)
        }
    }

    private mutating func character(_ bytes: [UInt8], _ byte: UInt8, _ keys: inout [Key]) {
        guard byte & 0xC0 == 0x80 else {
            ground(byte, &keys)
            return
        }
        let bytes = bytes + [byte]
        let length = bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4
        guard bytes.count == length else {
            state = .character(bytes)
            return
        }
        state = .ground
        guard let text = String(validating: bytes, as: UTF8.self), let character = text.first,
            !(0x80...0x9F).contains(character.unicodeScalars.first?.value ?? 0)
        else { return }
        keys.append(.character(character))
    }

    private mutating func paste(_ byte: UInt8, _ keys: inout [Key]) {
        if byte == Self.pasteEnd[pasteEndMatched] {
            pasteEndMatched += 1
            guard pasteEndMatched == Self.pasteEnd.count else { return }
            state = .ground
            keys.append(.paste(String(decoding: pasted, as: UTF8.self)))
            pasted = []
            return
        }
        // What looked like the end was not. No part of it repeats its first byte, so matching starts afresh.
        let held = Self.pasteEnd[..<pasteEndMatched]
        pasteEndMatched = byte == Self.escapeByte ? 1 : 0
        let kept = held + (pasteEndMatched == 1 ? [] : [byte])
        pasted.append(contentsOf: kept.prefix(max(0, Self.pasteBytesMax - pasted.count)))
    }
}
