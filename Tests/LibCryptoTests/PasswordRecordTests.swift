import LibCrypto
import Testing

@Suite("Password records")
struct PasswordRecordTests {
    /// The user of RFC 7677 §3 (password `pencil`) with a scrypt half made by another program (Python's hashlib).
    static let pencil =
        "fika-password:1:scrypt:16:8:1:AAECAwQFBgcICQoLDA0ODw==:j7MXeVfRWxtIswKMFPcS4O8IwtfYdoMH2Zb/eC1nkiU=:"
        + "scram-sha-256:4096:W22ZaJ0SNY7soEsUEjb6gQ==:WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
        + "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="

    @Test(
        "a record verifies its password and nothing else",
        arguments: [
            "pencil", "wachtwoord met spaties", "påssord-ÅÄÖ", "密码🔑", ":,=$",
            String(repeating: "x", count: 1024),
        ])
    func verifies(password: String) throws {
        let record = try PasswordRecord.make(password: password, cost: .test)
        #expect(record.verifies(password))
        #expect(!record.verifies(password + " "))
        #expect(!record.verifies(""))
        #expect(!record.verifies("\u{0}"))
    }

    @Test("an unnormalised form of a password is another password")
    func notNormalised() throws {
        let record = try PasswordRecord.make(password: "caf\u{E9}", cost: .test)
        #expect(record.verifies("caf\u{E9}"))
        #expect(!record.verifies("cafe\u{301}"))
    }

    @Test("records of one password differ, within and between themselves")
    func saltsDiffer() throws {
        let first = try PasswordRecord.make(password: "pencil", cost: .test)
        let second = try PasswordRecord.make(password: "pencil", cost: .test)
        #expect(first != second)
        #expect(first.scrypt.salt != first.scram.salt)
        #expect(first.scrypt.key != second.scrypt.key)
        #expect(first.scram.storedKey != second.scram.storedKey)
    }

    @Test(
        "texts that cannot be passwords are refused with the reason",
        arguments: [
            ("", .empty), ("a\nb", .controlCharacter), ("\u{7F}x", .controlCharacter), ("x\u{85}", .controlCharacter),
            (String(repeating: "x", count: 1025), .tooLong(limit: 1024)),
            (String(repeating: "é", count: 513), .tooLong(limit: 1024)),
        ] as [(String, PasswordFailure)])
    func refusesPasswords(password: String, failure: PasswordFailure) {
        #expect(throws: failure) { try PasswordRecord.make(password: password, cost: .test) }
    }

    @Test("costs outside the limits are refused")
    func refusesCosts() {
        let usable = ScryptCost(n: 16, r: 8, p: 1)
        for cost in [
            PasswordCost(scrypt: usable, scramIterations: 4095),
            PasswordCost(scrypt: usable, scramIterations: 10_000_001),
            PasswordCost(scrypt: ScryptCost(n: 17, r: 8, p: 1), scramIterations: 4096),
        ] {
            #expect(throws: PasswordFailure.costOutsideLimits) { try PasswordRecord.make(password: "x", cost: cost) }
        }
    }

    @Test("the cost for people is scrypt's advice for log-ins and OWASP's for PBKDF2")
    func interactiveCost() {
        #expect(PasswordCost.interactive.scrypt == ScryptCost(n: 16384, r: 8, p: 1))
        #expect(PasswordCost.interactive.scrypt.isUsable)
        #expect(PasswordCost.interactive.scramIterations == 600_000)
    }

    @Test("the stored form reads back as the same record")
    func roundTrip() throws {
        let record = try PasswordRecord.make(password: "pencil", cost: .test)
        let read = try #require(PasswordRecord(encoded: record.encoded()))
        #expect(read == record)
        #expect(read.verifies("pencil"))
        #expect(record.encoded().count <= PasswordRecord.encodedBytesMax)
    }

    @Test("version 1 of the stored form is fixed: a record written by another program is read and verifies")
    func stableForm() throws {
        let record = try #require(PasswordRecord(encoded: Array(Self.pencil.utf8)))
        #expect(record.verifies("pencil"))
        #expect(!record.verifies("Pencil"))
        #expect(record.encoded() == Array(Self.pencil.utf8))
    }

    @Test(
        "a stored form with one thing wrong is refused",
        arguments: [
            ("fika-password", "other"), (":1:scrypt", ":2:scrypt"), (":scrypt", ":bcrypt"), (":16:8:1:", ":17:8:1:"),
            (":16:8:1:", ":+16:8:1:"), (":16:8:1:", ":016:8:1:"), (":16:8:1:", ":16:8:1:1:"), (":16:8:1:", ":16::1:"),
            (":16:8:1:", ":1048576:8:1:"), ("AAECAwQFBgcICQoLDA0ODw==", "AAEC"), (":4096:", ":4095:"),
            (":4096:", ":99999999:"), (":4096:", ":99999999999999999999:"), ("wfPLwcE6", ""), ("==:WG5d", "=:WG5d"),
            ("dU=", "dU=\n"), ("AAECAwQFBgcICQoLDA0ODw==", "AAECAwQFBgcICQoLDA0ODx=="),
        ])
    func refusesForms(part: String, replacement: String) {
        let text = Self.replacingFirst(part, in: Self.pencil, by: replacement)
        #expect(text != Self.pencil)
        #expect(PasswordRecord(encoded: Array(text.utf8)) == nil)
    }

    @Test("no bytes, foreign bytes, a cut record and a huge one are refused")
    func refusesBytes() {
        let good = Array(Self.pencil.utf8)
        #expect(PasswordRecord(encoded: []) == nil)
        #expect(PasswordRecord(encoded: [0xFF, 0xFE, 0x00]) == nil)
        #expect(PasswordRecord(encoded: Array(good.dropLast())) == nil)
        #expect(PasswordRecord(encoded: good + Array(repeating: UInt8(ascii: "A"), count: 1 << 20)) == nil)
    }

    @Test("a record prints its costs and no key")
    func printsNothingSecret() throws {
        let record = try #require(PasswordRecord(encoded: Array(Self.pencil.utf8)))
        var dumped = ""
        dump(record, to: &dumped)
        for text in ["\(record)", String(reflecting: record), dumped] {
            #expect(text.contains("PasswordRecord(scrypt N=16 r=8 p=1, SCRAM 4096 iterations)"))
            #expect(!text.contains("salt") && !text.contains("Key") && text.count < 90)
        }
    }

    @Test("nobody's password never verifies")
    func nobody() {
        #expect(!PasswordRecord.verifiesNobody("pencil", cost: .test))
        #expect(!PasswordRecord.verifiesNobody("", cost: .test))
    }

    private static func replacingFirst(_ part: String, in text: String, by replacement: String) -> String {
        guard let range = text.firstRange(of: part) else { return text }
        return text.replacingCharacters(range, with: replacement)
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<Index>, with replacement: String) -> String {
        String(self[..<range.lowerBound]) + replacement + String(self[range.upperBound...])
    }
}
