import IRCWire
import Testing

@Suite("Masks")
struct MaskTests {
    @Test(
        "A short mask is completed",
        arguments: [
            ("anna", "anna!*@*"), ("anna!*@*", "anna!*@*"), ("~a@ward.example", "*!~a@ward.example"),
            ("*@10.0.0.1", "*!*@10.0.0.1"), ("anna!a", "anna!a@*"), ("anna!a@", "anna!a@*"), ("!a@h", "*!a@h"),
            ("@h", "*!*@h"), ("", "*!*@*"), ("*", "*!*@*"), ("a**b", "a*b!*@*"), ("***!**@*", "*!*@*"),
        ])
    func completed(text: String, mask: String) {
        #expect(Mask(text).text == mask)
    }

    @Test(
        "Who is meant and who is not",
        arguments: [
            ("*@10.0.0.1", "anna!a@10.0.0.1", true), ("*@10.0.0.1", "anna!a@10.0.0.2", false),
            ("ann*!*@*", "anna!a@h", true), ("ann*!*@*", "bert!ann@ann", false),
            ("ann!*@*", "ann!a@h", true), ("ann!*@*", "anna!a@h", false),
            ("a!?bc@*", "a!~bc@h", true), ("a!?bc@*", "a!bc@h", false), ("a!b?*@*", "a!b@h", false),
            ("a!b?*@*", "a!bc@h", true), ("x[y]!*@*", "x[y]!u@h", true), ("x[y]!*@*", "xy!u@h", false),
            ("x\\*!*@*", "x\\y!u@h", true), ("ANNA!*@*", "anna!a@H", true), ("*!*@H.Example", "a!b@h.eXAMPLE", true),
            ("*a*b*c*", "xxaxxbxxcxx!u@h", true), ("?!*@*", "å!u@h", true), ("??!*@*", "å!u@h", false),
            ("*?!u@h", "å!u@h", true), ("[!*@*", "{!u@h", false),
        ])
    func matches(mask: String, prefix: String, isMeant: Bool) {
        #expect(Mask(mask).matches(prefix) == isMeant)
    }

    @Test(
        "A whole glob is not completed",
        arguments: [
            ("ann*@*", "anna!a@h", true), ("ann*@*", "bert!ann@h", false), ("#fika-*", "#FIKA-1", true), ("", "", true),
            ("", "a", false), ("*", "", true), ("?", "", false), ("a*", "b", false), ("*a", "ba", true),
            ("*a", "ab", false),
        ])
    func whole(glob: String, text: String, isMeant: Bool) {
        #expect(Mask(whole: glob).matches(text) == isMeant)
    }

    @Test("It agrees with a plain recursive matcher")
    func agreement() {
        var generator = SeededGenerator(seed: 50)
        for _ in 0..<20_000 {
            let glob = String((0..<6).map { _ in "ab*?å".randomElement(using: &generator) ?? "a" })
            let text = String((0..<5).map { _ in "abå".randomElement(using: &generator) ?? "a" })
            let expected = Self.plainly(Array(glob)[...], Array(text)[...])
            #expect(Mask(whole: glob).matches(text) == expected, "\(glob) \(text)")
        }
    }

    @Test("A mask made to be slow is not", .timeLimit(.minutes(1)))
    func hostile() {
        let mask = Mask(whole: String(repeating: "*a", count: 100) + "*b")
        #expect(!mask.matches(String(repeating: "a", count: 5000)))
    }

    @Test("A mask over its limit says so and matches nobody")
    func limit() {
        let letters = String(repeating: "a", count: WireLimit.maskBytesMax - 1)
        #expect(Mask(whole: letters + "*").matches(letters))
        #expect(!Mask(whole: letters + "*").isTooLong)
        #expect(Mask(whole: letters + "a*").isTooLong)
        #expect(!Mask(whole: letters + "a*").matches(letters + "a"))
    }

    private static func plainly(_ glob: ArraySlice<Character>, _ text: ArraySlice<Character>) -> Bool {
        guard let first = glob.first else { return text.isEmpty }
        if first == "*" {
            return plainly(glob.dropFirst(), text) || (!text.isEmpty && plainly(glob, text.dropFirst()))
        }
        guard let letter = text.first, first == "?" || first == letter else { return false }
        return plainly(glob.dropFirst(), text.dropFirst())
    }
}
