import Testing

@testable import FikaCore

@Suite("Filing: a bot proposes, a person decides")
struct FilingProposalTests {
    struct Scene {
        var world: World
        let permit: String
        let thread: [Message]
        let proposal: Message
    }

    /// A bot that may only propose has proposed the thread of #it-help for the permit.
    static func scene(
        _ settings: CoreSettings = CoreSettings(), scopes: [Scope] = [.read, .reply, .propose]
    ) throws -> Scene {
        var scene = FilingTests.scene(settings)
        scene.world.operate(.account(.provisionBot(name: "filing", scopes: scopes)))
        let said = scene.world.say(
            "File it?", in: "#it-help", by: "filing", tags: [Message.Tag(key: "+fika/propose", value: scene.permit)],
            replyTo: scene.thread[0].id)
        let proposal = try #require(said)
        return Scene(world: scene.world, permit: scene.permit, thread: scene.thread + [proposal], proposal: proposal)
    }

    private static func react(_ emoji: String, by nick: String, _ scene: inout Scene) -> Outcome {
        scene.world.perform(
            .message(
                .send(
                    to: "#it-help", kind: .tagmsg, text: "", tags: [Message.Tag(key: "+draft/react", value: emoji)],
                    parent: scene.proposal.id)), by: nick)
    }

    private static func accept(by nick: String, _ scene: inout Scene) -> Outcome {
        scene.world.perform(
            .casework(.filing(.accept(proposal: scene.proposal.id, thread: scene.thread))), by: nick)
    }

    @Test("a yes reads the thread, and the person files it; both are on record")
    func yes() throws {
        var scene = try Self.scene()
        guard case .thread(let query)? = Self.react("👍🏽", by: "bert", &scene).query else {
            Issue.record("no query")
            return
        }
        #expect(query.wish == .file(proposal: scene.proposal.id) && query.message == scene.proposal.id)
        #expect(Self.accept(by: "bert", &scene).refusal == nil)
        let filing = scene.world.state.cases[number: scene.permit]?.filings.first
        #expect(filing?.filedBy == "bert" && filing?.proposedBy == "filing" && filing?.filedThrough == nil)
        #expect(filing?.messages == scene.thread.dropLast().map(\.id))
        #expect(scene.world.heard("carla").contains { $0.contains("by bert, as filing proposed. Receipt F1.") })
        #expect(Self.react("👍", by: "anna", &scene).query == nil, "it is settled")
        #expect(Self.accept(by: "anna", &scene).refusal == .filing(.noSuchProposal))
        #expect(scene.world.restarted().isDurablyEqual(to: scene.world.state))
    }

    @Test(
        "only a person's yes to a proposal asks for its thread",
        arguments: [("👍", "bert", true), ("+1", "bert", true), ("👎", "bert", false), ("👍", "filing", false)])
    func reactions(emoji: String, nick: String, asks: Bool) throws {
        var scene = try Self.scene()
        #expect((Self.react(emoji, by: nick, &scene).query != nil) == asks)
        #expect(scene.world.state.cases[number: scene.permit]?.filings.isEmpty == true)
    }

    @Test("the operator chooses what says yes")
    func approvals() throws {
        var settings = CoreSettings()
        settings.approvals = ["ja"]
        var scene = try Self.scene(settings)
        #expect(Self.react("👍", by: "bert", &scene).query == nil)
        #expect(Self.react("ja", by: "bert", &scene).query != nil)
    }

    @Test("a bot that may propose files nothing, by no way; one that may file does not by a reaction either")
    func bots() throws {
        var scene = try Self.scene()
        let wish = scene.world.say("@filing \(scene.permit)", in: "#it-help", by: "bert")
        let file = Command.casework(.file(number: scene.permit, thread: scene.thread, wish: wish))
        #expect(scene.world.perform(file, by: "filing").refusal == .missingScope(.file))
        #expect(Self.accept(by: "filing", &scene).refusal == .missingScope(.file))
        let decline = Command.casework(.filing(.decline(proposal: scene.proposal.id)))
        #expect(scene.world.perform(decline, by: "filing").refusal == .missingScope(.file))
        var other = try Self.scene(scopes: Scope.allCases)
        let yes = other.world.say(
            "", in: "#it-help", by: "bert", tags: [Message.Tag(key: "+draft/react", value: "👍")],
            replyTo: other.proposal.id, kind: .tagmsg)
        #expect(yes != nil)
        let byReaction = Command.casework(.file(number: other.permit, thread: other.thread, wish: yes))
        #expect(other.world.perform(byReaction, by: "filing").refusal == .wishNotFound)
    }

