import Testing

@testable import LibCrypto

@Suite("Slow key derivation, randomness, comparison")
struct KeyDerivationTests {
    @Test("PBKDF2-HMAC-SHA-256 gives the keys of RFC 7914 §11")
    func pbkdf2() {
        let first = KeyDerivation.pbkdf2SHA256(
            password: Array("passwd".utf8), salt: Array("salt".utf8), iterations: 1, length: 64)
        #expect(
            Hexadecimal.encode(first) == "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                + "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783")
        let second = KeyDerivation.pbkdf2SHA256(
            password: Array("Password".utf8), salt: Array("NaCl".utf8), iterations: 80_000, length: 64)
        #expect(
            Hexadecimal.encode(second) == "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
                + "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d")
    }

    @Test(
        "PBKDF2 gives the known keys of passwords as long as a block and longer, and a part of a block",
        arguments: [
            (
                0, 32,
                "093e6d2bb53fd08e6ae63660284f3ded4a9911a5eb0d30c7abe8724138f05485"
            ),
            (
                63, 20,
                "e5da24fe025a17157cdbe8f1359bece05de2d786"
            ),
            (
                64, 33,
                "8fb73919885832651c8e4c40d05cdbf278dfffeb3c0f2dbaeed26dd40e87fbb217"
            ),
            (
                65, 64,
                "6993071b34f5b103b1e32197ae79d312a51205932e65c6f66cf254a70b4d52503b3224eec8433088"
                    + "eea91dc23bc0bed9e1c297d480f25c41db7711844039630b"
            ),
            (
                200, 40,
                "32358f923b30de4f068ff063269be1fe99640062a4640048ae5730d7ad7d87fd7043cdc92e5339ef"
            ),
        ] as [(Int, Int, String)])
    func pbkdf2Lengths(count: Int, length: Int, key: String) {
        let made = KeyDerivation.pbkdf2SHA256(
            password: [UInt8](repeating: 0x61, count: count), salt: Array("NaCl".utf8), iterations: 3, length: length)
        #expect(Hexadecimal.encode(made) == key)
    }

    @Test("scrypt gives the keys of RFC 7914 §12, empty password and salt included")
    func scrypt() throws {
        let first = try KeyDerivation.scrypt(
            password: [], salt: [], cost: ScryptCost(n: 16, r: 1, p: 1), length: 64)
        #expect(
            Hexadecimal.encode(first) == "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906")
        let second = try KeyDerivation.scrypt(
            password: Array("password".utf8), salt: Array("NaCl".utf8),
            cost: ScryptCost(n: 1024, r: 8, p: 16), length: 64)
        #expect(
            Hexadecimal.encode(second) == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640")
    }

    @Test("the largest allowed scrypt memory is enough for libcrypto")
    func scryptAtLimit() throws {
        let cost = ScryptCost(n: 65536, r: 8, p: 1)
        #expect(cost.isUsable && cost.memoryBytes == ScryptCost.memoryBytesMax)
        #expect(try KeyDerivation.scrypt(password: [1], salt: [2], cost: cost, length: 32).count == 32)
    }

    @Test(
        "scrypt costs outside the limits are refused before any work",
        arguments: [
            ScryptCost(n: 0, r: 8, p: 1), ScryptCost(n: 1, r: 8, p: 1), ScryptCost(n: 15, r: 8, p: 1),
            ScryptCost(n: -16, r: 8, p: 1), ScryptCost(n: 16, r: 0, p: 1), ScryptCost(n: 16, r: 8, p: 0),
            ScryptCost(n: 16, r: 8, p: ScryptCost.pMax + 1), ScryptCost(n: 131_072, r: 8, p: 1),
            ScryptCost(n: 2, r: Int.max, p: 1), ScryptCost(n: Int.min, r: 8, p: 1),
        ])
    func scryptRefuses(cost: ScryptCost) {
        #expect(!cost.isUsable)
        let failure = #expect(throws: CryptoFailure.self) {
            try KeyDerivation.scrypt(password: [1], salt: [2], cost: cost, length: 32)
        }
        #expect(failure?.description == "scrypt: the cost is outside the allowed limits")
    }

    @Test("a failure of OpenSSL shows its code")
    func failureDescription() {
        let failure = CryptoFailure(operation: "scrypt", reason: "libcrypto refused", code: 0xAC)
        #expect(failure.description == "scrypt: libcrypto refused (OpenSSL error ac)")
    }

    @Test("random bytes have the length asked for and are not repeated")
    func random() {
        #expect(SecureRandom.bytes(0).isEmpty)
        #expect(SecureRandom.bytes(32).count == 32)
        #expect(SecureRandom.bytes(32) != SecureRandom.bytes(32))
    }

    @Test("nonces are 24 printable characters without a comma, and differ")
    func nonces() {
        let nonces = (0..<50).map { _ in SecureRandom.nonce() }
        #expect(Set(nonces).count == nonces.count)
        for nonce in nonces {
            #expect(nonce.utf8.count == 24)
            #expect(nonce.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ",") })
        }
    }

    @Test(
        "constant-time comparison agrees with ordinary comparison",
        arguments: [
            ([], [], true), ([1, 2, 3], [1, 2, 3], true), ([1, 2, 3], [1, 2, 4], false),
            ([0, 2, 3], [1, 2, 3], false),
            ([1, 2], [1, 2, 3], false), ([], [0], false),
        ] as [([UInt8], [UInt8], Bool)])
    func constantTime(left: [UInt8], right: [UInt8], equal: Bool) {
        #expect(constantTimeEquals(left, right) == equal)
    }
}
