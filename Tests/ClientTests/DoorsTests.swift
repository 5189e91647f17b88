import ArgumentParser
import IRCWire
import Testing

@testable import IRCSession
@testable import fika
@testable import fikad

/// Every verb of CASE by every door. By wire, by plain words and by HELP it is the table itself that answers, and
/// `CaseVerbTests` walks it; here are the two programs that have tables of their own.
@Suite("Doors")
struct DoorsTests {
    @Test("Each verb has its command in fika, or a reason why not", arguments: CaseVerb.all.map(\.name))
    func client(name: String) throws {
        guard let typed = Self.typed[name] else {
            #expect(Self.notTyped[name] != nil, "\(name) has neither a command nor a reason")
            return
        }
        #expect(Self.notTyped[name] == nil)
        var desk = try Desk.inChannel()
        let asked = desk.state.enter(typed).compactMap { effect -> IRCMessage? in
            if case .ask(let message, _) = effect { message } else { nil }
        }
        #expect(asked.map(\.command) == ["CASE"], "\(typed)")
        #expect(asked.first?.parameters.first == name, "\(typed)")
        let form = try #require(CaseVerb.table[name])
        #expect((asked.first?.parameters.count ?? 0) - 1 >= form.forms.map(\.parametersMin).min() ?? 0, "\(typed)")
    }

    @Test("Each verb has its verb at fikad, or a reason why not", arguments: CaseVerb.all.map(\.name))
    func operators(name: String) {
        let verbs = Set(CaseVerbs.configuration.subcommands.map { $0._commandName })
        let own = Self.operatorNames[name] ?? name.lowercased()
        #expect(
            verbs.contains(own) != (Self.notForOperators[name] != nil),
            "\(name): fikad case has \(verbs.sorted().joined(separator: ", "))")
    }

    @Test("What fikad does with cases, a verb of CASE does too")
    func noMore() {
        let names = Set(CaseVerb.all.map { Self.operatorNames[$0.name] ?? $0.name.lowercased() })
        let verbs = CaseVerbs.configuration.subcommands.map { $0._commandName }
        for verb in verbs where !Self.operatorsAlone.contains(verb) { #expect(names.contains(verb), "\(verb)") }
    }

    @Test("The lists name only verbs there are")
    func lists() {
        let known = Set(CaseVerb.all.map(\.name))
        for name in [Self.typed.keys, Self.notTyped.keys].flatMap(\.self) { #expect(known.contains(name), "\(name)") }
        for name in Self.notForOperators.keys { #expect(known.contains(name), "\(name)") }
    }

    /// What a person types at `fika`.
    private static let typed = [
        "LIST": "/cases all", "SHOW": "/case 2026-0042", "TIMELINE": "/timeline 2026-0042 20", "TYPES": "/types",
        "OPEN": "/open permit A new roof", "STATUS": "/status 2026-0042 in review",
        "CLOSE": "/close 2026-0042 granted", "ASSIGN": "/assign 2026-0042 bert adviser",
        "UNASSIGN": "/unassign 2026-0042 bert", "SET": "/property 2026-0042 address Lane 4",
        "DECIDE": "/decide 2026-0042 so be it", "EXTEND": "/extend 2026-0042 more time",
        "SUSPEND": "/suspend 2026-0042 a drawing is missing", "RESUME": "/resume 2026-0042",
        "MAIN": "/partof 2026-0042 2026-0001", "RELATE": "/relate 2026-0042 2026-0001",
        "UNRELATE": "/unrelate 2026-0042 2026-0001", "REOPEN": "/reopen 2026-0042 an objection",
        "DOCUMENTS": "/documents 2026-0042", "FILES": "/files", "COMMENT": "/comment D12 @page_3 too thin",
        "COMMENTS": "/comments D12", "CONSULT": "/consult 2026-0042 erik 14 k3f Is it enough?",
        "GRANT": "/grant 2026-0042 erik 2026-12-31 D1,D2 for the fire brigade", "GRANTS": "/grants 2026-0042",
        "REVOKE": "/revoke erik-1", "SETTLE": "/settle erik-1", "WITHDRAW": "/withdraw erik-1",
        "APPROVE": "/approve erik-1 1 all", "DENY": "/deny erik-1 1", "CONSULTATIONS": "/consultations",
        "READ": "/read erik-1 5", "ANSWER": "/answer erik-1 200 mm at least", "REQUEST": "/request erik-1 the drawing",
        "FILE": "/file 2026-0042 :he called", "FILING": "/filed 2026-0042 F1",
        "UNFILE": "/unfile 2026-0042 F1 a mistake",
        "LATE": "/late", "ADMIT": "/admit 2026-0042 F1", "REFUSE": "/refuse 2026-0042 F1 not ours",
        "PROPOSALS": "/proposals", "ACCEPT": "/agree k3f", "DECLINE": "/disagree k3f",
    ]

    private static let notTyped = [
        "UPLOAD": "/upload asks for the link and sends the file", "VERSION": "/upload D1 does the same",
        "DOWNLOAD": "/download asks for the link and fetches the file",
        "ATTACH": "/upload puts a file into its case at once",
    ]

    /// Where the word at the command line is another.
    private static let operatorNames = ["MAIN": "part"]

    private static let notForOperators = [
        "CONSULT": "a question is asked by a person, in a channel", "CONSULTATIONS": "they are those of an account",
        "READ": "an operator reads nothing that was said", "ANSWER": "the consulted answers",
        "REQUEST": "the consulted asks", "UPLOAD": "papers come from people who work on the case",
        "VERSION": "papers come from people who work on the case", "DOWNLOAD": "an operator reads no document",
        "COMMENT": "a comment is said by a person", "COMMENTS": "an operator reads nothing that was said",
        "FILE": "an operator files nothing: what is filed is what the one who files may read",
        "FILING": "an operator reads nothing that was said", "PROPOSALS": "they are decided by those who read the talk",
        "ACCEPT": "what is filed is what the one who files may read", "DECLINE": "who may say yes may say no",
        "ATTACH": "papers come from people who work on the case", "FILES": "they are those of an account",
    ]

    /// What is no work on a case.
    private static let operatorsAlone: Set<String> = ["break-glass", "export"]
}
