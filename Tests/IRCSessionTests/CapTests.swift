import IRCWire
import Testing

@testable import IRCSession

@Suite("Capability negotiation")
struct CapTests {
    @Test("LS 302 lists with values, plain LS without")
    func list() {
        var dialogue = Dialogue()
        let modern = dialogue.says("CAP LS 302").lines.joined()
        #expect(modern.contains(" sasl=PLAIN,SCRAM-SHA-256"))
        #expect(dialogue.session.capabilities.contains(.capNotify))
        var old = Dialogue()
        let lines = old.says("CAP LS").lines
        #expect(lines.count == 1)
        #expect(lines[0].utf8.count <= WireLimit.bodyBytesMax - 2)
        #expect(lines[0].hasPrefix(":fika.local CAP * LS :"))
        #expect(!lines[0].contains("sasl="))
        for capability in Set(Capability.allCases).subtracting([.accountRegistration]) {
            #expect(modern.contains(capability.rawValue))
        }
    }

    @Test("Where to come over TLS, and for how long, is told by LS 302 alone", arguments: [true, false])
    func strictTransport(isSecure: Bool) {
        var settings = SessionSettings()
        settings.strictTransport = StrictTransport(port: 6_697, durationSeconds: 86_400)
        var session = ClientSession(
            id: Dialogue.id, settings: SharedSettings(settings), host: "there", isSecure: isSecure, at: Dialogue.start)
        func says(_ line: String) -> String {
            session.receive(.message(Array(line.utf8)), at: Dialogue.start).lines.joined(separator: " ") + " "
        }
        let word = isSecure ? "sts=duration=86400,port=6697" : "sts=port=6697"
        #expect(says("CAP LS 302").contains(" \(word) "))
        #expect(!says("CAP LS").contains("sts"))
        #expect(says("CAP REQ sts").contains(" NAK "))
        #expect(!says("CAP LIST").contains("sts"))
    }

    @Test("A long list is cut for those who know several lines")
    func severalLines() {
        var settings = SessionSettings()
        settings.saslMechanisms = (1...30).map { "MECHANISM-\($0)" }
        var dialogue = Dialogue(settings)
        let lines = dialogue.says("CAP LS 302").lines
        #expect(lines.count > 1)
        #expect(lines.dropLast().allSatisfy { $0.hasPrefix(":fika.local CAP * LS * :") })
        #expect(lines.last?.hasPrefix(":fika.local CAP * LS :") == true)
    }

    @Test("Without mechanisms there is no sasl")
    func noMechanisms() {
        var settings = SessionSettings()
        settings.saslMechanisms = []
        var dialogue = Dialogue(settings)
        #expect(!dialogue.says("CAP LS 302").lines.joined().contains("sasl"))
        #expect(dialogue.says("CAP REQ sasl").lines == [":fika.local CAP * NAK :sasl"])
    }

    @Test(
        "REQ is all or nothing",
        arguments: [
            ("batch", "ACK", ["batch"]), ("batch echo-message", "ACK", ["echo-message", "batch"]),
            ("batch nonsense", "NAK", []), ("-batch", "ACK", []), ("batch -batch", "ACK", []),
            ("setname", "ACK", ["setname"]), ("", "ACK", []),
        ])
    func request(names: String, verb: String, held: [String]) {
        var dialogue = Dialogue.registered()
        #expect(dialogue.says("CAP REQ :\(names)").lines == [":fika.local CAP anna \(verb) :\(names)"])
        #expect(dialogue.session.capabilities.names == held)
        #expect(dialogue.says("CAP LIST").lines == [":fika.local CAP anna LIST :\(held.joined(separator: " "))"])
    }

    @Test("An unknown subcommand is 410, none is 461")
    func unknown() {
        var dialogue = Dialogue()
        #expect(dialogue.says("CAP DANCE").lines == [":fika.local 410 * DANCE :Invalid CAP subcommand"])
        #expect(dialogue.says("CAP").lines == [":fika.local 461 * CAP :Not enough parameters"])
        #expect(dialogue.says("CAP END").isEmpty)
    }

    @Test("What makes no difference to events makes none to traits")
    func traits() {
        #expect(ViewerTraits([Capability.sasl, .batch].reduce(into: []) { $0.insert($1) }) == ViewerTraits())
        for capability in ViewerTraits.relevant.capabilities {
            #expect(ViewerTraits(CapabilitySet([capability, .batch])) != ViewerTraits())
        }
    }

    @Test("With server-time every line has a time")
    func serverTime() {
        var dialogue = Dialogue.registered(.serverTime)
        #expect(dialogue.says("CAP LIST").lines.first?.hasPrefix("@time=2026-11-18T") == true)
    }
}
