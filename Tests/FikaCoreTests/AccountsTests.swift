import Testing

@testable import FikaCore

@Suite("Accounts")
struct AccountsTests {
    @Test(
        "only a server operator cares for accounts",
        arguments: [
            AccountCommand.add(name: "eve", credentials: [], clearance: .topSecret, scopes: nil),
            .setCredentials(name: "anna", [9]), .setClearance(name: "anna", .topSecret),
            .provisionBot(name: "bot", scopes: [.read]), .disable(name: "bert"), .enable(name: "bert"),
        ])
    func operatorsOnly(command: AccountCommand) {
        var world = World()
        world.join(person: "anna")
        world.join(person: "bert")
        let before = world.state
        #expect(world.perform(.account(command), by: "anna").refusal == .operatorsOnly)
        #expect(world.state.accounts == before.accounts)
    }

    @Test(
        "a name that cannot be one is refused", arguments: ["", "9lives", "a b", "fika", "FIKA", "a,b", "né"])
    func invalidName(name: String) {
        var world = World()
        let outcome = world.operate(.account(.add(name: name, credentials: [], clearance: .internal, scopes: nil)))
        #expect(outcome.refusal == .invalidAccountName(name))
    }

    @Test("two accounts do not differ by case alone")
    func duplicate() {
        var world = World()
        world.join(person: "anna")
        let outcome = world.operate(.account(.add(name: "ANNA", credentials: [], clearance: .internal, scopes: nil)))
        #expect(outcome.refusal == .accountExists("ANNA"))
    }

    @Test("a disabled account's sessions end, and it does not come back until it is enabled")
    func disabling() {
        var world = World()
        world.join(person: "anna")
        world.join(person: "bert")
        world.perform(.channel(.join("#hall", key: nil)), by: "anna")
        world.perform(.channel(.join("#hall", key: nil)), by: "bert")
        world.operate(.account(.disable(name: "anna")))
        #expect(world.contents("anna").last == .closing(reason: "This account was disabled."))
        #expect(world.state.presence.user(nick: "anna") == nil)
        #expect(world.connect("anna", account: "anna").refusal == .accountDisabled)
        world.operate(.account(.enable(name: "anna")))
        #expect(world.connect("anna", account: "anna").refusal == nil)
    }

    @Test("what a manifest says is what holds: scopes are replaced, sorted and without doubles")
    func provisioning() {
        var world = World()
        world.operate(.account(.provisionBot(name: "robo", scopes: [.reply, .read, .reply])))
        #expect(world.state.accounts[name: "robo"]?.scopes == [.read, .reply])
        world.operate(.account(.provisionBot(name: "robo", scopes: [.read])))
        #expect(world.state.accounts[name: "robo"]?.scopes == [.read])
        #expect(world.operate(.account(.provisionBot(name: "robo", scopes: [.read]))).events.isEmpty)
    }

    @Test("a person's account is never turned into a bot's")
    func provisioningPerson() {
        var world = World()
        world.join(person: "anna")
        #expect(world.operate(.account(.provisionBot(name: "anna", scopes: []))).refusal == .accountExists("anna"))
    }

    @Test("a clearance that falls takes the person out of the cases above it, at once")
    func fallingClearance() {
        var world = World()
        world.operate(.casework(.defineType(.complaint)))
        world.join(person: "anna", clearance: .secret)
        world.perform(.casework(.open(type: "complaint", title: "noise", confidentiality: nil)), by: "anna")
        let channel = world.state.cases.all.first.flatMap { world.state.channels[$0.channel]?.name } ?? ""
        world.perform(.channel(.join(channel, key: nil)), by: "anna")
        #expect(world.say("before", in: channel, by: "anna") != nil)
        world.operate(.account(.setClearance(name: "anna", .internal)))
        #expect(world.state.presence.user(nick: "anna")?.channels == [])
        #expect(world.say("after", in: channel, by: "anna") == nil)
    }
}
