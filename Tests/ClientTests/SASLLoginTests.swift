import IRCWire
import LibCrypto
import Testing

@testable import IRCClient

@Suite("Logging in")
struct SASLLoginTests {
    /// A log-in up to the first AUTHENTICATE.
    private func begun(
        _ offered: String, password: String = "pencil", security: ClientSettings.Security = .tls(.system)
    ) throws -> (Dialogue, [String]) {
        var dialogue = Dialogue(
            nick: "user", password: password, security: security, wanted: [], nonce: "rOprNGfwEbeRWgbNEkqO")
        #expect(try dialogue.hear(":srv CAP * LS :sasl\(offered)") == ["> CAP REQ :sasl"])
        let first = try dialogue.hear(":srv CAP * ACK :sasl")
        return (dialogue, first)
    }

    private func chunk(_ text: String) -> String { "AUTHENTICATE " + LibCrypto.Base64.encode(Array(text.utf8)) }

    @Test("SCRAM-SHA-256 as in the example of RFC 7677")
    func scram() throws {
        var (dialogue, first) = try begun("=PLAIN,SCRAM-SHA-256")
        #expect(first == ["> AUTHENTICATE SCRAM-SHA-256"])
        #expect(try dialogue.hear("AUTHENTICATE +") == ["> " + chunk("n,,n=user,r=rOprNGfwEbeRWgbNEkqO")])
        let nonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0"
        #expect(try dialogue.hear(chunk("r=\(nonce),s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096")) == ["prove"])
        let proof = "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
        #expect(dialogue.prove() == ["> " + chunk("c=biws,r=\(nonce),p=\(proof)")])
        #expect(
            try dialogue.hear(chunk("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")) == ["> AUTHENTICATE +"])
        let end = try dialogue.hear(":srv 900 * * user :You are", ":srv 903 * :Done")
        #expect(end.last == "> CAP END" && end.first?.hasPrefix("keep ") == true)
    }

    /// As far as the server's word on a proof made of kept keys.
    private func provenByKept(_ keys: String) throws -> Dialogue {
        var dialogue = Dialogue(
            nick: "user", password: "pencil", wanted: [], nonce: "rOprNGfwEbeRWgbNEkqO"
        ) { $0.account?.keptSecrets = ScramSecrets(encoded: keys) }
        _ = try dialogue.hear(":srv CAP * LS :sasl=SCRAM-SHA-256", ":srv CAP * ACK :sasl", "AUTHENTICATE +")
        let nonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0"
        _ = try dialogue.hear(chunk("r=\(nonce),s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"))
        return dialogue
    }

    @Test("The keys of the first log-in are kept, and serve the next, which keeps nothing")
    func keptKeys() throws {
        var first = try provenByKept("")
        _ = first.prove()
        let final = chunk("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")
        _ = try first.hear(final)
        let actions = try first.hear(":srv 903 * :Done")
        #expect(actions.count == 2 && actions.last == "> CAP END")
        let keys = try #require(actions.first?.hasPrefix("keep ") == true ? actions.first?.dropFirst(5) : nil)
        var second = try provenByKept(String(keys))
        let proof = second.prove()
        #expect(proof.first?.hasPrefix("> AUTHENTICATE ") == true)
        #expect(try second.hear(final) == ["> AUTHENTICATE +"])
        #expect(try second.hear(":srv 903 * :Done") == ["> CAP END"])
    }

    @Test("Spoilt keys make way for the password, once")
    func spoiltKeys() throws {
        let key = LibCrypto.Base64.encode([UInt8](repeating: 7, count: 32))
        var dialogue = try provenByKept("scram-sha-256:4096:W22ZaJ0SNY7soEsUEjb6gQ==:\(key):\(key)")
        _ = dialogue.prove()
        #expect(try dialogue.hear(":srv 904 * :No") == ["> AUTHENTICATE SCRAM-SHA-256"])
        _ = try dialogue.hear("AUTHENTICATE +")
        _ = try dialogue.hear(
            chunk("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"))
        let proof = "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
        #expect(dialogue.prove().first?.contains(LibCrypto.Base64.encode(Array("p=\(proof)".utf8)).suffix(40)) == true)
        #expect(try dialogue.hear(":srv 904 * :No") == ["end wrongPassword((account: \"user\"))"])
    }

    @Test("A server that cannot prove itself is not believed")
    func impostor() throws {
        var (dialogue, _) = try begun("=SCRAM-SHA-256")
        _ = try dialogue.hear("AUTHENTICATE +")
        var eager = dialogue
        #expect(try eager.hear(":srv 903 * :Done") == ["end serverNotGenuine"])
        _ = try dialogue.hear(chunk("r=rOprNGfwEbeRWgbNEkqOabc,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"))
        _ = dialogue.prove()
        let wrong = LibCrypto.Base64.encode([UInt8](repeating: 7, count: 32))
        #expect(try dialogue.hear(chunk("v=\(wrong)")) == ["end serverNotGenuine"])
    }

    @Test(
        "A first message that is not what it should be ends the attempt",
        arguments: [
            ("r=other,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096", "end serverNotGenuine"),
            ("r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=1", "end protocolViolation"),
            ("nonsense", "end protocolViolation"), ("e=unknown-user", "end wrongPassword"),
        ])
    func badFirst(message: String, end: String) throws {
        var (dialogue, _) = try begun("=SCRAM-SHA-256")
        _ = try dialogue.hear("AUTHENTICATE +", chunk(message))
        #expect(dialogue.prove().first?.hasPrefix(end) == true)
    }

    @Test("PLAIN where the server knows nothing better")
    func plain() throws {
        var (dialogue, first) = try begun("=PLAIN,EXTERNAL")
        #expect(first == ["> AUTHENTICATE PLAIN"])
        #expect(try dialogue.hear("AUTHENTICATE +") == ["> " + chunk("\0user\0pencil")])
        #expect(try dialogue.hear(":srv 903 * :Done") == ["> CAP END"])
    }

    @Test("A long password goes in pieces of 400 bytes")
    func pieces() throws {
        // 1 + 4 + 1 + 294 bytes are 400 in base 64, and an empty piece ends them.
        var (dialogue, _) = try begun("=PLAIN", password: String(repeating: "p", count: 294))
        let sent = try dialogue.hear("AUTHENTICATE +")
        #expect(sent.count == 2)
        #expect(sent.last == "> AUTHENTICATE +")
    }

    @Test("No password is shown on a line that others can read")
    func plaintext() throws {
        let (_, actions) = try begun("=PLAIN", security: .plaintext)
        #expect(actions == ["end cannotLogIn((offered: \"PLAIN\"))"])
        let (_, first) = try begun("=PLAIN,SCRAM-SHA-256", security: .plaintext)
        #expect(first == ["> AUTHENTICATE SCRAM-SHA-256"])
    }

    @Test("A wrong password is said to be one", arguments: ["904", "905", "906", "902"])
    func wrongPassword(numeric: String) throws {
        var (dialogue, _) = try begun("=PLAIN")
        _ = try dialogue.hear("AUTHENTICATE +")
        #expect(try dialogue.hear(":srv \(numeric) * :No") == ["end wrongPassword((account: \"user\"))"])
    }

    @Test("A mechanism the server does not know makes way for the next, one that failed does not")
    func otherMechanism() throws {
        var (dialogue, first) = try begun("")
        #expect(first == ["> AUTHENTICATE SCRAM-SHA-256"])
        #expect(
            try dialogue.hear(":srv 908 * PLAIN :are known", ":srv 904 * :No") == ["> AUTHENTICATE PLAIN"])
        var (stubborn, _) = try begun("")
        _ = try stubborn.hear("AUTHENTICATE +")
        #expect(
            try stubborn.hear(":srv 908 * PLAIN :are known", ":srv 904 * :No").first?.hasPrefix("end wrong") == true)
    }

    @Test("A server without SASL, or without CAP, lets nobody in who wants to log in")
    func noSASL() throws {
        var dialogue = Dialogue(password: "secret", wanted: [])
        #expect(try dialogue.hear(":srv CAP * LS :batch") == ["end cannotLogIn((offered: \"\"))"])
        var old = Dialogue(password: "secret")
        #expect(try old.hear(":srv 421 * CAP :What?").isEmpty)
        #expect(try old.hear(":srv 001 anna :Hej") == ["end cannotLogIn((offered: \"\"))"])
    }

    @Test("What is no base 64, too long or out of turn ends the attempt")
    func malformed() throws {
        var (dialogue, _) = try begun("=PLAIN")
        #expect(try dialogue.hear("AUTHENTICATE !!!").first?.hasPrefix("end protocolViolation") == true)
        (dialogue, _) = try begun("=PLAIN")
        #expect(try dialogue.hear("AUTHENTICATE AAAA").first?.hasPrefix("end protocolViolation") == true)
        (dialogue, _) = try begun("=PLAIN")
        let piece = "AUTHENTICATE " + String(repeating: "A", count: 400)
        var actions: [String] = []
        for _ in 0..<20 { actions += try dialogue.hear(piece) }
        #expect(actions.first?.hasPrefix("end protocolViolation") == true)
    }
}
