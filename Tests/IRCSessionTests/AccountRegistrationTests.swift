import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Making an account for oneself")
struct AccountRegistrationTests {
    private static func settings(beforeConnect: Bool = true, needsEmail: Bool = false) -> SessionSettings {
        var settings = SessionSettings()
        settings.accountRegistration = AccountRegistrationRules(
            allowsBeforeConnect: beforeConnect, needsEmail: needsEmail, passwordMax: 20)
        return settings
    }

    @Test(
        "The capability says what is asked for",
        arguments: [
            (true, true, "before-connect,custom-account-name,email-required"), (false, false, "custom-account-name"),
        ])
    func offered(beforeConnect: Bool, needsEmail: Bool, value: String) {
        var dialogue = Dialogue(Self.settings(beforeConnect: beforeConnect, needsEmail: needsEmail))
        #expect("\(dialogue.says("CAP LS 302").lines.joined()) ".contains(" draft/account-registration=\(value) "))
        #expect(dialogue.says("CAP REQ draft/account-registration").lines.joined().contains(" ACK "))
    }

    @Test("Where the operator makes the accounts there is neither capability nor command")
    func off() {
        var dialogue = Dialogue.registered()
        #expect(!dialogue.says("CAP LS 302").lines.joined().contains("account-registration"))
        #expect(dialogue.says("CAP REQ draft/account-registration").lines.joined().contains(" NAK "))
        for line in ["REGISTER * * password", "VERIFY a b"] {
            #expect(dialogue.says(line).lines[0].contains(" 421 anna "))
        }
    }

    @Test(
        "What is wrong before any work is done for it",
        arguments: [
            ("REGISTER * x@y.z 1234567", "WEAK_PASSWORD anna"),
            ("REGISTER * x@y.z 123456789012345678901", "UNACCEPTABLE_PASSWORD anna"),
            ("REGISTER * * 12345678", "INVALID_EMAIL anna"), ("REGISTER b x@y 12345678", "INVALID_EMAIL b"),
            ("REGISTER b @y.z 12345678", "INVALID_EMAIL b"), ("REGISTER b x@y.z@y.z 12345678", "INVALID_EMAIL b"),
            ("REGISTER a,b x@y.z 12345678", "BAD_ACCOUNT_NAME a,b"), ("VERIFY b x", "INVALID_CODE b"),
        ])
    func wrong(line: String, failure: String) {
        var dialogue = Dialogue.registered(settings: Self.settings(needsEmail: true))
        let verb = line.split(separator: " ")[0]
        let lines = dialogue.says(line).lines
        #expect(lines.count == 1 && lines[0].hasPrefix(":fika.local FAIL \(verb) \(failure) :"))
    }

    @Test(
        "Before one is connected it is refused where the operator says so", arguments: ["REGISTER * * p", "VERIFY a p"])
    func tooEarly(line: String) {
        var dialogue = Dialogue(Self.settings(beforeConnect: false))
        dialogue.says("NICK anna")
        #expect(dialogue.says(line).lines[0].contains(" COMPLETE_CONNECTION_REQUIRED "))
    }

    @Test("The password is made a record, then the rules are asked; afterwards one is logged in")
    func made() {
        var dialogue = Dialogue.registered(settings: Self.settings())
        #expect(dialogue.says("REGISTER * a@b.c 12345678").verifications == [.newPassword("12345678")])
        #expect(dialogue.session.isWaiting)
        let asked = dialogue.verified(.record([7]))
        #expect(asked.commands == [.account(.register(name: "anna", credentials: [7], contact: "a@b.c"))])
        #expect(dialogue.session.isWaiting)
        let told = dialogue.settle(1, .reply(.registered(AccountID(3), name: "anna"))).lines
        #expect(told.map { $0.split(separator: " ")[1] } == ["REGISTER", "900"])
        #expect(dialogue.session.login == Login(account: AccountID(3), name: "anna"))
    }

    @Test("Who needed an account to be let in is asked for again as soon as there is one")
    func letIn() {
        var dialogue = Dialogue(Self.settings())
        dialogue.says("NICK anna")
        dialogue.says("USER a 0 * :Anna")
        _ = dialogue.settle(1, .refusal(.accountRequired))
        dialogue.says("REGISTER * * 12345678")
        _ = dialogue.verified(.record([7]))
        let next = dialogue.settle(2, .reply(.registered(AccountID(3), name: "anna"))).commands
        let asked = SessionCommand.register(
            nick: "anna", user: "a", realname: "Anna", host: "there", account: AccountID(3), isSecure: true,
            playsBack: true)
        #expect(next == [.session(asked)])
    }

    @Test(
        "Why there is none",
        arguments: [
            (Verdict.busy, "TEMPORARILY_UNAVAILABLE"), (.refused, "UNACCEPTABLE_PASSWORD"),
        ])
    func noRecord(verdict: Verdict, code: String) {
        var dialogue = Dialogue.registered(settings: Self.settings())
        dialogue.says("REGISTER * * 12345678")
        #expect(dialogue.verified(verdict).lines[0].contains(" \(code) anna :"))
    }

    @Test("Refused tries count as refused proofs, and end the connection at their limit")
    func limit() {
        var settings = Self.settings()
        settings.refusedProofsMax = 2
        var dialogue = Dialogue.registered(settings: settings)
        for ticket in [1, 2] as [Int64] {
            dialogue.says("REGISTER b * 12345678")
            _ = dialogue.verified(.record([7]))
            let told = dialogue.settle(ticket, .refusal(.accountExists("b")))
            #expect(told.lines[0].contains(" ACCOUNT_EXISTS b :"))
            #expect(told.contains(.close) == (ticket == 2))
        }
    }
}
