import Testing

@testable import FikaCore

@Suite("Knowledge")
struct KnowledgeTests {
    @Test("the asker accepts an answer, once, and everyone there is told")
    func accepting() {
        var scene = FilingTests.scene()
        let accept = KnowledgeCommand.accept(question: scene.thread[0], answer: scene.thread[1])
        let outcome = scene.world.perform(.knowledge(accept), by: "bert")
        guard case .knowledge(.accepted(let solution, let question, let answer))? = outcome.events.first else {
            Issue.record("nothing was accepted: \(String(describing: outcome.refusal))")
            return
        }
        #expect(solution.author == "carla" && solution.acceptedBy == "bert")
        #expect(question == "my permit form is empty" && answer == "which browser?")
        #expect(scene.world.heard("anna").contains { $0.hasPrefix("Solved: bert accepted the answer of carla") })
        #expect(scene.world.perform(.knowledge(accept), by: "bert").events.isEmpty)
        #expect(scene.world.state.solutions.count == 1)
    }

    @Test("nobody else accepts but an owner of the community")
    func notTheAsker() {
        var scene = FilingTests.scene()
        let accept = KnowledgeCommand.accept(question: scene.thread[0], answer: scene.thread[1])
        #expect(scene.world.perform(.knowledge(accept), by: "carla").refusal == .notTheAsker)
        #expect(scene.world.perform(.knowledge(accept), by: "filing").refusal == .missingScope(.file))
        scene.world.operate(.community(.addOwner(community: "it-help", account: "anna")))
        #expect(scene.world.perform(.knowledge(accept), by: "anna").refusal == nil)
    }

    @Test("a question is no answer to itself, and outside help communities there is nothing to accept")
    func notAnAnswer() {
        var scene = FilingTests.scene()
        let itself = KnowledgeCommand.accept(question: scene.thread[0], answer: scene.thread[0])
        #expect(scene.world.perform(.knowledge(itself), by: "bert").refusal == .knowledge(.notAnAnswer))
        guard let question = scene.world.say("tea?", in: "#cafe", by: "bert"),
            let answer = scene.world.say("yes", in: "#cafe", by: "anna", replyTo: question.id)
        else {
            Issue.record("the scene could not be played")
            return
        }
        let elsewhere = KnowledgeCommand.accept(question: question, answer: answer)
        #expect(scene.world.perform(.knowledge(elsewhere), by: "bert").refusal == .notAHelpCommunity("#cafe"))
        let mixed = KnowledgeCommand.accept(question: question, answer: scene.thread[1])
        #expect(scene.world.perform(.knowledge(mixed), by: "bert").refusal == .noSuchMessage)
    }
}
