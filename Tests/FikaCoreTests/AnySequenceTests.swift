import Testing

@testable import FikaCore

/// Whatever is asked, in whatever order: a replay gives the same state, and nothing reaches anyone without rights.
@Suite("Any sequence of requests")
struct AnySequenceTests {
    static let stepsPerRun = 600

    @Test(
        "replays to the same state, keeps its invariants and shows nothing to those without rights", arguments: 1...40)
    func anySequence(seed: Int) {
        // In every second town people stay on.
        var world = Self.town(staysOn: seed.isMultiple(of: 2))
        var generator = RequestGenerator(seed: UInt64(seed))
        var model = RightsModel()
        var shownCount = 0
        for step in 0..<Self.stepsPerRun {
            let outcome = Self.act(on: &world, &generator)
            for event in outcome.events {
                if case .message(.posted(let message)) = event { generator.said.append(message) }
            }
            for delivery in outcome.deliveries {
                shownCount += delivery.audience.sessions.count
                let leak = model.leak(in: delivery, state: world.state)
                #expect(leak == nil, "step \(step): \(leak ?? "")")
            }
            let question = model.leak(asking: outcome, state: world.state)
            #expect(question == nil, "step \(step): \(question ?? "")")
            #expect(Self.brokenInvariant(of: world.state) == nil, "step \(step)")
        }
        #expect(shownCount > Self.stepsPerRun / 2, "a run in which little was shown proves little")
        #expect(model.checkedConfidential > 0 || model.checked > 0)
        var restarted = world.restarted()
        #expect(restarted.isDurablyEqual(to: world.state))
        _ = restarted.begin(at: world.clock)
        #expect(Self.brokenInvariant(of: restarted) == nil)
    }

    @Test("the same requests give the same outcomes, events and order, every time")
    func deterministic() {
        func run() -> [Event] {
            var world = Self.town()
            var generator = RequestGenerator(seed: 7)
            return (0..<400).flatMap { _ in Self.act(on: &world, &generator).events }
        }
        #expect(run() == run())
    }

    static func act(on world: inout World, _ generator: inout RequestGenerator) -> Outcome {
        if Int.random(in: 0..<12, using: &generator.random) == 0 {
            return world.operate(generator.operatorCommand(world.state))
        }
        let nick = generator.pick(RequestGenerator.people)
        let key = generator.pick([nick, nick + " on the phone"])
        let away = generator.pick([nil, nil, "*", "out"])
        guard world.isConnected(key) else { return world.connect(nick, account: nick, key: key, away: away) }
        return world.perform(generator.sessionCommand(world.state), by: key)
    }

    /// Five people, four communities, two case types.
    static func town(staysOn: Bool = false) -> World {
        var settings = CoreSettings()
        settings.staysOn = staysOn
        var world = World(settings: settings)
        world.operate(.casework(.defineType(.permit)))
        world.operate(.casework(.defineType(.complaint)))
        for (index, name) in RequestGenerator.people.enumerated() {
            world.join(person: name, clearance: [.topSecret, .confidential, .internal, .public, .internal][index])
        }
        world.operate(.community(.create(name: "it-help", title: "IT", kind: .help, joinRule: .open)))
        world.operate(.community(.create(name: "news", title: "News", kind: .announcements, joinRule: .open)))
        world.operate(.community(.create(name: "cafe", title: "Café", kind: .cafe, joinRule: .open)))
        world.operate(.community(.create(name: "board", title: "Board", kind: .experts, joinRule: .members)))
        world.operate(.community(.addOwner(community: "news", account: "anna")))
        world.operate(.community(.addOwner(community: "board", account: "anna")))
        return world
    }

    /// A sentence about what does not hold.
    static func brokenInvariant(of state: ChatState) -> String? {
        for user in state.presence.all {
            let nick = user.person.nick
            for channel in user.channels where !state.presence.roster(channel).contains(user.id) {
                return "\(nick) believes to be in channel \(channel) and is not"
            }
            if let account = user.account, state.accounts[account]?.isDisabled ?? true {
                return "\(nick) is connected with a disabled account"
            }
            for session in user.sessions where state.presence.session(session)?.user != user.id {
                return "\(nick) has a connection of somebody else"
            }
            if user.sessions.isEmpty, !state.staysOn(user) { return "\(nick) is there with no connection" }
            let hasPerson = state.presence.hasPerson(user)
            if !hasPerson, user.away == nil { return "\(nick) is not away while nobody is there" }
            if hasPerson, user.away?.isAutomatic ?? false { return "\(nick) is away by itself while someone is there" }
        }
        for channel in state.channels.all {
            let roster = state.presence.roster(channel.id)
            for member in roster.members {
                guard let user = state.presence.user(member) else { return "a ghost is in \(channel.name)" }
                guard user.channels.contains(channel.id) else { return "\(channel.name) keeps one who left" }
            }
            let connections = roster.members.flatMap { state.presence.user($0)?.sessions ?? [] }
            guard connections.sorted() == roster.sessions.sorted() else {
                return "\(channel.name) does not reach just the connections of its members"
            }
            if channel.purpose == .plain, channel.founder == nil, state.presence.roster(channel.id).isEmpty {
                return "\(channel.name) outlived its members"
            }
        }
        return nil
    }
}
