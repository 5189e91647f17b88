import IRCWire
import Testing

@Suite("Base64")
struct Base64Tests {
    @Test(
        "The vectors of RFC 4648 §10, and the last two letters of the alphabet",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"), ("anna\0anna\0s3kr1t", "YW5uYQBhbm5hAHMza3IxdA=="), ("~~~???", "fn5+Pz8/"),
        ])
    func vectors(text: String, encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(text.utf8))
    }

    @Test(
        "Anything but the one strict spelling is refused",
        arguments: [
            "Z", "Zg", "Zg=", "Zm8", "Zg===", "=", "==", "====", "A===", "Zg==Zg==", "Zm=8", "=Zm8", "Zm9v\n", "Zm9 ",
            "Zm9-", "Zm9_", "Zh==", "Zm9=", "Zm8é", "Zm8=Zm8=",
        ])
    func refused(text: String) {
        #expect(Base64.decode(text) == nil)
    }

    @Test("Any bytes lead back to themselves")
    func roundTrip() {
        var generator = SeededGenerator(seed: 40)
        for count in 0..<300 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
        }
    }

    @Test("Of any four characters that decode, encoding gives the same four")
    func oneSpelling() {
        var generator = SeededGenerator(seed: 41)
        var decoded = 0
        for _ in 0..<5000 {
            let text = String((0..<4).map { _ in "AQZagw09+/===".randomElement(using: &generator) ?? "A" })
            guard let bytes = Base64.decode(text) else { continue }
            decoded += 1
            #expect(Base64.encode(bytes) == text)
        }
        #expect(decoded > 500)
    }
}
