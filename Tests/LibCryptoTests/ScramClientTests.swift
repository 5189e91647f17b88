import LibCrypto
import Testing

@Suite("SCRAM, the client's side")
struct ScramClientTests {
    private typealias Vector = ScramServerTests.Vector

    private static func started() throws -> ScramClient {
        var client = try ScramClient(userName: "user", password: "pencil", nonce: Vector.clientNonce)
        _ = client.start()
        return client
    }

    @Test("the exchange of RFC 7677 §3, byte for byte")
    func vector() throws {
        var client = try ScramClient(userName: "user", password: "pencil", nonce: Vector.clientNonce)
        #expect(client.start() == Array(Vector.clientFirst.utf8))
        #expect(try client.receive(serverFirst: Array(Vector.serverFirst.utf8)) == Array(Vector.clientFinal.utf8))
        try client.receive(serverFinal: Array(Vector.serverFinal.utf8))
    }

    @Test(
        "client and server of ours understand each other",
        arguments: [("anna", "geheim"), ("a,b=c", "=,=,"), ("zoë", "wachtwoord met é en 🔑")])
    func dialogue(name: String, password: String) throws {
        var client = try ScramClient(userName: name, password: password, nonce: SecureRandom.nonce())
        let first = client.start()
        #expect(try ScramServer.userName(inClientFirst: first) == name)
        var server = ScramServer(
            record: try PasswordRecord.make(password: password, cost: .test), nonce: SecureRandom.nonce(),
            decoySeed: [])
        let final = try client.receive(serverFirst: try server.receive(clientFirst: first))
        try client.receive(serverFinal: try server.receive(clientFinal: final))
    }

    @Test("kept keys stand for the password as long as salt and rounds are the same")
    func keptKeys() throws {
        var first = try Self.started()
        _ = try first.receive(serverFirst: Array(Vector.serverFirst.utf8))
        let secrets = try #require(first.secrets)
        #expect(!first.usesKept)
        let read = ScramSecrets(encoded: secrets.encoded)
        #expect(read == secrets)
        // With another password nothing but the keys can give the right proof.
        var second = try ScramClient(userName: "user", password: "other", nonce: Vector.clientNonce, kept: read)
        _ = second.start()
        #expect(try second.receive(serverFirst: Array(Vector.serverFirst.utf8)) == Array(Vector.clientFinal.utf8))
        try second.receive(serverFinal: Array(Vector.serverFinal.utf8))
        #expect(second.usesKept)
        for message in [
            Vector.serverFirst.replacing("i=4096", with: "i=4097"),
            Vector.serverFirst.replacing("s=W22Z", with: "s=X22Z"),
        ] {
            var third = try ScramClient(userName: "user", password: "pencil", nonce: Vector.clientNonce, kept: read)
            _ = third.start()
            _ = try third.receive(serverFirst: Array(message.utf8))
            #expect(!third.usesKept && third.secrets != secrets)
        }
    }

    @Test(
        "what is no stored key is not taken for one",
        arguments: [
            "", "x", "scram-sha-256:4096:AAAA:AAAA:AAAA", "scram-sha-256:1:AAAA:@:@", "scram-sha-1:4096:AAAA:@:@",
            "scram-sha-256:+4096:AAAA:@:@", "scram-sha-256:4096::@:@", "scram-sha-256:4096:AAAA:@:@:",
        ])
    func spoiltKeys(text: String) {
        let key = Base64.encode([UInt8](repeating: 7, count: 32))
        #expect(ScramSecrets(encoded: text.replacing("@", with: key)) == nil)
        #expect(ScramSecrets(encoded: "scram-sha-256:4096:AAAA:@:@".replacing("@", with: key)) != nil)
    }