    @Test("who says yes needs the right to file; who says no, too")
    func rights() throws {
        var scene = try Self.scene()
        let decline = Command.casework(.filing(.decline(proposal: scene.proposal.id)))
        for command in [decline, .casework(.filing(.accept(proposal: scene.proposal.id, thread: scene.thread)))] {
            #expect(scene.world.perform(command, by: "carla").refusal == .noSuchCase(scene.permit))
        }
        scene.world.join(person: "dirk", clearance: .internal)
        scene.world.operate(.community(.create(name: "closed", title: "x", kind: .experts, joinRule: .members)))
        scene.world.operate(.community(.addMember(community: "closed", account: "filing")))
        scene.world.perform(.channel(.join("#closed", key: nil)), by: "filing")
        let said = scene.world.say(
            "File it?", in: "#closed", by: "filing", tags: [Message.Tag(key: "+fika/propose", value: scene.permit)])
        let hidden = try #require(said)
        for id in [hidden.id, MessageID(9_999)] {
            for command in [
                Command.casework(.filing(.accept(proposal: id, thread: [hidden]))),
                .casework(.filing(.decline(proposal: id))), .query(.proposedThread(id)),
            ] {
                #expect(scene.world.perform(command, by: "dirk").refusal == .filing(.noSuchProposal))
            }
        }
        let elsewhere = scene.world.perform(
            .casework(.filing(.accept(proposal: scene.proposal.id, thread: [scene.thread[0]]))), by: "bert")
        #expect(elsewhere.refusal == .filing(.noSuchProposal), "another thread is not what was proposed")
    }

    @Test("a proposal that was declined or taken back is gone, as if it had never been")
    func settled() throws {
        var scene = try Self.scene()
        let decline = Command.casework(.filing(.decline(proposal: scene.proposal.id)))
        #expect(scene.world.perform(decline, by: "bert").refusal == nil)
        #expect(scene.world.heard("carla").contains("Not filed into case \(scene.permit): declined by bert."))
        #expect(scene.world.perform(decline, by: "bert").refusal == .filing(.noSuchProposal))
        var other = try Self.scene()
        other.world.perform(.message(.redact(other.proposal, reason: nil)), by: "filing")
        #expect(other.world.state.cases.proposals.all.isEmpty)
        #expect(other.world.restarted().isDurablyEqual(to: other.world.state))
    }

    @Test("those are listed of which one may know the case and read the channel")
    func listed() throws {
        var scene = try Self.scene()
        func count(_ nick: String) -> Int {
            for case .reply(.proposals(let proposals, _)) in scene.world.perform(.read(.proposals), by: nick).deliveries
                .map(\.content)
            {
                return proposals.count
            }
            return -1
        }
        #expect(count("bert") == 1 && count("carla") == 0)
    }

    @Test("a person's tag, an unknown case and a closed one propose nothing; the oldest makes room for the newest")
    func kept() throws {
        var scene = try Self.scene()
        func propose(_ number: String, by nick: String) {
            scene.world.say(
                "?", in: "#it-help", by: nick, tags: [Message.Tag(key: "+fika/propose", value: number)],
                replyTo: scene.thread[0].id)
        }
        propose(scene.permit, by: "bert")
        propose("2026-0999", by: "filing")
        scene.world.perform(.casework(.close(number: scene.permit, result: "granted")), by: "anna")
        propose(scene.permit, by: "filing")
        #expect(scene.world.state.cases.proposals.all.map(\.message) == [scene.proposal.id])
        let late = Self.accept(by: "bert", &scene)
        #expect(late.refusal == nil, "it waits for a handler of the closed case")
        #expect(scene.world.state.cases[number: scene.permit]?.lateFilings.count == 1)
        var registry = ProposalRegistry()
        for id in 1...Int64(ProposalRegistry.openMax + 1) {
            registry.add(
                Proposal(
                    message: MessageID(id), channel: ChannelID(1), number: "x", proposedBy: "b",
                    at: Timestamp(milliseconds: id)))
        }
        #expect(registry.all.count == ProposalRegistry.openMax && registry[MessageID(1)] == nil)
    }
}
