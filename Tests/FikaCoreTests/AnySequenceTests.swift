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
        // In every fourth the audit trail soon has enough of the same.
        var world = Self.town(staysOn: seed.isMultiple(of: 2), auditedReads: seed.isMultiple(of: 4) ? 5 : nil)
        var generator = RequestGenerator(seed: UInt64(seed))
        var model = RightsModel()
        var audit = AuditModel()
        Self.open(&world) { outcome, state in
            model.take(outcome.events)
            #expect(audit.gaps(in: outcome, after: state) == [])
        }
        var shownCount = 0
        for step in 0..<Self.stepsPerRun {
            let before = world.state
            let outcome = Self.act(on: &world, &generator)
            for event in outcome.events {
                if case .message(.posted(let message)) = event { generator.said.append(message) }
                if case .document(.ticketIssued(let ticket, _)) = event { generator.tickets.append(ticket) }
                if case .document(.hosted(.received(let file))) = event { generator.files.append(file.id) }
            }
            shownCount += outcome.deliveries.reduce(0) { $0 + $1.audience.sessions.count }
            let leaks = model.leaks(
                in: outcome, to: world.asked, before: before, after: world.state, now: world.clock)
            #expect(leaks.isEmpty, "step \(step): \(leaks.joined(separator: "\n"))")
            let asker = outcome.actor.session.flatMap { world.state.presence.user(of: $0)?.account }
            let gaps =
                audit.gaps(in: outcome, after: world.state)
                + audit.gaps(in: outcome, by: asker, world.stored, on: &world)
            #expect(gaps.isEmpty, "step \(step): \(gaps.joined(separator: "\n"))")
            #expect(Self.brokenInvariant(of: world.state) == nil, "step \(step)")
        }
        #expect(shownCount > Self.stepsPerRun / 2, "a run in which little was shown proves little")
        #expect(audit.checked > 0)
        #expect(model.checkedConfidential > 0 && model.checkedGuests > 0 && model.checked > 0)
        #expect(model.checkedQuestions > 0)
        #expect(model.checkedSlices > 0 && model.papers.count > 1)
        var restarted = world.restarted()
        #expect(restarted.isDurablyEqual(to: world.state))
        _ = restarted.begin(at: world.clock)
        #expect(Self.brokenInvariant(of: restarted) == nil)
    }

    @Test("after years in which cases were destroyed, it all holds as before", arguments: 1...12)
    func destroying(seed: Int) {
        var world = Self.town(staysOn: seed.isMultiple(of: 2))
        var generator = RequestGenerator(seed: UInt64(seed) + 1_000)
        var model = RightsModel()
        Self.open(&world) { outcome, _ in model.take(outcome.events) }
        var destroyed = 0
        func judge(_ outcome: Outcome, after before: ChatState, _ step: Int) {
            let leaks = model.leaks(in: outcome, before: before, after: world.state, now: world.clock)
            #expect(leaks.isEmpty, "step \(step): \(leaks.joined(separator: "\n"))")
        }
        func operate(_ command: Command, _ step: Int) -> Bool {
            let before = world.state
            let outcome = world.operate(command)
            judge(outcome, after: before, step)
            return outcome.refusal == nil
        }
        for step in 0..<Self.stepsPerRun {
            let before = world.state
            let outcome = Self.act(on: &world, &generator)
            for event in outcome.events {
                if case .message(.posted(let message)) = event { generator.said.append(message) }
            }
            judge(outcome, after: before, step)
            // The handlers close what they have, and eleven years later the keeper of the records comes.
            if step % 100 == 99 {
                for file in world.state.cases.all where file.isOpen {
                    for property in file.type.properties where property.isRequired {
                        _ = operate(.casework(.act(number: file.number, .setProperty(property.name, to: "x"))), step)
                    }
                    let result = file.type.results.last?.name ?? ""
                    _ = operate(.casework(.close(number: file.number, result: result, waives: true)), step)
                }
                world.pass(days: 11 * 366)
                _ = world.perform(
                    .casework(.open(type: "complaint", title: "Next", confidentiality: nil)), account: "anna")
            } else if step % 5 == 0, let file = world.state.cases.all.randomElement(using: &generator.random) {
                destroyed += operate(.retention(.destroy(number: file.number, reason: "list")), step) ? 1 : 0
            }
            #expect(Self.brokenInvariant(of: world.state) == nil, "step \(step)")
        }
        #expect(destroyed > 1)
        #expect(world.restarted().isDurablyEqual(to: world.state))
        #expect(world.restartedWithoutRemains().isDurablyEqual(to: world.state))
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

    /// A case with two documents, a consultation, and grants of different parts, so that every run has them.
    static func open(_ world: inout World, _ took: (Outcome, ChatState) -> Void) {
        func take(_ outcome: Outcome) { took(outcome, world.state) }
        let number = "2026-0001"
        take(world.perform(.casework(.open(type: "complaint", title: "Noise", confidentiality: nil)), by: "anna"))
        take(world.perform(.channel(.join("#complaint-" + number, key: nil)), by: "anna"))
        for (index, level) in [Confidentiality.internal, .caseConfidential].enumerated() {
            let word = "\(RightsModel.paperWord)first-\(index)."
            let asked = world.perform(
                .document(.requestUpload(number: number, kind: "photo", title: word, confidentiality: level)),
                by: "anna")
            take(asked)
            let file = StoredFile(
                digest: String(repeating: "cd", count: 32), bytes: 5, mediaType: "image/png", name: word + "png")
            for case .document(.ticketIssued(let ticket, _)) in asked.events {
                take(world.perform(.document(.completeUpload(ticket.id, file)), account: "anna"))
            }
        }
        let until = world.clock.adding(days: 5)
        for (index, id) in [1, 1, 2].enumerated() {
            take(
                world.perform(
                    .document(
                        .comment(
                            DocumentID(Int64(id)), version: nil, anchor: "",
                            text: "\(RightsModel.remarkWord)first-\(index).")), by: "anna"))
        }
        let remarks = world.state.documents[DocumentID(1)]?.comments.map(\.message) ?? []
        let slices: [(String, Grant.Slice)] = [
            ("gijs", .documents([DocumentID(1)])), ("gijs", .messages(Array(remarks.prefix(1)))),
            ("bert", .documents([DocumentID(2)])), ("bert", .messages(Array(remarks.suffix(1)))),
        ]
        for (name, slice) in slices {
            take(
                world.perform(
                    .access(.grant(number: number, account: name, slice: slice, until: until, reason: "why")),
                    by: "anna"))
        }
        take(
            world.perform(
                .access(
                    .consult(
                        number: number, account: "greta", slice: .wholeFile, until: until, question: "well?")),
                by: "anna"))
        take(world.operate(.community(.addOwner(community: "it-help", account: "anna"))))
        take(world.perform(.knowledge(.askPrivately(community: "it-help", text: "may I?")), by: "bert"))
    }

    static func act(on world: inout World, _ generator: inout RequestGenerator) -> Outcome {
        if Int.random(in: 0..<12, using: &generator.random) == 0 {
            return world.operate(generator.operatorCommand(world.state))
        }
        // Time passes, noticed by the daemon's clock or by whoever asks next.
        if Int.random(in: 0..<40, using: &generator.random) == 0 {
            world.pass(days: 1, isNoticed: Bool.random(using: &generator.random))
        }
        if Int.random(in: 0..<4, using: &generator.random) == 0,
            let (name, command) = generator.consulting(world.state),
            world.isConnected(name)
        {
            return world.perform(command, by: name)
        }
        if Int.random(in: 0..<8, using: &generator.random) == 0 {
            let (name, command) = generator.webCommand(world.state)
            return world.perform(command, account: name)
        }
        let nick = generator.pick(RequestGenerator.people + RequestGenerator.guests)
        let key = generator.pick([nick, nick + " on the phone"])
        let away = generator.pick([nil, nil, "*", "out"])
        guard world.isConnected(key) else { return world.connect(nick, account: nick, key: key, away: away) }
        return world.perform(generator.sessionCommand(world.state, at: world.clock), by: key)
    }

    /// Five people, two guests, four communities, two case types.
    static func town(staysOn: Bool = false, auditedReads: Int? = nil) -> World {
        var settings = CoreSettings()
        settings.auditedReads = auditedReads ?? settings.auditedReads
        settings.staysOn = staysOn
        settings.takesDocuments = true
        var world = World(settings: settings)
        world.operate(.casework(.defineType(.permit)))
        world.operate(.casework(.defineType(.complaint)))
        world.operate(.casework(.defineType(.whole)))
        for (index, name) in RequestGenerator.people.enumerated() {
            world.join(person: name, clearance: [.topSecret, .confidential, .internal, .public, .internal][index])
        }
        for name in RequestGenerator.guests {
            let guest = Account.Guest(organisation: nil, ends: nil)
            world.operate(.account(.addGuest(name: name, credentials: [1], clearance: .confidential, guest)))
            world.connect(name, account: name)
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
