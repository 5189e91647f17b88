/// The stored form: one line of ASCII, versioned by its first fields, thirteen fields separated by colons:
/// `fika-password:1:scrypt:N:r:p:salt:key:scram-sha-256:iterations:salt:storedKey:serverKey`, bytes in base 64.
extension PasswordRecord {
    /// Most bytes of an encoded record; more is refused unread.
    package static let encodedBytesMax = 1024
    /// Fewest and most bytes of a salt in a stored record.
    private static let saltAllowed = 8...64

    private static let version = ["fika-password", "1"]

    /// The stored form of the record. It never changes for one version, and one record has one form.
    package func encoded() -> [UInt8] {
        let fields =
            Self.version + [
                "scrypt", String(scrypt.cost.n), String(scrypt.cost.r), String(scrypt.cost.p),
                Base64.encode(scrypt.salt), Base64.encode(scrypt.key),
                "scram-sha-256", String(scram.iterations), Base64.encode(scram.salt),
                Base64.encode(scram.storedKey), Base64.encode(scram.serverKey),
            ]
        return Array(fields.joined(separator: ":").utf8)
    }

    /// Reads the stored form; nil for anything that `encoded()` cannot have written, an unknown version and costs
    /// outside the limits included.
    package init?(encoded bytes: [UInt8]) {
        guard bytes.count <= Self.encodedBytesMax else { return nil }
        let fields = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard fields.count == 13,
            let n = Self.number(fields[3]), let r = Self.number(fields[4]), let p = Self.number(fields[5]),
            let iterations = Self.number(fields[9]), ScramKeys.iterationsAllowed.contains(iterations),
            let scryptSalt = Base64.decode(fields[6]), Self.saltAllowed.contains(scryptSalt.count),
            let scramSalt = Base64.decode(fields[10]), Self.saltAllowed.contains(scramSalt.count),
            let key = Base64.decode(fields[7]), key.count == ScryptKey.keyLength,
            let storedKey = Base64.decode(fields[11]), storedKey.count == Hash.sha256Length,
            let serverKey = Base64.decode(fields[12]), serverKey.count == Hash.sha256Length
        else { return nil }
        let cost = ScryptCost(n: n, r: r, p: p)
        guard cost.isUsable else { return nil }
        self.init(
            scrypt: ScryptKey(salt: scryptSalt, cost: cost, key: key),
            scram: ScramKeys(salt: scramSalt, iterations: iterations, storedKey: storedKey, serverKey: serverKey))
        // Catches the words between the fields and numbers with signs or leading zeros.
        guard encoded() == bytes else { return nil }
    }

    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        Int(String(decoding: field, as: UTF8.self))
    }
}

extension PasswordRecord: Codable {
    /// Reads the stored form as one string.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let record = PasswordRecord(encoded: Array(try container.decode(String.self).utf8)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a password record")
        }
        self = record
    }

    /// Writes the stored form as one string.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(String(decoding: encoded(), as: UTF8.self))
    }
}
