/// The bytes of the token being made, in memory that the tokenizer lends it for one run: nothing is allocated.
struct TokenBuffer {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    /// Whether something did not fit and was left out, together with all after it.
    private(set) var isCut = false

    init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
        self.memory = memory
    }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[..<count]) }

    mutating func clear() {
        count = 0
        isCut = false
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        guard !isCut, count < memory.count else {
            isCut = true
            return
        }
        memory[count] = byte
        count += 1
    }

    /// Appends a letter or digit in its searched form: lower case, Latin without diacritics.
    @inline(__always)
    mutating func appendFolded(_ scalar: UInt32) {
        if scalar < 0x80 {
            let byte = UInt8(truncatingIfNeeded: scalar)
            append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        } else {
            appendFoldedBeyondASCII(scalar)
        }
    }

    @inline(never)
    private mutating func appendFoldedBeyondASCII(_ scalar: UInt32) {
        if let letters = LatinFolding.fold(scalar) {
            append(letters.first)
            if let second = letters.second { append(second) }
            return
        }
        guard let scalar = Unicode.Scalar(scalar), !Self.isDropped(scalar) else { return }
        let lowered = scalar.properties.lowercaseMapping.utf8
        // A character goes in whole or not at all, so that a cut token is still UTF-8.
        guard !isCut, count + lowered.count <= memory.count else {
            isCut = true
            return
        }
        for byte in lowered { append(byte) }
    }

    /// Accents written as characters of their own, and what is never seen; marks of other scripts stay, because
    /// there they are vowels.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0xAD, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F: true
        default: false
        }
    }
}
