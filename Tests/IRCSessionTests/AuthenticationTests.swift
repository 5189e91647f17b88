import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("SASL")
struct AuthenticationTests {
    private static func base64(_ text: String) -> String { Base64.encode(Array(text.utf8)) }

    private static func negotiating() -> Dialogue {
        var dialogue = Dialogue()
        for line in ["CAP LS 302", "NICK anna", "USER a 0 * :Anna", "CAP REQ sasl"] { dialogue.says(line) }
        return dialogue
    }

    @Test("PLAIN: proven, told, and registered with the account")
    func plain() {
        var dialogue = Self.negotiating()
        #expect(dialogue.says("AUTHENTICATE plain").lines == ["AUTHENTICATE +"])
        let proof = dialogue.says("AUTHENTICATE \(Self.base64("\0anna\0secret"))")
        #expect(proof == [.verify(.password(account: "anna", password: "secret"))])
        #expect(dialogue.session.isWaiting)
        #expect(
            dialogue.verified(.account(AccountID(7), name: "Anna")).lines == [
                ":fika.local 900 * anna!a@there Anna :You are now logged in as Anna",
                ":fika.local 903 * :SASL authentication successful",
            ])
        let command = SessionCommand.register(
            nick: "anna", user: "a", realname: "Anna", host: "there", account: AccountID(7), isSecure: true,
            playsBack: true)
        #expect(dialogue.says("CAP END").commands == [.session(command)])
    }

    @Test("A long PLAIN comes in chunks", arguments: [300, 297, 600])
    func chunks(length: Int) {
        var dialogue = Self.negotiating()
        dialogue.says("AUTHENTICATE PLAIN")
        let password = String(repeating: "x", count: length - 6)
        var last: [SessionAction] = []
        for chunk in SASLChunks.split(Self.base64("\0anna\0\(password)")) {
            #expect(last.isEmpty)
            last = dialogue.says("AUTHENTICATE \(chunk)")
        }
        #expect(last == [.verify(.password(account: "anna", password: password))])
    }

    @Test(
        "What is no proof fails without a verification",
        arguments: ["!", "YQ==", "+", base64("other\0anna\0x"), base64("\0anna\0"), base64("\0\0x"), "/w=="])
    func malformed(payload: String) {
        var dialogue = Self.negotiating()
        dialogue.says("AUTHENTICATE PLAIN")
        #expect(dialogue.says("AUTHENTICATE \(payload)").lines == [":fika.local 904 * :SASL authentication failed"])
        #expect(dialogue.says("AUTHENTICATE PLAIN").lines == ["AUTHENTICATE +"])
    }

    @Test("To act as oneself is fine")
    func authorisation() {
        var dialogue = Self.negotiating()
        dialogue.says("AUTHENTICATE PLAIN")
        #expect(dialogue.says("AUTHENTICATE \(Self.base64("Anna\0anna\0x"))").verifications.count == 1)
    }

    @Test("Refused, then proven")
    func secondTry() {
        var dialogue = Self.negotiating()
        dialogue.says("AUTHENTICATE PLAIN")
        dialogue.says("AUTHENTICATE \(Self.base64("\0anna\0wrong"))")
        #expect(dialogue.verified(.refused).lines == [":fika.local 904 * :SASL authentication failed"])
        dialogue.says("AUTHENTICATE PLAIN")
        dialogue.says("AUTHENTICATE \(Self.base64("\0anna\0right"))")
        #expect(dialogue.verified(.account(AccountID(7), name: "anna")).lines.count == 2)
        // One may think again, until one is let in.
        dialogue.says("AUTHENTICATE PLAIN")
        dialogue.says("AUTHENTICATE \(Self.base64("\0bert\0right"))")
        #expect(dialogue.verified(.account(AccountID(8), name: "bert")).lines.count == 2)
        #expect(dialogue.session.login == Login(account: AccountID(8), name: "bert"))
    }

    private static let certificate = CertificateFingerprint(String(repeating: "ab", count: 32))

    private static func external(_ certificate: CertificateFingerprint?) -> Dialogue {
        var settings = SessionSettings()
        settings.saslMechanisms = ["PLAIN", "EXTERNAL"]
        var dialogue = Dialogue(settings)
        dialogue.session.certificate = certificate
        return dialogue
    }

    @Test("EXTERNAL is offered to those who have shown a certificate", arguments: [certificate, nil])
    func externalOffered(certificate: CertificateFingerprint?) {
        var dialogue = Self.external(certificate)
        let offered = certificate == nil ? "sasl=PLAIN" : "sasl=PLAIN,EXTERNAL"
        #expect("\(dialogue.says("CAP LS 302").lines.joined()) ".contains(" \(offered) "))
        dialogue.says("CAP REQ sasl")
        let answer = dialogue.says("AUTHENTICATE EXTERNAL").lines[0]
        #expect(
            answer == (certificate == nil ? ":fika.local 908 * PLAIN :are available SASL mechanisms" : "AUTHENTICATE +")
        )
    }

    @Test("EXTERNAL: the certificate is the proof; a name says whom one expects to be", arguments: ["+", "YW5uYQ=="])
    func external(payload: String) throws {
        let certificate = try #require(Self.certificate)
        var dialogue = Self.external(certificate)
        dialogue.says("CAP REQ sasl")
        dialogue.says("AUTHENTICATE EXTERNAL")
        let proof = dialogue.says("AUTHENTICATE \(payload)").verifications
        #expect(proof == [.certificate(certificate, account: payload == "+" ? nil : "anna")])
        let told = dialogue.verified(.account(AccountID(7), name: "anna")).lines
        #expect(told.map { $0.split(separator: " ")[1] } == ["900", "903"])
    }

    @Test("SCRAM: what is wrong is told in its own words, then by 904", arguments: [("+", "904"), ("*", "906")])
    func scramError(reply: String, numeric: String) {
        var dialogue = Self.negotiating()
        dialogue.says("AUTHENTICATE SCRAM-SHA-256")
        dialogue.says("AUTHENTICATE \(Self.base64("p=tls-unique,,n=anna,r=abc"))")
        let error = "e=channel-binding-not-supported"
        #expect(dialogue.verified(.scramFailed(error)).lines == ["AUTHENTICATE \(Self.base64(error))"])
        #expect(dialogue.session.refusedProofs == 1)
        #expect(dialogue.says("AUTHENTICATE \(reply)").lines[0].contains(" \(numeric) "))
        #expect(dialogue.says("AUTHENTICATE PLAIN").lines == ["AUTHENTICATE +"])
    }

    @Test("Guessing ends the session at the limit")
    func guessing() {
        var dialogue = Self.negotiating()
        var last: [SessionAction] = []
        for _ in 1...SessionSettings().refusedProofsMax {
            #expect(!last.contains(.close))
            dialogue.says("AUTHENTICATE PLAIN")
            dialogue.says("AUTHENTICATE \(Self.base64("\0anna\0guess"))")
            last = dialogue.verified(.refused)
        }
        #expect(last.last == .close)
    }

    @Test("Unknown mechanisms, abortion, too much, and no capability")
    func errors() {
        var dialogue = Self.negotiating()
        #expect(
            dialogue.says("AUTHENTICATE EXTERNAL").lines == [
                ":fika.local 908 * PLAIN,SCRAM-SHA-256 :are available SASL mechanisms",
                ":fika.local 904 * :SASL authentication failed",
            ])
        dialogue.says("AUTHENTICATE PLAIN")
        #expect(dialogue.says("AUTHENTICATE *").lines == [":fika.local 906 * :SASL authentication aborted"])
        dialogue.says("AUTHENTICATE PLAIN")
        let long = String(repeating: "A", count: WireLimit.saslChunkBytesMax + 1)
        #expect(dialogue.says("AUTHENTICATE \(long)").lines == [":fika.local 905 * :SASL message too long"])
        dialogue.says("AUTHENTICATE PLAIN")
        let full = String(repeating: "A", count: WireLimit.saslChunkBytesMax)
        for _ in 0..<(WireLimit.saslPayloadBytesMax / full.utf8.count) {
            #expect(dialogue.says("AUTHENTICATE \(full)").isEmpty)
        }
        #expect(dialogue.says("AUTHENTICATE \(full)").lines == [":fika.local 904 * :SASL authentication failed"])
        #expect(dialogue.says("AUTHENTICATE").lines == [":fika.local 461 * AUTHENTICATE :Not enough parameters"])
        // Without asking for the capability too, but not where there is none.
        var plain = Dialogue()
        #expect(plain.says("AUTHENTICATE PLAIN").lines == ["AUTHENTICATE +"])
        var settings = SessionSettings()
        settings.saslMechanisms = []
        var closed = Dialogue(settings)
        #expect(closed.says("AUTHENTICATE PLAIN").lines == [":fika.local 904 * :There is no SASL here"])
    }

    @Test("SCRAM-SHA-256: four messages, and the success after the client's last word")
    func scram() {
        var dialogue = Self.negotiating()
        #expect(dialogue.says("AUTHENTICATE SCRAM-SHA-256").lines == ["AUTHENTICATE +"])
        let first = dialogue.says("AUTHENTICATE \(Self.base64("n,,n=anna,r=abc"))")
        #expect(first == [.verify(.scramFirst("n,,n=anna,r=abc"))])
        let challenge = "r=abcdef,s=c2FsdA==,i=4096"
        #expect(dialogue.verified(.scramChallenge(challenge)).lines == ["AUTHENTICATE \(Self.base64(challenge))"])
        let final = dialogue.says("AUTHENTICATE \(Self.base64("c=biws,r=abcdef,p=cHJvb2Y="))")
        #expect(final == [.verify(.scramFinal("c=biws,r=abcdef,p=cHJvb2Y="))])
        let done = dialogue.verified(.scramDone("v=c2ln", AccountID(7), name: "anna"))
        #expect(done.lines == ["AUTHENTICATE \(Self.base64("v=c2ln"))"])
        #expect(dialogue.says("AUTHENTICATE +").lines.map { $0.split(separator: " ")[1] } == ["900", "903"])
    }

    @Test("After registration the rules are asked before it is told", arguments: [true, false])
    func afterRegistration(isAgreed: Bool) {
        var dialogue = Dialogue.registered(.sasl)
        dialogue.says("AUTHENTICATE PLAIN")
        dialogue.says("AUTHENTICATE \(Self.base64("\0anna\0x"))")
        let asked = dialogue.verified(.account(AccountID(7), name: "anna"))
        #expect(asked == [.perform(.session(.logIn(AccountID(7))), ticket: 1)])
        let told = isAgreed ? dialogue.settle(1) : dialogue.settle(1, .refusal(.alreadyRegistered))
        #expect(told.lines.map { $0.split(separator: " ")[1] } == (isAgreed ? ["900", "903"] : ["904"]))
        #expect(dialogue.session.login == (isAgreed ? Login(account: AccountID(7), name: "anna") : nil))
        let again = isAgreed ? ":fika.local 907 anna :You have already authenticated using SASL" : "AUTHENTICATE +"
        #expect(dialogue.says("AUTHENTICATE PLAIN").lines == [again])
    }
}
