/// The attributes of one SCRAM message (RFC 5802 §5.1): single letters with values, in the order they came.
struct ScramMessage {
    /// Most bytes in a message of either side; RFC 5802 sets no limit, ours leaves room for long names and nonces.
    static let bytesMax = 4096

    private(set) var attributes: ArraySlice<(letter: UInt8, value: ArraySlice<UInt8>)> = []

    /// Splits `letter=value` pairs at commas; throws for anything else, an empty message included.
    init(_ bytes: ArraySlice<UInt8>) throws(ScramFailure) {
        guard bytes.count <= Self.bytesMax else { throw .tooLong }
        for part in bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            guard let letter = part.first, Self.isLetter(letter),
                part.dropFirst().first == UInt8(ascii: "=")
            else { throw .malformed }
            attributes.append((letter, part.dropFirst(2)))
        }
    }

    /// The value of the next attribute, which must have this letter.
    mutating func next(_ letter: Unicode.Scalar) throws(ScramFailure) -> ArraySlice<UInt8> {
        guard let attribute = attributes.first else { throw .malformed }
        guard attribute.letter != UInt8(ascii: "m") else { throw .extensionNotSupported }
        guard attribute.letter == UInt8(ascii: letter) else { throw .malformed }
        attributes.removeFirst()
        return attribute.value
    }

    /// A nonce: printable ASCII, at least one character; commas cannot be in it.
    mutating func nextNonce() throws(ScramFailure) -> ArraySlice<UInt8> {
        let nonce = try next("r")
        guard Self.isNonce(nonce) else { throw .malformed }
        return nonce
    }

    static func isNonce(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ",") }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF)
    }
}
