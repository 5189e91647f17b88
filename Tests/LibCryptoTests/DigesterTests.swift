import Testing

@testable import LibCrypto

@Suite("Digests of what comes piece by piece")
struct DigesterTests {
    private static func digest(_ pieces: [[UInt8]]) -> String {
        var digester = Digester()
        for piece in pieces { digester.add(piece) }
        return Hexadecimal.encode(digester.finish())
    }

    @Test(
        "The vectors of FIPS 180-4",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func vectors(_ text: String, _ digest: String) {
        #expect(Self.digest([Array(text.utf8)]) == digest)
        #expect(Self.digest(text.utf8.map { [$0] }) == digest, "byte by byte")
    }

    @Test("However it is cut, it is the digest of the whole", arguments: [1, 63, 64, 65, 999, 1_000, 4_096])
    func cuts(_ size: Int) {
        let bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 13) }
        let pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
        #expect(Self.digest(pieces) == Hexadecimal.encode(Hash.sha256(bytes)))
        #expect(Self.digest([[]] + pieces + [[]]) == Self.digest(pieces), "an empty piece changes nothing")
    }

    @Test("Two at once do not disturb each other")
    func apart() {
        var one = Digester()
        var other = Digester()
        one.add([1])
        other.add([2])
        one.add([1])
        #expect(one.finish() == Hash.sha256([1, 1]))
        #expect(other.finish() == Hash.sha256([2]))
    }
}
