import LibCrypto
import Testing

@Suite("SCRAM, the server's side")
struct ScramServerTests {
    /// The exchange of RFC 7677 §3, also used by the client's tests.
    enum Vector {
        static let clientNonce = "rOprNGfwEbeRWgbNEkqO"
        static let serverNonce = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0"
        static let nonces = clientNonce + serverNonce
        static let clientFirst = "n,,n=user,r=\(clientNonce)"
        static let serverFirst = "r=\(nonces),s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"
        static let clientFinal = "c=biws,r=\(nonces),p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
        static let serverFinal = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="
    }

    private static func server(known: Bool = true, seed: String = "seed") -> ScramServer {
        ScramServer(
            record: known ? PasswordRecord(encoded: Array(PasswordRecordTests.pencil.utf8)) : nil,
            nonce: Vector.serverNonce, decoySeed: Array(seed.utf8), decoyIterations: 4096)
    }

    @Test("the exchange of RFC 7677 §3, byte for byte")
    func vector() throws {
        var server = Self.server()
        #expect(try server.receive(clientFirst: Array(Vector.clientFirst.utf8)) == Array(Vector.serverFirst.utf8))
        #expect(try server.receive(clientFinal: Array(Vector.clientFinal.utf8)) == Array(Vector.serverFinal.utf8))
    }

    @Test(
        "the user name is read from the client's first message",
        arguments: [
            ("n,,n=anna,r=abc", "anna"), ("y,,n=anna,r=abc", "anna"), ("n,a=anna,n=anna,r=abc", "anna"),
            ("n,,n=a=2Cb=3Dc,r=abc", "a,b=c"), ("n,,n=zoë,r=abc", "zoë"), ("n,,n=anna,r=abc,x=more", "anna"),
            ("n,a=a=2Cb,n=a=2Cb,r=abc", "a,b"),
        ])
    func userName(message: String, name: String) throws {
        #expect(try ScramServer.userName(inClientFirst: Array(message.utf8)) == name)
    }

    @Test(
        "a malformed first message ends the exchange with the reason",
        arguments: [
            ("", .malformed), ("n", .malformed), ("n,,", .malformed), (",,n=anna,r=abc", .malformed),
            ("x,,n=anna,r=abc", .malformed), ("nn,,n=anna,r=abc", .malformed), ("n,b=anna,n=anna,r=abc", .malformed),
            ("n,,n=anna", .malformed), ("n,,r=abc", .malformed), ("n,,r=abc,n=anna", .malformed),
            ("n,,n=anna,r=", .malformed), ("n,,n=anna,r=a b", .malformed), ("n,,n=anna,r=aé", .malformed),
            ("n,,n=anna,r=abc,", .malformed), ("n,,n=anna,r=abc,x", .malformed), ("n,,n=anna,r=abc,1=x", .malformed),
            ("p=tls-unique,,n=anna,r=abc", .channelBindingNotSupported), ("p=,,n=a,r=b", .channelBindingNotSupported),
            ("n,,m=ext,n=anna,r=abc", .extensionNotSupported), ("n,,n=,r=abc", .badUserName),
            ("n,,n=a=2cb,r=abc", .badUserName), ("n,,n=a=,r=abc", .badUserName), ("n,,n=a=3,r=abc", .badUserName),
            ("n,,n=a\u{7}b,r=abc", .badUserName), ("n,a=bert,n=anna,r=abc", .authorizationRefused),
            ("n,a=,n=anna,r=abc", .badUserName),
            ("n,,n=anna,r=" + String(repeating: "x", count: 5000), .tooLong),
        ] as [(String, ScramFailure)])
    func malformedFirst(message: String, failure: ScramFailure) {
        var server = Self.server()
        #expect(throws: failure) { try server.receive(clientFirst: Array(message.utf8)) }
        #expect(throws: failure) { try ScramServer.userName(inClientFirst: Array(message.utf8)) }
        #expect(throws: ScramFailure.outOfOrder) { try server.receive(clientFirst: Array(Vector.clientFirst.utf8)) }
    }

