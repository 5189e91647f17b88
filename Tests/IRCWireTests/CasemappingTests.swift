import IRCWire
import Testing

@Suite("Casemapping")
struct CasemappingTests {
    @Test(
        "Names are folded as announced",
        arguments: [
            ("Anna", "anna", "anna"), ("#FIKA-Z@", "#fika-z@", "#fika-z@"), ("Ann[]\\~", "ann[]\\~", "ann{}|^"),
            ("a{}|^_`", "a{}|^_`", "a{}|^_`"), ("#ÅSA", "#Åsa", "#Åsa"), ("", "", ""), ("é", "é", "é"),
        ])
    func fold(name: String, ascii: String, rfc1459: String) {
        #expect(Casemapping.ascii.fold(name) == ascii)
        #expect(Casemapping.rfc1459.fold(name) == rfc1459)
    }

    @Test("A folded name stays as it is, and only A to Z change in ASCII", arguments: Casemapping.allCases)
    func everyByte(casemapping: Casemapping) {
        for byte in UInt8(1)...127 {
            let folded = casemapping.fold(String(UnicodeScalar(byte)))
            #expect(casemapping.fold(folded) == folded)
            let changes = folded != String(UnicodeScalar(byte))
            let isLetter = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
            let isSpecial = casemapping == .rfc1459 && "[]\\~".utf8.contains(byte)
            #expect(changes == (isLetter || isSpecial))
        }
    }

    @Test("The raw values are those of 005")
    func rawValues() {
        #expect(Casemapping.allCases.map(\.rawValue) == ["ascii", "rfc1459"])
    }
}
