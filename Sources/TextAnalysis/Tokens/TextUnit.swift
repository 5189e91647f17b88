/// One character of the source as the tokenizer sees it: what it does to a word, and how many bytes it takes.
struct TextUnit {
    enum Role {
        /// A letter or digit of any script.
        case word
        /// Goes on with a word but begins none, such as a combining accent or a soft hyphen.
        case mark
        /// Ties parts to a compound when a letter or digit stands on either side. The payload is its plain form.
        case joiner(UInt8)
        /// Ends a word. Bytes that are not UTF-8 are separators too.
        case separator
    }

    let role: Role
    let scalar: UInt32
    let length: Int

    /// The unit that begins at `position`, which must be inside `bytes`.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
        let byte = bytes[position]
        if byte < 0x80 {
            self.init(role: Self.role(ofASCII: byte), scalar: UInt32(byte), length: 1)
        } else {
            self.init(multibyte: bytes, at: position)
        }
    }

    private init(role: Role, scalar: UInt32, length: Int) {
        self.role = role
        self.scalar = scalar
        self.length = length
    }

    @inline(never)
    private init(multibyte bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
        guard let (scalar, length) = Self.decode(bytes, at: position) else {
            self.init(role: .separator, scalar: 0xFFFD, length: 1)
            return
        }
        self.init(role: Self.role(of: scalar), scalar: scalar.value, length: length)
    }

    @inline(__always)
    private static func role(ofASCII byte: UInt8) -> Role {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .word
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "'"), UInt8(ascii: "@"):
            .joiner(byte)
        default: .separator
        }
    }

    private static func role(of scalar: Unicode.Scalar) -> Role {
        switch scalar.value {
        case 0x2010, 0x2011: return .joiner(UInt8(ascii: "-"))
        case 0x2019: return .joiner(UInt8(ascii: "'"))
        // Soft hyphen, joiners of letters and the word joiner are not seen, so they do not part words.
        case 0xAD, 0x200C, 0x200D, 0x2060: return .mark
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber:
            return .word
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        default: return .separator
        }
    }

    /// Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF, nothing cut off.
    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (Unicode.Scalar, Int)? {
        let lead = bytes[position]
        let (length, least, bits): (Int, UInt32, UInt32)
        switch lead {
        case 0xC2...0xDF: (length, least, bits) = (2, 0x80, UInt32(lead & 0x1F))
        case 0xE0...0xEF: (length, least, bits) = (3, 0x800, UInt32(lead & 0x0F))
        case 0xF0...0xF4: (length, least, bits) = (4, 0x10000, UInt32(lead & 0x07))
        default: return nil
        }
        guard position + length <= bytes.count else { return nil }
        var value = bits
        for offset in 1..<length {
            let byte = bytes[position + offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }
}