    @Test("a user name that is not UTF-8 is refused")
    func invalidUTF8() {
        let message = Array("n,,n=".utf8) + [0xC3, 0x28] + Array(",r=abc".utf8)
        #expect(throws: ScramFailure.badUserName) { try ScramServer.userName(inClientFirst: message) }
    }

    @Test(
        "a malformed or wrong last message ends the exchange with the reason",
        arguments: [
            ("", .malformed), ("c=biws", .malformed), ("c=biws,r=@", .malformed), ("r=@,c=biws,p=!", .malformed),
            ("c=biws,p=!", .malformed), ("c=biws,r=@,p=", .malformed), ("c=biws,r=@,p=AAAA", .malformed),
            ("c=biws,r=@,p=****", .malformed), ("c=biws,r=@,p=!,x=1", .malformed), ("c=bi,r=@,p=!", .malformed),
            ("c=,r=@,p=!", .channelBindingMismatch), ("c=eSws,r=@,p=!", .channelBindingMismatch),
            ("c=biws,r=@x,p=!", .nonceMismatch), ("c=biws,r=abc,p=!", .nonceMismatch),
            ("m=1,c=biws,r=@,p=!", .extensionNotSupported), ("c=biws,r=@,x=1,p=!", .invalidProof),
            ("c=biws,r=@,p=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", .invalidProof),
        ] as [(String, ScramFailure)])
    func badFinal(template: String, failure: ScramFailure) throws {
        let message =
            template
            .split(separator: "@", omittingEmptySubsequences: false).joined(separator: Vector.nonces)
            .split(separator: "!", omittingEmptySubsequences: false)
            .joined(separator: "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
        var server = Self.server()
        _ = try server.receive(clientFirst: Array(Vector.clientFirst.utf8))
        #expect(throws: failure) { try server.receive(clientFinal: Array(message.utf8)) }
        #expect(throws: ScramFailure.outOfOrder) { try server.receive(clientFinal: Array(Vector.clientFinal.utf8)) }
    }

    @Test("messages out of their order end the exchange, and a finished one cannot be used again")
    func order() throws {
        var early = Self.server()
        #expect(throws: ScramFailure.outOfOrder) { try early.receive(clientFinal: Array(Vector.clientFinal.utf8)) }
        #expect(throws: ScramFailure.outOfOrder) { try early.receive(clientFirst: Array(Vector.clientFirst.utf8)) }
        var done = Self.server()
        _ = try done.receive(clientFirst: Array(Vector.clientFirst.utf8))
        _ = try done.receive(clientFinal: Array(Vector.clientFinal.utf8))
        #expect(throws: ScramFailure.outOfOrder) { try done.receive(clientFinal: Array(Vector.clientFinal.utf8)) }
    }

    @Test("an unknown account is answered like a known one, steadily, and fails like a wrong password")
    func unknownAccount() throws {
        var first = Self.server(known: false)
        var again = Self.server(known: false)
        let answer = try first.receive(clientFirst: Array(Vector.clientFirst.utf8))
        #expect(try again.receive(clientFirst: Array("n,,n=USER,r=\(Vector.clientNonce)".utf8)) == answer)
        let text = String(decoding: answer, as: UTF8.self)
        #expect(text.hasPrefix("r=\(Vector.nonces),s=") && text.hasSuffix(",i=4096"))
        #expect(text.utf8.count == Vector.serverFirst.utf8.count)
        #expect(throws: ScramFailure.invalidProof) {
            try first.receive(clientFinal: Array(Vector.clientFinal.utf8))
        }
    }

    @Test("decoy salts differ per name and per secret")
    func decoysDiffer() throws {
        var messages: Set<[UInt8]> = []
        for (name, seed) in [("anna", "one"), ("bert", "one"), ("anna", "two")] {
            var server = Self.server(known: false, seed: seed)
            messages.insert(try server.receive(clientFirst: Array("n,,n=\(name),r=abc".utf8)))
        }
        #expect(messages.count == 3)
    }
}
