import Testing

@testable import FikaCore

@Suite("A person who is erased")
struct ErasureTests {
    /// bert talks in a plain channel and in a help community, has a role in a case and is consulted in another.
    static func scene() -> (world: World, number: String) {
        var (world, number) = CaseDeadlineTests.office()
        world.operate(.community(.create(name: "help", title: "Help", kind: .help, joinRule: .open)))
        for nick in ["anna", "bert"] {
            for channel in ["#hall", "#help"] { world.perform(.channel(.join(channel, key: nil)), by: nick) }
        }
        let question = world.say("how?", in: "#help", by: "anna")
        let answer = world.say("so", in: "#help", by: "bert", replyTo: question?.id)
        if let question, let answer {
            world.perform(.knowledge(.accept(question: question, answer: answer)), by: "anna")
        }
        world.perform(.channel(.join("#berts", key: nil)), by: "bert")
        world.perform(.channel(.setTopic("#berts", to: "mine")), by: "bert")
        world.perform(.channel(.edit("#berts", [.list(.bans, mask: "x!*@*", adds: true)])), by: "bert")
        world.perform(.metadata(.set("*", key: "url", value: "https://bert.test")), by: "bert")
        world.perform(.reading(.mark(target: "bert", world.clock)), by: "anna")
        world.perform(.casework(.assign(number: number, account: "bert", role: .handler)), by: "anna")
        return (world, number)
    }

    private static let erase = Command.account(.erase(name: "bert", reason: "asked on 2026-11-27"))

    @Test("hands over what he handles first; then he is nowhere but in the file")
    func erased() {
        var (world, number) = Self.scene()
        #expect(world.operate(Self.erase).refusal == .erasure(.handles([number])))
        world.perform(.casework(.assign(number: number, account: "bert", role: .adviser)), by: "anna")
        let id = world.state.accounts[name: "bert"]?.id ?? AccountID(0)
        #expect(world.operate(Self.erase).refusal == nil)
        #expect(!world.isConnected("bert"))
        let state = world.state
        #expect(state.accounts[id] == nil && state.accounts[name: "bert"] == nil)
        #expect(state.metadata.entries(of: .account(id)).isEmpty && state.readMarks.all(of: id).isEmpty)
        #expect(state.readMarks.all(of: state.accounts[name: "anna"]?.id ?? id).allSatisfy { $0.target != "bert" })
        #expect(state.communities[name: "help"]?.members.contains(id) == false)
        #expect(state.channels[name: "#berts"]?.topic?.setBy == "erased")
        #expect(state.channels[name: "#berts"]?.topic?.text == "mine")
        #expect(state.channels[name: "#berts"]?.modes.bans.map(\.setBy) == ["erased"])
        let file = state.cases[number: number]
        #expect(file?.roles.contains { $0.account == id } == false && file?.formerHolders[id] == "bert")
        for solution in ["anna", "bert"] {
            #expect("\(state.solutions)".contains(solution) == (solution == "anna"))
        }
        #expect(world.perform(.read(.whowas(nick: "bert")), by: "anna").refusal == .noSuchNick("bert"))
        #expect(world.restarted().isDurablyEqual(to: world.state))
        #expect(world.operate(Self.erase).refusal == .noSuchAccount("bert"))
    }

    @Test("the name is free, and whoever takes it is somebody else")
    func another() {
        var (world, number) = Self.scene()
        world.perform(.casework(.assign(number: number, account: "bert", role: .adviser)), by: "anna")
        let until = world.clock.adding(days: 3)
        func grant(_ name: String) -> Command {
            .access(.grant(number: number, account: name, slice: .wholeFile, until: until, reason: "look"))
        }
        world.perform(grant("bert"), by: "anna")
        let old = world.state.accounts[name: "bert"]?.id
        world.operate(Self.erase)
        #expect(world.state.access[key: "bert-1"]?.ending?.kind == .revoked)
        world.join(person: "bert", clearance: .confidential)
        #expect(world.state.accounts[name: "bert"]?.id != old)
        world.perform(grant("bert"), by: "anna")
        #expect(world.state.access[key: "bert-1"]?.account == old)
        #expect(world.state.access[key: "bert-2"]?.account == world.state.accounts[name: "bert"]?.id)
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("a bot is nobody; nobody but the keeper of the records erases, and never without a reason")
    func refused() {
        var (world, _) = Self.scene()
        world.join(bot: "robo", scopes: [.read])
        #expect(world.operate(.account(.erase(name: "robo", reason: "x"))).refusal == .erasure(.isBot))
        #expect(world.operate(.account(.erase(name: "bert", reason: ""))).refusal == .casework(.noReason))
        world.perform(.session(.becomeOperator), by: "anna")
        for command in [
            Self.erase, .query(.person(name: "bert")),
            .query(.personalMessages(name: "bert", after: MessageID(0), limit: 9)),
        ] {
            let outcome = world.perform(command, by: "anna")
            #expect(outcome.refusal == .operatorsOnly && outcome.query == nil)
        }
    }

    @Test("what is kept about a person is what they have and where they are in files")
    func record() throws {
        var (world, number) = Self.scene()
        let outcome = world.operate(.query(.person(name: "bert")))
        guard case .person(let query)? = outcome.query else {
            Issue.record("no record")
            return
        }
        let record = query.record
        #expect(record.account.name == "bert" && record.metadata.map(\.key) == ["url"])
        #expect(record.communities.map(\.community) == ["help"] && record.channels == ["#berts"])
        #expect(record.traces.map(\.number) == [number] && record.traces[0].what == ["handler"])
        #expect(record.traces[0].keeping == .open)
        let messages = world.operate(.query(.personalMessages(name: "bert", after: MessageID(0), limit: 9)))
        guard case .personalMessages(let asked)? = messages.query else {
            Issue.record("no messages")
            return
        }
        #expect(asked.except == [world.state.cases[number: number]?.channel].compactMap(\.self))
    }
}
