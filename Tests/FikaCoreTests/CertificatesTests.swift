import Testing

@testable import FikaCore

@Suite("Client certificates")
struct CertificatesTests {
    private static func fingerprint(_ number: Int) throws -> CertificateFingerprint {
        let digits = String(number, radix: 16)
        return try #require(CertificateFingerprint(String(repeating: "0", count: 64 - digits.utf8.count) + digits))
    }

    @Test(
        "A fingerprint is 64 hexadecimal digits, in whatever writing",
        arguments: [
            (String(repeating: "AB:", count: 31) + "AB", true), (String(repeating: "ab", count: 32), true),
            (String(repeating: "ab", count: 31), false), (String(repeating: "ag", count: 32), false), ("", false),
            (String(repeating: "ab", count: 33), false),
        ])
    func form(text: String, isOne: Bool) {
        let fingerprint = CertificateFingerprint(text)
        #expect(fingerprint?.text == (isOne ? String(repeating: "ab", count: 32) : nil))
    }

    @Test("A certificate is bound to one account, again without an event, and can be taken away")
    func binding() throws {
        var world = World()
        world.join(person: "anna")
        world.join(person: "bert")
        let one = try Self.fingerprint(1)
        #expect(world.operate(.account(.addCertificate(name: "nobody", one))).refusal == .noSuchAccount("nobody"))
        #expect(world.operate(.account(.addCertificate(name: "anna", one))).events.count == 1)
        #expect(world.operate(.account(.addCertificate(name: "ANNA", one))).events.isEmpty)
        #expect(world.operate(.account(.addCertificate(name: "bert", one))).refusal == .certificateIsTaken)
        #expect(world.state.accounts[certificate: one]?.name == "anna")
        #expect(world.operate(.account(.removeCertificate(name: "bert", one))).refusal == .noSuchCertificate)
        #expect(world.operate(.account(.removeCertificate(name: "anna", one))).refusal == nil)
        #expect(world.state.accounts[certificate: one] == nil)
        #expect(world.operate(.account(.removeCertificate(name: "anna", one))).refusal == .noSuchCertificate)
    }

    @Test("An account has so many and no more")
    func limit() throws {
        var world = World()
        world.join(person: "anna")
        let most = world.state.settings.certificatesPerAccount
        for number in 0..<most {
            #expect(world.operate(.account(.addCertificate(name: "anna", try Self.fingerprint(number)))).refusal == nil)
        }
        let refusal = Refusal.tooLong(what: "list of certificates", limit: most)
        #expect(world.operate(.account(.addCertificate(name: "anna", try Self.fingerprint(most)))).refusal == refusal)
    }

    @Test("Only an operator binds them")
    func operatorsOnly() throws {
        var world = World()
        world.join(person: "anna")
        let one = try Self.fingerprint(1)
        #expect(world.perform(.account(.addCertificate(name: "anna", one)), by: "anna").refusal == .operatorsOnly)
        #expect(world.perform(.account(.removeCertificate(name: "anna", one)), by: "anna").refusal == .operatorsOnly)
    }
}
