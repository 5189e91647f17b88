import Testing

@testable import FikaCore

@Suite("Who helps")
struct SolversTests {
    private var world = World()
    private static let months = ["2026-06", "2026-10", "2026-11"]

    init() {
        world.operate(.community(.create(name: "it-help", title: "IT", kind: .help, joinRule: .open)))
        for nick in ["anna", "bert", "carla", "dirk"] {
            world.join(person: nick)
            world.perform(.channel(.join("#it-help", key: nil)), by: nick)
        }
    }

    /// An answer of `author` to `asker`, accepted on the 10th of a month.
    private mutating func solve(_ author: String, for asker: String, in month: String, isElsewhere: Bool = false) throws
    {
        let community = try #require(world.state.communities[name: "it-help"])
        let id = world.state.solutions.next
        let solution = Solution(
            id: id, community: community.id, channel: community.channel,
            question: isElsewhere ? nil : MessageID(id.value * 2),
            answer: isElsewhere ? nil : MessageID(id.value * 2 + 1),
            author: author, askedBy: asker, acceptedBy: asker, at: try #require(Timestamp(dateText: month + "-10")))
        world.state.apply(.knowledge(.accepted(solution, question: "", answer: "")))
    }

    private mutating func list(_ month: String? = "2026-11", by nick: String = "dirk") -> [String] {
        let outcome = world.perform(.read(.solvers(community: "it-help", month: month)), by: nick)
        guard case .reply(.solvers(let solvers, _, "#it-help"))? = outcome.deliveries.first?.content else {
            return ["\(String(describing: outcome.refusal))"]
        }
        return solvers.map { "\($0.name) \($0.accepted) \($0.points)" }
    }

    @Test("accepted answers count, in hundredths, most first")
    mutating func counting() throws {
        try solve("anna", for: "bert", in: "2026-11")
        try solve("anna", for: "carla", in: "2026-11")
        try solve("bert", for: "carla", in: "2026-11")
        #expect(list() == ["anna 2 200", "bert 1 100"])
    }

    @Test("two friends who ask each other all day come to less than two answers to two people")
    mutating func pair() throws {
        for _ in 0..<50 { try solve("anna", for: "bert", in: "2026-11") }
        try solve("carla", for: "bert", in: "2026-11")
        try solve("carla", for: "dirk", in: "2026-11")
        #expect(list() == ["carla 2 200", "anna 50 175"])
    }

    @Test("a month halves what an answer is worth; after half a year it is worth nothing")
    mutating func decay() throws {
        try solve("anna", for: "bert", in: "2026-10")
        try solve("bert", for: "carla", in: "2026-05")
        try solve("carla", for: "dirk", in: "2026-12")
        #expect(list() == ["anna 0 50"])
        #expect(list("2026-10") == ["anna 1 100", "bert 0 3"])
        #expect(list("2026-04") == [])
    }

    @Test("one's own answer, one from elsewhere and those of people who are gone count nothing")
    mutating func nobody() throws {
        try solve("anna", for: "anna", in: "2026-11")
        try solve("bert", for: "carla", in: "2026-11", isElsewhere: true)
        try solve("erased", for: "carla", in: "2026-11")
        try solve("carla", for: "bert", in: "2026-11")
        world.operate(.account(.disable(name: "carla")))
        #expect(list() == [])
    }

    @Test("who does not want to be named is named nowhere")
    mutating func hidden() throws {
        try solve("anna", for: "bert", in: "2026-11")
        #expect(list(by: "anna") == ["anna 1 100"])
        #expect(world.perform(.knowledge(.show(false)), by: "anna").refusal == nil)
        #expect(list() == [])
        let outcome = world.perform(.query(.experts(community: nil, text: "printer")), by: "bert")
        guard case .experts(let query)? = outcome.query else { Issue.record("\(outcome)"); return }
        #expect(query.hidden == ["anna", "fika"], "nor is who answers for nobody")
        #expect(world.perform(.knowledge(.show(false)), by: "anna").events.isEmpty)
        world.perform(.knowledge(.show(true)), by: "anna")
        #expect(list() == ["anna 1 100"])
    }

    @Test("a month is one, and the community must be known and one of help")
    mutating func refused() {
        world.operate(.community(.create(name: "board", title: "Board", kind: .help, joinRule: .members)))
        world.operate(.community(.create(name: "cafe", title: "Café", kind: .cafe, joinRule: .open)))
        let rows: [(String, String?, Refusal)] = [
            ("it-help", "2026-13", .knowledge(.noSuchMonth("2026-13"))),
            ("it-help", "x", .knowledge(.noSuchMonth("x"))),
            ("board", nil, .noSuchCommunity("board")), ("cafe", nil, .notAHelpCommunity("cafe")),
        ]
        for (name, month, refusal) in rows {
            #expect(world.perform(.read(.solvers(community: name, month: month)), by: "dirk").refusal == refusal)
        }
    }
}
