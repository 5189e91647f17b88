import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("Registration")
struct RegistrationTests {
    private static let event = Event.session(
        .opened(Dialogue.id, Dialogue.user, Dialogue.anna, [], isSecure: true, isAbsent: false))

    @Test(
        "NICK, USER and the negotiation come in any order; the last one asks to be let in",
        arguments: [
            ["NICK anna", "USER a 0 * :Anna"], ["USER a 0 * :Anna", "NICK anna"],
            ["CAP LS 302", "NICK anna", "USER a 0 * :Anna", "CAP END"],
            ["NICK anna", "CAP REQ :batch", "USER a 0 * :Anna", "CAP LIST", "CAP END"],
            ["NICK other", "NICK anna", "PASS ignored", "USER a 0 * :Anna"],
        ])
    func orders(lines: [String]) {
        var dialogue = Dialogue()
        for line in lines.dropLast() { #expect(dialogue.says(line).commands.isEmpty) }
        let command = SessionCommand.register(
            nick: "anna", user: "a", realname: "Anna", host: "there", account: nil, isSecure: true)
        #expect(dialogue.says(lines[lines.count - 1]) == [.perform(.session(command), ticket: 1)])
        #expect(dialogue.session.isWaiting)
        #expect(!dialogue.session.isRegistered)
    }

    @Test("Let in: the welcome, then the counts and the message of the day")
    func welcome() {
        var settings = SessionSettings()
        settings.motd = ["Coffee at ten"]
        var dialogue = Dialogue(settings)
        dialogue.says("NICK anna")
        dialogue.says("USER a 0 * :Anna")
        let counts = Reply.Counts(users: 3, usersMost: 5, operators: 1, channels: 2, invisible: 1)
        let welcome = dialogue.settle(1, .reply(.counts(counts)), events: [Self.event])
        #expect(
            welcome.lines.prefix(4).map { $0.prefix(23) } == [
                ":fika.local 001 anna :W", ":fika.local 002 anna :Y", ":fika.local 003 anna :T",
                ":fika.local 004 anna fi",
            ])
        #expect(dialogue.session.isRegistered)
        let rest = Array(welcome.lines.dropFirst(4).drop { $0.hasPrefix(":fika.local 005 anna ") })
        #expect(rest.first == ":fika.local 251 anna :There are 2 users and 1 invisible on 1 servers")
        #expect(rest.contains(":fika.local 265 anna 3 5 :Current local users 3, max 5"))
        #expect(rest.contains(":fika.local 266 anna 3 5 :Current global users 3, max 5"))
        #expect(
            rest.suffix(2) == [
                ":fika.local 372 anna :- Coffee at ten", ":fika.local 376 anna :End of /MOTD command",
            ])
        #expect(!dialogue.session.isWaiting)
    }

    @Test(
        "A refused nick is chosen anew and the rest stays",
        arguments: [
            Refusal.nicknameInUse("anna"), .nicknameReserved("anna"),
        ])
    func refusedNick(refusal: Refusal) {
        var dialogue = Dialogue()
        dialogue.says("USER a 0 * :Anna")
        dialogue.says("NICK anna")
        #expect(dialogue.settle(1, .refusal(refusal)).lines.first?.hasPrefix(":fika.local 433 * anna :") == true)
        #expect(!dialogue.session.isRegistered)
        #expect(!dialogue.session.isWaiting)
        let command = SessionCommand.register(
            nick: "anna2", user: "a", realname: "Anna", host: "there", account: nil, isSecure: true)
        #expect(dialogue.says("NICK anna2").commands == [.session(command)])
    }

    @Test("Where an account is needed, logging in is the next try")
    func accountRequired() {
        var dialogue = Dialogue()
        for line in ["CAP REQ :sasl standard-replies", "NICK anna", "USER a 0 * :Anna", "CAP END"] {
            dialogue.says(line)
        }
        let refused = dialogue.settle(1, .refusal(.accountRequired)).lines
        #expect(refused == [":fika.local FAIL NICK ACCOUNT_REQUIRED :Log in to an account first"])
        dialogue.says("AUTHENTICATE PLAIN")
        dialogue.says("AUTHENTICATE AGFubmEAeA==")
        #expect(dialogue.verified(.account(AccountID(7), name: "anna")).commands.count == 1)
    }

    @Test(
        "What is wrong before registration is said, to * as there is no nick",
        arguments: [
            ("NICK", ":fika.local 431 * :No nickname given"), ("NICK :", ":fika.local 431 * :No nickname given"),
            ("NICK 1a", ":fika.local 432 * 1a :Erroneous nickname"),
            ("NICK #a", ":fika.local 432 * #a :Erroneous nickname"),
            ("USER a 0 *", ":fika.local 461 * USER :Not enough parameters"),
            ("USER a 0 * :", ":fika.local 461 * USER :Not enough parameters"),
            ("PASS", ":fika.local 461 * PASS :Not enough parameters"),
            ("JOIN #x", ":fika.local 451 * :You have not registered"),
            ("CASE LIST", ":fika.local 451 * :You have not registered"),
            ("NONSENSE", ":fika.local 421 * NONSENSE :Unknown command"),
            ("PING x", ":fika.local PONG fika.local :x"),
        ])
    func errors(line: String, answer: String) {
        var dialogue = Dialogue()
        #expect(dialogue.says(line).lines == [answer])
    }

    @Test("PASS and USER come too late after registration", arguments: ["PASS x", "USER a 0 * :b"])
    func tooLate(line: String) {
        var dialogue = Dialogue.registered()
        #expect(dialogue.says(line).lines == [":fika.local 462 anna :You may not reregister"])
    }

    @Test("A connection's password is verified before anything is asked", arguments: [Verdict.accepted, .refused])
    func password(verdict: Verdict) {
        var settings = SessionSettings()
        settings.needsConnectionPassword = true
        var dialogue = Dialogue(settings)
        dialogue.says("PASS sesame")
        dialogue.says("NICK anna")
        #expect(dialogue.says("USER a 0 * :Anna") == [.verify(.connectionPassword("sesame"))])
        #expect(dialogue.session.isWaiting)
        let actions = dialogue.verified(verdict)
        guard verdict == .refused else {
            #expect(actions.commands.count == 1)
            return
        }
        #expect(
            actions.lines == [
                ":fika.local 464 * :Password incorrect", "ERROR :Closing link: (there) [Bad password]",
            ])
        #expect(actions.last == .close)
    }

    @Test("Without the password one is not let in")
    func passwordMissing() {
        var settings = SessionSettings()
        settings.needsConnectionPassword = true
        var dialogue = Dialogue(settings)
        dialogue.says("NICK anna")
        #expect(dialogue.says("USER a 0 * :Anna").last == .close)
    }

    @Test(
        "A user name keeps to the grammar and its limit",
        arguments: [
            ("a b", "a"), ("~anna", "~anna"), ("a@b!c", "abc"), ("@@", "user"), ("é", "user"),
            ("aaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaa"),
        ])
    func usernames(given: String, taken: String) {
        var dialogue = Dialogue()
        dialogue.says("USER \(given.split(separator: " ")[0]) 0 * :x")
        #expect(dialogue.session.registration.user == taken)
    }
}
