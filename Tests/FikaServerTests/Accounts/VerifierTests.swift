import FikaCore
import IRCSession
import LibCrypto
import NIOCore
import NIOPosix
import Testing

@testable import FikaServer

@Suite("Verifier", .timeLimit(.minutes(2)))
struct VerifierTests {
    /// anna has a password, the bot has none, dora is disabled.
    private static func verifier(_ change: (inout VerifierSettings) -> Void = { _ in }) async throws -> Verifier {
        let book = CredentialBook()
        try await Accounts.fill(book)
        var settings = VerifierSettings(Rig.configuration(), secret: ServerSecret())
        change(&settings)
        return Verifier(book: book, settings: settings)
    }

    private func check(
        _ verifier: Verifier, _ claim: Verification, _ exchange: ScramExchange? = nil
    ) async throws -> VerifiedClaim {
        try await verifier.check(claim, exchange: exchange, on: MultiThreadedEventLoopGroup.singleton.next()).get()
    }

    @Test(
        "Passwords",
        arguments: [
            ("anna", "correct horse", true), ("ANNA", "correct horse", true), ("anna", "wrong", false),
            ("anna", "", false), ("nobody", "correct horse", false), ("bot", "", false),
            ("dora", "correct horse", false),
            ("anna", String(repeating: "x", count: 301), false),
        ])
    func passwords(account: String, password: String, isRight: Bool) async throws {
        let verifier = try await Self.verifier()
        let verdict = try await check(verifier, .password(account: account, password: password)).verdict
        #expect(verdict == (isRight ? .account(AccountID(1), name: "anna") : .refused))
        await verifier.stop()
    }

    @Test("Operators by plain text or by record, and the connection's password")
    func operators() async throws {
        let record = try PasswordRecord.make(password: "kept as a record", cost: .test)
        let verifier = try await Self.verifier {
            $0.operators = ["plain": "in plain text", "record": String(decoding: record.encoded(), as: UTF8.self)]
            $0.connectionPassword = "let me in"
        }
        let claims: [(Verification, Verdict)] = [
            (.serverOperator(name: "plain", password: "in plain text"), .accepted),
            (.serverOperator(name: "plain", password: "in plain tex"), .refused),
            (.serverOperator(name: "record", password: "kept as a record"), .accepted),
            (.serverOperator(name: "record", password: "wrong"), .refused),
            (.serverOperator(name: "nobody", password: "wrong"), .refused),
            (.connectionPassword("let me in"), .accepted), (.connectionPassword("let me"), .refused),
        ]
        for (claim, verdict) in claims {
            #expect(try await check(verifier, claim).verdict == verdict)
        }
        await verifier.stop()
    }

    @Test(
        "SCRAM: the right password proves the account, everything else is refused at the end",
        arguments: [
            ("anna", "correct horse", true), ("anna", "wrong", false), ("nobody", "correct horse", false),
            ("dora", "correct horse", false),
        ])
    func scram(account: String, password: String, isRight: Bool) async throws {
        let verifier = try await Self.verifier()
        var client = try ScramClient(userName: account, password: password, nonce: SecureRandom.nonce())
        let first = try await check(verifier, .scramFirst(String(decoding: client.start(), as: UTF8.self)))
        guard case .scramChallenge(let challenge) = first.verdict else {
            Issue.record("no challenge")
            return
        }
        let final = try client.receive(serverFirst: Array(challenge.utf8))
        let last = try await check(verifier, .scramFinal(String(decoding: final, as: UTF8.self)), first.exchange)
        guard case .scramDone(let signature, AccountID(1), name: "anna") = last.verdict else {
            #expect(!isRight && last.verdict == Verdict.refused)
            await verifier.stop()
            return
        }
        #expect(isRight)
        try client.receive(serverFinal: Array(signature.utf8))
        await verifier.stop()
    }

    @Test("What is no SCRAM message, or comes without a first one, is refused")
    func scramNonsense() async throws {
        let verifier = try await Self.verifier()
        #expect(try await check(verifier, .scramFirst("hello")).verdict == .scramFailed("e=invalid-encoding"))
        #expect(try await check(verifier, .scramFinal("c=biws,r=x,p=eA==")).verdict == .refused)
        await verifier.stop()
    }

    @Test("A bot's granted secret opens its account until it is revoked or replaced, by both mechanisms")
    func granted() async throws {
        let book = CredentialBook()
        try await Accounts.fill(book)
        let verifier = Verifier(book: book, settings: VerifierSettings(Rig.configuration(), secret: ServerSecret()))
        let verdict = { (secret: String) in
            try await check(verifier, .password(account: "bot", password: secret)).verdict
        }
        #expect(book.grant(account: "nobody") == nil)
        let first = try #require(book.grant(account: "Bot"))
        #expect(try await verdict(first) == .account(AccountID(2), name: "bot"))
        #expect(try await verdict(first) == .account(AccountID(2), name: "bot"))
        #expect(book.entry(of: "bot")?.scramRecord != nil)
        let second = try #require(book.grant(account: "bot"))
        #expect(first != second)
        #expect(try await verdict(first) == .refused)
        book.revoke(account: "bot")
        #expect(try await verdict(second) == .refused)
        await verifier.stop()
    }

