/// What is stored of a password: a scrypt key for PLAIN, and SCRAM-SHA-256 keys. The password cannot be read from it.
///
/// The two use different salts. Whoever steals a record can impersonate the *server* to that user's SCRAM client
/// (RFC 5802 §9), and guess passwords at the price of `PasswordCost`; so a record is as confidential as a password
/// file, and its `description` shows nothing.
package struct PasswordRecord: Sendable, Equatable {
    /// Checked by PLAIN log-ins.
    package let scrypt: ScryptKey
    /// Checked by SCRAM log-ins.
    package let scram: ScramKeys

    init(scrypt: ScryptKey, scram: ScramKeys) {
        self.scrypt = scrypt
        self.scram = scram
    }

    /// A record with fresh random salts. Takes the time of both key derivations (about 0.2 s at `.interactive`).
    ///
    /// Throws when the text cannot be a password (empty, control characters, more than 1,024 bytes of UTF-8), when
    /// the cost is outside the limits, or when libcrypto gets no memory.
    package static func make(password: String, cost: PasswordCost) throws(PasswordFailure) -> PasswordRecord {
        let bytes = try PasswordText.bytes(of: password)
        guard cost.scrypt.isUsable, ScramKeys.iterationsAllowed.contains(cost.scramIterations) else {
            throw .costOutsideLimits
        }
        do throws(CryptoFailure) {
            let scrypt = try ScryptKey.derive(
                password: bytes, salt: SecureRandom.bytes(ScryptKey.saltLength), cost: cost.scrypt)
            let scram = ScramKeys.derive(
                password: bytes, salt: SecureRandom.bytes(ScramKeys.saltLength), iterations: cost.scramIterations)
            return PasswordRecord(scrypt: scrypt, scram: scram)
        } catch {
            throw .crypto(error)
        }
    }

    /// Whether this is the password, by scrypt. A text that cannot be a password is simply wrong; so is one that
    /// libcrypto had no memory to check.
    package func verifies(_ password: String) -> Bool {
        guard let bytes = try? PasswordText.bytes(of: password),
            let attempt = try? ScryptKey.derive(password: bytes, salt: scrypt.salt, cost: scrypt.cost)
        else { return false }
        return constantTimeEquals(attempt.key, scrypt.key)
    }

    /// Does the work of `verifies` without a record, for an account that does not exist: the answer takes as long,
    /// so that its time does not tell which names are taken. Always false.
    package static func verifiesNobody(_ password: String, cost: PasswordCost) -> Bool {
        let salt = [UInt8](repeating: 0, count: ScryptKey.saltLength)
        guard let bytes = try? PasswordText.bytes(of: password),
            let attempt = try? ScryptKey.derive(password: bytes, salt: salt, cost: cost.scrypt)
        else { return false }
        return constantTimeEquals(attempt.key, [])
    }
}

extension PasswordRecord: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The costs, never the keys.
    package var description: String {
        let cost = scrypt.cost
        return "PasswordRecord(scrypt N=\(cost.n) r=\(cost.r) p=\(cost.p), SCRAM \(scram.iterations) iterations)"
    }

    /// The same as `description`.
    package var debugDescription: String { description }

    /// No children, so that `dump` and failing tests print no keys.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
