/// The rule that turns a typed password into bytes, the same for every mechanism.
///
/// The bytes are the UTF-8 of the text, unchanged: ASCII is what SASLprep (RFC 4013) gives, while other characters
/// are *not* normalised, so a client must send the same form each time (keyboards and terminals send composed
/// characters, NFC). Control characters are refused.
enum PasswordText {
    /// Most UTF-8 bytes in a password; longer ones gain nothing and cost hashing time. As many as the server's
    /// configuration allows at most.
    static let bytesMax = 1024

    static func bytes(of password: String) throws(PasswordFailure) -> [UInt8] {
        let bytes = Array(password.utf8)
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= bytesMax else { throw .tooLong(limit: bytesMax) }
        guard !password.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) else {
            throw .controlCharacter
        }
        return bytes
    }
}
