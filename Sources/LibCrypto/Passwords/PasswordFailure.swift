/// Why a text cannot be a password, or a record could not be made.
package enum PasswordFailure: Error, Sendable, Equatable {
    /// No characters at all.
    case empty
    /// More UTF-8 bytes than `limit`.
    case tooLong(limit: Int)
    /// A control character (Unicode category Cc), which SASLprep prohibits too (RFC 4013 §2.3).
    case controlCharacter
    /// The cost asked for is outside the limits.
    case costOutsideLimits
    /// libcrypto could not do it.
    case crypto(CryptoFailure)
}
