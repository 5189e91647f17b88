/// Turns the bytes that a terminal sends into keys and other events: UTF-8, control characters, the escape sequences of
/// ECMA-48 (`CSI`) and VT100 (`SS3`), control strings (`OSC`), and bracketed paste.
///
/// Bytes may come cut anywhere; what is unfinished waits for the next ones. Unknown sequences are swallowed whole,
/// and bytes that are not UTF-8 are dropped. A lone Escape cannot be told from the start of a sequence but by time:
/// call `flush` when nothing has come for some 50 ms.
package struct KeyDecoder: Sendable {
    /// Most parameter bytes of an escape sequence; a longer one is read to its end and means nothing.
    package static let sequenceBytesMax = 32
    /// Most bytes of one paste; the rest is dropped.
    package static let pasteBytesMax = 64 * 1024
    /// Most bytes of a control string; a longer one is read to its end and means nothing.
    package static let stringBytesMax = 256

    private enum State {
        case ground
        case escape
        case sequence([UInt8])
        case singleShift
        case character([UInt8])
        case paste
        /// Behind `ESC ]`, and whether an Escape came that may be half of its end.
        case string([UInt8], endsNext: Bool)
    }

    private static let escapeByte: UInt8 = 0x1B
    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

    private var state = State.ground
    private var pasted: [UInt8] = []
    /// How many bytes of `pasteEnd` the last bytes of a paste are.
    private var pasteEndMatched = 0

    /// A decoder between two keys.
    package init() {}

    /// What these bytes finish.
    package mutating func events(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        for byte in bytes { step(byte, &events) }
        return events
    }

    /// The keys that these bytes finish, without the other events.
    package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
        events(bytes).compactMap { if case .key(let key) = $0 { key } else { nil } }
    }

    /// Whether a key may be unfinished, so that `flush` is to be called when nothing comes.
    package var isWaiting: Bool {
        switch state {
        case .ground, .paste: false
        default: true
        }
    }

    /// Gives up waiting for the rest of a sequence: a lone Escape is the Escape key. An unfinished paste goes on, and so
    /// does an answer under way, which a slow line may cut.
    package mutating func flush() -> [Key] {
        switch state {
        case .paste: return []
        case .string(let content, _) where content.count > 1: return []
        case .string(let content, _):
            state = .ground
            return [.meta("]")] + content.map { .character(Character(Unicode.Scalar($0))) }
        case .escape:
            state = .ground
            return [.escape]
        case .ground, .sequence, .singleShift, .character:
            state = .ground
            return []
        }
    }

    private mutating func step(_ byte: UInt8, _ events: inout [TerminalEvent]) {
        switch state {
        case .ground: ground(byte, &events)
        case .escape: afterEscape(byte, &events)
        case .sequence(let bytes): sequence(bytes, byte, &events)
        case .singleShift:
            state = .ground
            if byte != UInt8(ascii: "I"), byte != UInt8(ascii: "O"),
                let event = KeySequence.event(final: byte, parameters: [])
            {
                events.append(event)
            }
        case .character(let bytes): character(bytes, byte, &events)
        case .paste: paste(byte, &events)
        case .string(let content, let endsNext): string(content, endsNext, byte, &events)
        }
    }

    private mutating func ground(_ byte: UInt8, _ events: inout [TerminalEvent]) {
        state = .ground
        switch byte {
        case Self.escapeByte: state = .escape
        case 0x09: events.append(.key(.tab))
        case 0x0D: events.append(.key(.enter))
        case 0x08, 0x7F: events.append(.key(.backspace))
        case 0x01...0x1A: events.append(.key(.control(Character(Unicode.Scalar(byte | 0x60)))))
        case 0x00: events.append(.key(.control(" ")))
        case 0x1C...0x1F: events.append(.key(.control(Character(Unicode.Scalar(byte | 0x40)))))
        case 0x20...0x7E: events.append(.key(.character(Character(Unicode.Scalar(byte)))))
        case 0xC2...0xF4: state = .character([byte])
        default: break
        }
    }

    private mutating func afterEscape(_ byte: UInt8, _ events: inout [TerminalEvent]) {
        switch byte {
        case UInt8(ascii: "["): state = .sequence([])
        case UInt8(ascii: "O"): state = .singleShift
        case UInt8(ascii: "]"): state = .string([], endsNext: false)
        case 0x0D:
            state = .ground
            events.append(.key(.modified(.enter, .alt)))
        case Self.escapeByte: events.append(.key(.escape))
        case 0x08, 0x7F:
            state = .ground
            events.append(.key(.control("w")))
        case 0x20...0x7E:
            state = .ground
            events.append(.key(.meta(Character(Unicode.Scalar(byte)))))
        default:
            events.append(.key(.escape))
            ground(byte, &events)
        }
    }

    private mutating func sequence(_ bytes: [UInt8], _ byte: UInt8, _ events: inout [TerminalEvent]) {
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
            if let event = KeySequence.event(final: byte, parameters: bytes) { events.append(event) }
        default:
            // A byte that no sequence has is a key of its own.
            ground(byte, &events)
        }
    }

    /// An answer begins with a number; anything else after `ESC ]` was Alt with a bracket.
    private mutating func string(
        _ content: [UInt8], _ endsNext: Bool, _ byte: UInt8, _ events: inout [TerminalEvent]
    ) {
        if endsNext || byte == 0x07 {
            let isEnd = byte == 0x07 || byte == UInt8(ascii: "\\")
            state = isEnd ? .ground : .escape
            if isEnd, content.count <= Self.stringBytesMax, let answer = ControlString.answer(content) {
                events.append(.answer(answer))
            } else if !isEnd {
                afterEscape(byte, &events)
            }
        } else if content.isEmpty, !(0x30...0x39).contains(byte) {
            events.append(.key(.meta("]")))
            ground(byte, &events)
        } else if byte == Self.escapeByte {
            state = .string(content, endsNext: true)
        } else if (0x20...0x7E).contains(byte) {
            state = .string(content.count > Self.stringBytesMax ? content : content + [byte], endsNext: false)
        } else {
            ground(byte, &events)
        }
    }

    private mutating func character(_ bytes: [UInt8], _ byte: UInt8, _ events: inout [TerminalEvent]) {
        guard byte & 0xC0 == 0x80 else {
            ground(byte, &events)
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
        events.append(.key(.character(character)))
    }

    private mutating func paste(_ byte: UInt8, _ events: inout [TerminalEvent]) {
        if byte == Self.pasteEnd[pasteEndMatched] {
            pasteEndMatched += 1
            guard pasteEndMatched == Self.pasteEnd.count else { return }
            state = .ground
            events.append(.key(.paste(String(decoding: pasted, as: UTF8.self))))
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
