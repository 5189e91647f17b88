import Testing

@testable import LibCrypto

@Suite("Seals")
struct SealTests {
    private let seal = Seal(key: [1, 2, 3])

    @Test(
        "What is sealed is opened again, whatever it is, and reads like nothing",
        arguments: ["17-3", "", "a", "D1 - über alles", String(repeating: "long ", count: 100)])
    func roundTrip(_ text: String) {
        let sealed = seal.sealed(text)
        #expect(seal.opened(sealed) == text)
        #expect(seal.sealed(text) == sealed, "the same text is known again")
        #expect(sealed.utf8.allSatisfy { "0123456789abcdef.".utf8.contains($0) }, "fit for an address")
        #expect(sealed.utf8.count == text.utf8.count * 2 + 1 + Seal.codeLength * 2)
        if text.utf8.count > 3 { #expect(!sealed.contains(Hexadecimal.encode(Array(text.utf8.prefix(4))))) }
    }

    @Test("Two texts of one length share nothing of what hides them")
    func streams() {
        let (one, other) = (seal.sealed("1000-1"), seal.sealed("1000-2"))
        #expect(one.prefix(8) != other.prefix(8))
    }

    @Test("One bit changed anywhere, a part missing, or another key: not ours")
    func forged() {
        let sealed = seal.sealed("17-3")
        for place in sealed.indices where sealed[place] != "." {
            let digit = sealed[place] == "0" ? "1" : "0"
            #expect(seal.opened(sealed.replacingCharacters(at: place, with: digit)) == nil)
        }
        for other in [
            "", ".", "..", "17-3", String(sealed.dropLast()), String(sealed.dropLast(2)), String(sealed.dropFirst(2)),
            sealed + "00", "." + sealed, sealed + ".", sealed.replacing(".", with: ""), "zz" + sealed.dropFirst(2),
        ] {
            #expect(seal.opened(other) == nil, "\(other)")
        }
        #expect(Seal(key: [1, 2, 4]).opened(sealed) == nil)
        #expect(Seal().opened(sealed) == nil && Seal().sealed("17-3") != Seal().sealed("17-3"))
    }
}

extension String {
    fileprivate func replacingCharacters(at place: Index, with character: String) -> String {
        String(self[..<place]) + character + self[index(after: place)...]
    }
}
