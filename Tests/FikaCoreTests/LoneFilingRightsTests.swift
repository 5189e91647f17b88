import Testing

@testable import FikaCore

/// Bots with the scope, without it and with others try it again and again, while people come, go, lose their clearance
/// and file themselves.
@Suite("Filing: no way round for a bot of its own accord")
struct LoneFilingRightsTests {
    private static let people = ["anna", "bert", "carla", "dirk"]
    private static let bots = ["clerk", "liar", "mute"]
    private static let channels = ["#hall", "#it-help", "#cafe", "#board"]

    @Test("whatever is asked in whatever order", arguments: 1...30)
    func anySequence(seed: Int) {
        var world = Self.town()
        var random = SeededGenerator(seed: UInt64(seed))
        var rights = RightsModel()
        var model = LoneModel()
        var said: [MessageID: Message] = [:]
        for step in 0..<500 {
            let before = world.state
            if Int.random(in: 0..<30, using: &random) == 0 { world.wait(seconds: 1_500) }
            let outcome = Self.act(on: &world, said, &random)
            for case .message(.posted(let message)) in outcome.events where message.isStored {
                said[message.id] = message
            }
            let wrongs = model.wrongs(
                in: outcome, said: said, before: before, after: world.state, now: world.clock)
            #expect(wrongs.isEmpty, "step \(step): \(wrongs)")
            let leaks = rights.leaks(in: outcome, before: before, after: world.state, now: world.clock)
            #expect(leaks.isEmpty, "step \(step): \(leaks)")
        }
        #expect(world.restarted().isDurablyEqual(to: world.state))
    }

    @Test("the runs above file and take out often enough to mean something")
    func often() {
        var (filed, takenOut) = (0, 0)
        for seed in 1...10 {
            var (world, random) = (Self.town(), SeededGenerator(seed: UInt64(seed)))
            var said: [MessageID: Message] = [:]
            var model = LoneModel()
            for _ in 0..<500 {
                let before = world.state
                let outcome = Self.act(on: &world, said, &random)
                for case .message(.posted(let message)) in outcome.events { said[message.id] = message }
                _ = model.wrongs(in: outcome, said: said, before: before, after: world.state, now: world.clock)
            }
            (filed, takenOut) = (filed + model.filed, takenOut + model.takenOut)
        }
        #expect(filed > 30 && takenOut > 5, "\(filed), \(takenOut)")
    }

    /// dirk may read no case; carla those up to internal.
    private static func town() -> World {
        var world = World()
        for type in [CaseType.permit, .complaint] { world.operate(.casework(.defineType(type))) }
        let clearances: [Confidentiality] = [.confidential, .confidential, .internal, .public]
        for (name, clearance) in zip(people, clearances) { world.join(person: name, clearance: clearance) }
        world.connect("stranger")
        world.join(bot: "clerk", scopes: [.read, .reply, .fileAlone])
        world.join(bot: "liar", scopes: [.read, .reply, .file, .propose, .announce])
        world.join(bot: "mute", scopes: [.fileAlone])
        for name in ["it-help", "cafe"] {
            let kind: Community.Kind = name == "cafe" ? .cafe : .help
            world.operate(.community(.create(name: name, title: "x", kind: kind, joinRule: .open)))
        }
        world.operate(.community(.create(name: "board", title: "x", kind: .experts, joinRule: .members)))
        for name in ["anna", "clerk"] { world.operate(.community(.addMember(community: "board", account: name))) }
        for type in ["building-permit", "building-permit", "complaint"] {
            world.perform(.casework(.open(type: type, title: "x", confidentiality: nil)), by: "anna")
        }
        for nick in ["anna", "bert", "clerk"] {
            for channel in ["#hall", "#it-help"] { world.perform(.channel(.join(channel, key: nil)), by: nick) }
        }
        return world
    }

    private static func act(on world: inout World, _ said: [MessageID: Message], _ random: inout SeededGenerator)
        -> Outcome
    {
        func pick<T>(_ values: [T]) -> T { values.randomElement(using: &random) ?? values[0] }
        let numbers = world.state.cases.all.map(\.number) + ["2026-9999"]
        let places = channels + world.state.cases.all.compactMap { world.state.channels[$0.channel]?.name }
        let messages = said.values.filter { $0.kind == .privmsg }.sorted { $0.id < $1.id }.suffix(8)
        let message = messages.randomElement(using: &random)
        let told = said.values.filter { $0.kind == .notice }.sorted { $0.id < $1.id }.suffix(6)
        let line = told.randomElement(using: &random) ?? message
        // Mostly what can go well, so that much of it does.
        let (number, place) = (
            pick(numbers + numbers.prefix(2) + numbers.prefix(2)), pick(places + ["#hall", "#hall"])
        )
        let person = pick(people)
        switch Int.random(in: 0..<22, using: &random) {
        case 0:
            // Those who may read no case come seldom: where they are, nothing more is filed.
            let colleagues = ["anna", "bert", "carla"]
            let others = Int.random(in: 0..<25, using: &random) == 0 ? ["dirk", "stranger"] : colleagues + bots
            return world.perform(.channel(.join(place, key: nil)), by: pick(others))
        case 1:
            let leaving = pick([people + bots, ["dirk", "stranger"]])
            return world.perform(.channel(.part(place, reason: nil)), by: pick(leaving))
        case 2, 3, 4:
            return world.perform(
                .message(
                    .send(
                        to: place, kind: .privmsg, text: "words", tags: [], parent: pick([nil, message?.id]))),
                by: pick(people + ["anna", "bert", "bert", "stranger"]))
        case 5:
            guard let message else { break }
            return world.perform(.casework(.file(number: number, thread: [message], wish: nil)), by: person)
        case 6:
            return world.perform(
                .casework(
                    .filing(.withdraw(number: number, FilingID(.random(in: 1...9, using: &random)), reason: "x"))),
                by: pick(people + bots))
        case 7:
            return world.perform(
                .message(
                    .send(
                        to: place, kind: .tagmsg, text: "", tags: [.init(key: "+draft/react", value: "👎")],
                        parent: line?.id)), by: pick(people + bots + ["stranger"]))
        case 8:
            guard let line else { break }
            return world.perform(.casework(.filing(.decline(proposal: line.id))), by: pick(people + bots))
        case 9:
            return world.perform(
                .casework(
                    .assign(number: number, account: pick(people), role: pick([.reader, .adviser, .handler]))),
                by: "anna")
        case 10:
            return world.perform(
                .channel(.turnBot(place, bot: pick(bots), isOn: pick([true, true, false]))), by: "anna")
        default:
            guard let message else { break }
            let thread = FilingRequest.Material.thread(
                messages.filter { $0.id == message.id || $0.parent == message.id })
            let material = pick([thread, thread, thread, thread, thread, .chosen([message]), .note("mine")])
            let request = FilingRequest(
                material, into: pick([[number], [number], [number], numbers]), wish: pick([nil, message]),
                judgement: Judgement(reason: "words", percent: 99))
            return world.perform(
                .casework(.filing(.file(request))), by: pick(Array(repeating: "clerk", count: 12) + bots + people))
        }
        return world.operate(
            .account(.setClearance(name: pick(["bert", "clerk"]), pick([.public, .internal, .confidential]))))
    }
}
