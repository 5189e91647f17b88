import LibCrypto
import Testing

@Suite("Digests, keyed digests and their spelling")
struct HashTests {
    @Test(
        "SHA-256 gives the digests of FIPS 180-4's examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func sha256(text: String, digest: String) {
        #expect(Hexadecimal.encode(Hash.sha256(Array(text.utf8))) == digest)
    }

    @Test("HMAC-SHA-256 gives the codes of RFC 4231, test cases 1, 2 and 6, and takes empty input")
    func hmac() {
        #expect(
            Hexadecimal.encode(HMAC.sha256(key: Array(repeating: 0x0B, count: 20), message: Array("Hi There".utf8)))
                == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        #expect(
            Hexadecimal.encode(
                HMAC.sha256(key: Array("Jefe".utf8), message: Array("what do ya want for nothing?".utf8)))
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        let longKeyText = "Test Using Larger Than Block-Size Key - Hash Key First"
        #expect(
            Hexadecimal.encode(HMAC.sha256(key: Array(repeating: 0xAA, count: 131), message: Array(longKeyText.utf8)))
                == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
        #expect(
            Hexadecimal.encode(HMAC.sha256(key: [], message: []))
                == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
    }

    @Test("hexadecimal goes there and back, and refuses what it would not write")
    func hexadecimal() {
        #expect(Hexadecimal.encode([0x00, 0x7F, 0xFF]) == "007fff")
        #expect(Hexadecimal.decode("007fFF") == [0x00, 0x7F, 0xFF])
        #expect(Hexadecimal.decode("") == [])
        for wrong in ["0", "0g", "00 1", "é0"] {
            #expect(Hexadecimal.decode(wrong) == nil, "\(wrong)")
        }
    }

    @Test(
        "base 64 gives the texts of RFC 4648 §10 and reads them back",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ])
    func base64(plain: String, encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(Base64.decode(encoded.utf8) == Array(plain.utf8))
    }

    @Test("every byte survives base 64")
    func base64AllBytes() {
        let bytes = Array(UInt8.min...UInt8.max)
        #expect(Base64.encode(bytes).contains("+") && Base64.encode(bytes).contains("/"))
        #expect(Base64.decode(Base64.encode(bytes).utf8) == bytes)
    }

    @Test(
        "base 64 refuses missing padding, white space, other alphabets and stray bits",
        arguments: ["Zg", "Zg=", "Z===", "====", "Zm9v\n", "Zm 9", "Zm-_", "Zh==", "Zm9=", "Zg==Zg==", "=Zg="])
    func base64Refuses(text: String) {
        #expect(Base64.decode(text.utf8) == nil)
    }
}