    @Test(
        "What is wrong with a SCRAM message is told, but for a wrong password",
        arguments: [
            ("p=tls-unique,,n=anna,r=abc", "e=channel-binding-not-supported"),
            ("n,a=bert,n=anna,r=abc", "e=other-error"), ("n,,m=x,n=anna,r=abc", "e=extensions-not-supported"),
            ("n,,n=,r=abc", "e=invalid-encoding"),
        ])
    func scramErrors(message: String, error: String) async throws {
        let verifier = try await Self.verifier()
        #expect(try await check(verifier, .scramFirst(message)).verdict == .scramFailed(error))
        await verifier.stop()
    }

    @Test("A new password becomes a record that knows it; what cannot be one does not")
    func newPassword() async throws {
        let verifier = try await Self.verifier()
        let made = try await check(verifier, .newPassword("a new password")).verdict
        guard case .record(let bytes) = made else {
            Issue.record("no record: \(made)")
            return
        }
        #expect(PasswordRecord(encoded: bytes)?.verifies("a new password") == true)
        for password in ["", "bell\u{7}", String(repeating: "x", count: 301)] {
            #expect(try await check(verifier, .newPassword(password)).verdict == .refused)
        }
        await verifier.stop()
    }

    @Test("A certificate proves the account it is bound to, as long as it is bound and the account enabled")
    func certificates() async throws {
        let book = CredentialBook()
        try await Accounts.fill(book)
        let settings = VerifierSettings(Rig.configuration(), secret: ServerSecret())
        let verifier = Verifier(book: book, settings: settings)
        let bound = try #require(CertificateFingerprint(String(repeating: "ab", count: 32)))
        let dora = try #require(CertificateFingerprint(String(repeating: "cd", count: 32)))
        book.take(.account(.certificateAdded(AccountID(1), bound)))
        book.take(.account(.certificateAdded(AccountID(3), dora)))
        let anna = Verdict.account(AccountID(1), name: "anna")
        let claims: [(CertificateFingerprint, String?, Verdict)] = [
            (bound, nil, anna), (bound, "ANNA", anna), (bound, "dora", .refused), (dora, nil, .refused),
        ]
        for (fingerprint, account, verdict) in claims {
            #expect(try await check(verifier, .certificate(fingerprint, account: account)).verdict == verdict)
        }
        book.take(.account(.certificateRemoved(AccountID(1), bound)))
        #expect(try await check(verifier, .certificate(bound, account: nil)).verdict == .refused)
        await verifier.stop()
    }

    @Test("More log-ins at once than may wait are refused, and places come back")
    func waiting() async throws {
        let book = CredentialBook()
        try await Accounts.fill(book)
        let settings = VerifierSettings(Rig.configuration(), secret: ServerSecret())
        let full = Verifier(book: book, settings: settings, waitingMax: 0)
        #expect(try await check(full, .password(account: "anna", password: "correct horse")).verdict == .busy)
        await full.stop()
        let waiting = Waiting(limit: 2)
        #expect([waiting.enter(), waiting.enter(), waiting.enter()] == [true, true, false])
        waiting.leave()
        #expect(waiting.enter())
    }

    @Test("Over a socket: SASL opens the account, and the third wrong password closes the connection")
    func sasl() async throws {
        try await Rig.run { rig in
            try await Accounts.add(to: rig.server.sequencer)
            let anna = try await rig.client()
            try await anna.send("CAP REQ :sasl", "NICK anna", "USER a 0 * :a", "AUTHENTICATE PLAIN")
            try await anna.expect("AUTHENTICATE +")
            try await anna.send("AUTHENTICATE " + Base64.encode(Array("\0anna\0correct horse".utf8)), "CAP END")
            try await anna.expect(" 903 ")
            try await anna.expect(" 001 anna")
            let guesser = try await rig.client()
            try await guesser.send("CAP REQ :sasl", "NICK eva", "USER e 0 * :e")
            for _ in 0..<3 {
                try await guesser.send("AUTHENTICATE PLAIN")
                try await guesser.expect("AUTHENTICATE +")
                try await guesser.send("AUTHENTICATE " + Base64.encode(Array("\0anna\0guess".utf8)))
                try await guesser.expect(" 904 ")
            }
            #expect(try await guesser.expectEnd().last?.hasPrefix("ERROR") == true)
            #expect(rig.server.metrics.logInsFailed == 3)
        }
    }
}
