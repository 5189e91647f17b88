import Testing

@testable import IRCClient

@Suite("Reading the name in a certificate")
struct CertificateSubjectTests {
    private static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        let count = content.count
        let length: [UInt8] = count < 128 ? [UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]
        return [tag] + length + content
    }

    private static func attribute(_ type: [UInt8], _ value: String, tag: UInt8 = 0x0C) -> [UInt8] {
        element(0x31, element(0x30, element(0x06, type) + element(tag, Array(value.utf8))))
    }

    /// A certificate as far as the subject, which is all that is read.
    private static func certificate(subject: [UInt8], hasVersion: Bool = true) -> [UInt8] {
        let version = hasVersion ? element(0xA0, element(0x02, [2])) : []
        let head = version + element(0x02, [7]) + element(0x30, []) + element(0x30, []) + element(0x30, [])
        return element(0x30, element(0x30, head + element(0x30, subject)))
    }

    private static let commonName: [UInt8] = [0x55, 0x04, 0x03]
    private static let organisation: [UInt8] = [0x55, 0x04, 0x0A]

    @Test("The common name is found behind others, with a version or without")
    func found() {
        let subject = Self.attribute(Self.organisation, "City") + Self.attribute(Self.commonName, "chat.example.org")
        #expect(CertificateSubject.commonName(inDER: Self.certificate(subject: subject)) == "chat.example.org")
        let old = Self.certificate(subject: Self.attribute(Self.commonName, "old", tag: 0x13), hasVersion: false)
        #expect(CertificateSubject.commonName(inDER: old) == "old")
        let long = String(repeating: "n", count: 300)
        #expect(
            CertificateSubject.commonName(inDER: Self.certificate(subject: Self.attribute(Self.commonName, long)))
                == long)
    }

    @Test("Without one there is no name")
    func none() {
        #expect(CertificateSubject.commonName(inDER: Self.certificate(subject: [])) == nil)
        let other = Self.certificate(subject: Self.attribute(Self.organisation, "City"))
        #expect(CertificateSubject.commonName(inDER: other) == nil)
    }

    @Test("Any bytes are taken: cut short, or with a length that lies")
    func anyBytes() {
        let whole = Self.certificate(subject: Self.attribute(Self.commonName, "chat"))
        for count in whole.indices {
            #expect(CertificateSubject.commonName(inDER: Array(whole.prefix(count))) == nil)
            var lying = whole
            lying[count] = 0xFF
            _ = CertificateSubject.commonName(inDER: lying)
        }
    }
}
