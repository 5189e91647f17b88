/// The keys that a client computes of a password, a salt and a number of rounds, and may keep in their place (RFC 5802
/// §3: "the client MAY cache ClientKey and ServerKey"). They open the account at this server, as the password does, and
/// nothing else; they are worth nothing once the server's salt or rounds are others.
package struct ScramSecrets: Sendable, Equatable {
    let salt: [UInt8]
    let iterations: Int
    let clientKey: [UInt8]
    let serverKey: [UInt8]

    /// Takes as long as `iterations` asks for.
    static func derive(password: [UInt8], salt: [UInt8], iterations: Int) -> ScramSecrets {
        let salted = KeyDerivation.pbkdf2SHA256(
            password: password, salt: salt, iterations: iterations, length: Hash.sha256Length)
        return ScramSecrets(
            salt: salt, iterations: iterations,
            clientKey: HMAC.sha256(key: salted, message: Array("Client Key".utf8)),
            serverKey: HMAC.sha256(key: salted, message: Array("Server Key".utf8)))
    }

    func fits(salt: [UInt8], iterations: Int) -> Bool { self.salt == salt && self.iterations == iterations }
}

/// The stored form: `scram-sha-256:iterations:salt:clientKey:serverKey`, bytes in base 64.
extension ScramSecrets {
    private static let name = "scram-sha-256"

    package var encoded: String {
        [
            Self.name, String(iterations), Base64.encode(salt), Base64.encode(clientKey), Base64.encode(serverKey),
        ].joined(separator: ":")
    }

    /// Nil for anything that `encoded` cannot have given.
    package init?(encoded text: String) {
        let fields = text.split(separator: ":", omittingEmptySubsequences: false)
        guard fields.count == 5, fields[0] == Self.name, let iterations = Int(fields[1]),
            ScramKeys.iterationsAllowed.contains(iterations),
            let salt = Base64.decode(Array(fields[2].utf8)), !salt.isEmpty,
            let clientKey = Base64.decode(Array(fields[3].utf8)), clientKey.count == Hash.sha256Length,
            let serverKey = Base64.decode(Array(fields[4].utf8)), serverKey.count == Hash.sha256Length
        else { return nil }
        self.init(salt: salt, iterations: iterations, clientKey: clientKey, serverKey: serverKey)
        guard encoded == text else { return nil }
    }
}
