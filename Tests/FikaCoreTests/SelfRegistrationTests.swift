import Testing

@testable import FikaCore

@Suite("Accounts that people make for themselves")
struct SelfRegistrationTests {
    private static func world(_ who: CoreSettings.SelfRegistration = .newcomers) -> World {
        var settings = CoreSettings()
        settings.selfRegistration = who
        return World(settings: settings)
    }

    private static func make(_ name: String) -> Command {
        .account(.register(name: name, credentials: [7], contact: nil))
    }

    @Test("The asker is logged in, and may read what is public and no more")
    func made() {
        var world = Self.world()
        world.connect("anna")
        let outcome = world.perform(Self.make("Anna"), by: "anna")
        let account = world.state.accounts[name: "anna"]
        #expect(outcome.events.count == 2)
        #expect(account?.credentials == [7] && account?.clearance == .public && account?.scopes == nil)
        #expect(world.state.presence.user(nick: "anna")?.account == account?.id)
        #expect(world.contents("anna").last == account.map { .reply(.registered($0.id, name: "Anna")) })
    }

    @Test(
        "Who may is for the operator to say",
        arguments: [
            (.off, .operatorsOnly, .operatorsOnly), (.users, nil, .notRegistered), (.newcomers, nil, nil),
        ] as [(CoreSettings.SelfRegistration, Refusal?, Refusal?)])
    func allowed(who: CoreSettings.SelfRegistration, user: Refusal?, newcomer: Refusal?) {
        var world = Self.world(who)
        world.connect("anna")
        #expect(world.perform(Self.make("anna"), by: "anna").refusal == user)
        let request = Request(
            actor: .session(SessionID(99)), command: Self.make("newcomer"), at: Timestamp(milliseconds: 0))
        #expect(world.state.perform(request).refusal == newcomer)
        #expect((world.state.accounts[name: "newcomer"] != nil) == (newcomer == nil))
    }

    @Test("So many in an hour, all together; those an operator adds do not count")
    func hourly() {
        var settings = CoreSettings()
        settings.selfRegistration = .users
        settings.selfMadeAccountsPerHour = 2
        var world = World(settings: settings)
        world.join(person: "operator")
        for name in ["a", "b", "c"] { world.connect(name) }
        #expect(world.perform(Self.make("a"), by: "a").refusal == nil)
        #expect(world.perform(Self.make("b"), by: "b").refusal == nil)
        #expect(world.perform(Self.make("c"), by: "c").refusal == .tooManyNewAccounts)
        world.clock = Timestamp(milliseconds: world.clock.milliseconds + 3_600_000)
        #expect(world.perform(Self.make("c"), by: "c").refusal == nil)
    }

    @Test("One is enough, and a name is for one: also one that somebody else is there under")
    func once() {
        var world = Self.world()
        world.join(person: "bert")
        world.connect("anna")
        world.connect("carla")
        #expect(world.perform(Self.make("BERT"), by: "anna").refusal == .accountExists("BERT"))
        #expect(world.perform(Self.make("Carla"), by: "anna").refusal == .accountExists("Carla"))
        #expect(world.perform(Self.make("fika"), by: "anna").refusal == .invalidAccountName("fika"))
        #expect(world.perform(Self.make("sales"), by: "anna").refusal == nil)
        #expect(world.perform(Self.make("other"), by: "anna").refusal == .alreadyRegistered)
    }
}