    @Test("a wrong password is refused by the server")
    func wrongPassword() throws {
        var client = try ScramClient(userName: "anna", password: "fout", nonce: SecureRandom.nonce())
        var server = ScramServer(
            record: try PasswordRecord.make(password: "geheim", cost: .test), nonce: SecureRandom.nonce(),
            decoySeed: [])
        let final = try client.receive(serverFirst: try server.receive(clientFirst: client.start()))
        #expect(throws: ScramFailure.invalidProof) { try server.receive(clientFinal: final) }
    }

    @Test(
        "a malformed or dangerous first answer ends the exchange",
        arguments: [
            ("", .malformed), ("r=@srv", .malformed), ("r=@srv,s=AAAA", .malformed),
            ("s=AAAA,r=@srv,i=4096", .malformed),
            ("r=@srv,s=,i=4096", .malformed), ("r=@srv,s=A,i=4096", .malformed), ("r=@srv,s=AAAA,i=", .malformed),
            ("r=@srv,s=AAAA,i=many", .malformed), ("r=@srv,s=AAAA,i=+4096", .malformed),
            ("r=@,s=AAAA,i=4096", .nonceMismatch), ("r=other,s=AAAA,i=4096", .nonceMismatch),
            ("r=@srv,s=AAAA,i=4095", .iterationsRefused), ("r=@srv,s=AAAA,i=10000001", .iterationsRefused),
            ("r=@srv,s=AAAA,i=-1", .iterationsRefused), ("m=x,r=@srv,s=AAAA,i=4096", .extensionNotSupported),
            ("e=unknown-user", .serverRefused("unknown-user")), ("e=\u{1B}[2Jx", .serverRefused("[2Jx")),
        ] as [(String, ScramFailure)])
    func badFirst(template: String, failure: ScramFailure) throws {
        let message = template.split(separator: "@", omittingEmptySubsequences: false)
            .joined(separator: Vector.clientNonce)
        var client = try Self.started()
        #expect(throws: failure) { try client.receive(serverFirst: Array(message.utf8)) }
        #expect(throws: ScramFailure.outOfOrder) { try client.receive(serverFirst: Array(Vector.serverFirst.utf8)) }
    }

    @Test(
        "a server that does not prove itself is not trusted",
        arguments: [
            ("", .malformed), ("v=", .serverSignatureMismatch), ("v=****", .malformed), ("x=AAAA", .malformed),
            ("v=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", .serverSignatureMismatch),
            ("e=invalid-proof", .serverRefused("invalid-proof")),
        ] as [(String, ScramFailure)])
    func badFinal(message: String, failure: ScramFailure) throws {
        var client = try Self.started()
        _ = try client.receive(serverFirst: Array(Vector.serverFirst.utf8))
        #expect(throws: failure) { try client.receive(serverFinal: Array(message.utf8)) }
        #expect(throws: ScramFailure.outOfOrder) { try client.receive(serverFinal: Array(Vector.serverFinal.utf8)) }
    }

    @Test("answers before the start are out of order")
    func order() throws {
        var client = try ScramClient(userName: "user", password: "pencil", nonce: Vector.clientNonce)
        #expect(throws: ScramFailure.outOfOrder) { try client.receive(serverFirst: Array(Vector.serverFirst.utf8)) }
        var second = try Self.started()
        #expect(throws: ScramFailure.outOfOrder) { try second.receive(serverFinal: Array(Vector.serverFinal.utf8)) }
    }

    @Test("names and passwords that cannot be sent are refused at once")
    func refusesInput() {
        #expect(throws: ScramFailure.badUserName) { try ScramClient(userName: "", password: "x", nonce: "n") }
        #expect(throws: ScramFailure.badUserName) { try ScramClient(userName: "a\r", password: "x", nonce: "n") }
        #expect(throws: ScramFailure.unusablePassword) { try ScramClient(userName: "a", password: "", nonce: "n") }
        #expect(throws: ScramFailure.unusablePassword) { try ScramClient(userName: "a", password: "\t", nonce: "n") }
    }
}
