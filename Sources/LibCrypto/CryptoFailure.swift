/// An operating error of libcrypto. Holds nothing secret, so it may be logged.
package struct CryptoFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was being computed, such as `scrypt`.
    package let operation: String
    /// Why it failed, as a phrase for the operator.
    package let reason: String
    /// OpenSSL's packed error code, for `openssl errstr`; 0 when OpenSSL was not asked.
    package let code: UInt64

    /// One line for a log.
    package var description: String {
        code == 0 ? "\(operation): \(reason)" : "\(operation): \(reason) (OpenSSL error \(String(code, radix: 16)))"
    }
}
