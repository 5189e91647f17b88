import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("The table of CASE")
struct CaseVerbTests {
    @Test("Each verb has one row", arguments: CaseVerb.all.map(\.name))
    func names(name: String) {
        #expect(CaseVerb.all.filter { $0.name == name }.count == 1)
        #expect(name == name.uppercased())
    }

    @Test("By wire: without its parameters each verb says that they are missing", arguments: CaseVerb.all.map(\.name))
    func wire(name: String) throws {
        let verb = try #require(CaseVerb.table[name])
        let needed = verb.forms.map(\.parametersMin).min() ?? 0
        var dialogue = Dialogue.registered(.standardReplies)
        guard needed > 0 else {
            #expect(dialogue.says("CASE \(name.lowercased())").commands.count == 1)
            return
        }
        let few = Array(repeating: "1", count: needed - 1).joined(separator: " ")
        #expect(verb.usage.hasPrefix("CASE \(name) "))
        #expect(
            dialogue.says("CASE \(name.lowercased()) \(few)").lines == [
                ":fika.local FAIL CASE NEED_MORE_PARAMS \(name) :Not enough parameters: \(verb.usage)"
            ])
    }

    @Test("In plain words each verb asks for what it asks for by wire", arguments: samples)
    func plainWords(said: String, line: String) {
        var wire = Dialogue.registered(.standardReplies)
        let asked = wire.says("CASE " + line)
        #expect(asked.commands.count == 1, "\(asked.lines)")
        let name = said.split(separator: " ").first.map { $0.uppercased() } ?? ""
        // FILE and ACCEPT are commands of their own too.
        for opening in Handlers.spokenNames.contains(name) ? ["case "] : ["case ", ""] {
            var plain = Dialogue.registered(.standardReplies)
            #expect(plain.says("PRIVMSG fika :" + opening + said).commands == asked.commands)
        }
    }

    @Test("Each verb is among the samples")
    func complete() {
        let sampled = Set(Self.samples.map { $0.1.split(separator: " ").first.map(String.init) ?? "" })
        #expect(Set(CaseVerb.all.map(\.name)) == sampled)
    }

    @Test("HELP has each form of each verb, and its lines fit", arguments: CaseTopic.allCases)
    func help(topic: CaseTopic) {
        var dialogue = Dialogue.registered()
        let lines = dialogue.says("HELP \(topic.rawValue)").lines
        #expect(lines.allSatisfy { $0.utf8.count < WireLimit.bodyBytesMax })
        for verb in topic.verbs {
            for line in verb.help { #expect(lines.contains { $0.hasSuffix(" :" + line) }, "\(line)") }
        }
    }

    @Test("What is no verb is told where the verbs stand")
    func unknown() {
        var dialogue = Dialogue.registered(.standardReplies)
        #expect(
            dialogue.says("CASE DANCE x").lines == [
                ":fika.local FAIL CASE INVALID_PARAMS DANCE :There is no such verb; HELP CASE names them"
            ])
    }

    /// In plain words, and by wire.
    static let samples: [(String, String)] = [
        ("list", "LIST"), ("show 2026-0042", "SHOW 2026-0042"), ("timeline 2026-0042 3", "TIMELINE 2026-0042 3"),
        ("types permit", "TYPES permit"), ("open permit A house", "OPEN permit * :A house"),
        ("open permit secret A tunnel", "OPEN permit secret :A tunnel"),
        ("status 2026-0042 in review", "STATUS 2026-0042 :in review"),
        ("close 2026-0042 granted waive", "CLOSE 2026-0042 granted WAIVE"),
        ("assign 2026-0042 bert adviser", "ASSIGN 2026-0042 bert adviser"),
        ("unassign 2026-0042 bert", "UNASSIGN 2026-0042 bert"),
        ("set 2026-0042 address Mill Lane", "SET 2026-0042 address :Mill Lane"),
        ("decide 2026-0042 so be it", "DECIDE 2026-0042 * :so be it"),
        ("extend 2026-0042 they waive", "EXTEND 2026-0042 :they waive"),
        ("suspend 2026-0042 a drawing", "SUSPEND 2026-0042 :a drawing"), ("resume 2026-0042", "RESUME 2026-0042"),
        ("main 2026-0042 2026-0001", "MAIN 2026-0042 2026-0001"),
        ("relate 2026-0042 2026-0001", "RELATE 2026-0042 2026-0001"),
        ("unrelate 2026-0042 2026-0001", "UNRELATE 2026-0042 2026-0001"),
        ("reopen 2026-0042 an objection", "REOPEN 2026-0042 :an objection"),
        ("documents 2026-0042", "DOCUMENTS 2026-0042"),
        ("upload 2026-0042 drawing North side", "UPLOAD 2026-0042 drawing :North side"),
        ("upload 2026-0042 drawing internal North side", "UPLOAD 2026-0042 drawing internal :North side"),
        ("version d1", "VERSION D1"), ("download D1 2", "DOWNLOAD D1 2"),
        ("comment D1 too thin", "COMMENT D1 * * :too thin"),
        ("comment D1 2 page_3 too thin", "COMMENT D1 2 page_3 :too thin"), ("comments D1", "COMMENTS D1"),
        ("files", "FILES"), ("attach mf1 D1", "ATTACH mf1 D1"),
        ("attach mf1 2026-0001 photo the roof", "ATTACH mf1 2026-0001 photo * :the roof"),
        ("consult 2026-0042 erik 14 all Is it enough?", "CONSULT 2026-0042 erik 14 all :Is it enough?"),
        ("grant 2026-0042 erik 14 all for the fire brigade", "GRANT 2026-0042 erik 14 all :for the fire brigade"),
        ("grants 2026-0042", "GRANTS 2026-0042"), ("revoke erik-1", "REVOKE erik-1"),
        ("settle erik-1", "SETTLE erik-1"),
        ("withdraw erik-1", "WITHDRAW erik-1"), ("approve erik-1 1 all", "APPROVE erik-1 1 all"),
        ("deny erik-1 1", "DENY erik-1 1"), ("consultations", "CONSULTATIONS"), ("read erik-1 5", "READ erik-1 5"),
        ("answer erik-1 No: 200 mm", "ANSWER erik-1 :No: 200 mm"),
        ("request erik-1 the drawing", "REQUEST erik-1 :the drawing"),
        ("file 2026-0042 note He phoned", "FILE 2026-0042 NOTE :He phoned"),
        ("file 2026-0042 thread #a 1f", "FILE 2026-0042 THREAD #a 1f"), ("filing 2026-0042 F1", "FILING 2026-0042 F1"),
        ("unfile 2026-0042 F1 a mistake", "UNFILE 2026-0042 F1 :a mistake"),
        ("admit 2026-0042 F1", "ADMIT 2026-0042 F1"), ("refuse 2026-0042 F1 not ours", "REFUSE 2026-0042 F1 :not ours"),
        ("late", "LATE"), ("proposals", "PROPOSALS"), ("accept 1f", "ACCEPT 1f"), ("decline 1f", "DECLINE 1f"),
    ]
}
