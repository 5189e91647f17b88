import Testing

@testable import fika

@Suite("The outbox")
struct OutboxTests {
    private static func fold(_ name: String) -> String { name.lowercased() }

    /// Messages to #a that were sent before the connection was lost.
    private static func lost(_ texts: String..., after: Int64? = 10) -> Outbox {
        var outbox = Outbox(seed: "s-")
        for text in texts {
            guard let entry = outbox.add(text, to: "#a", answering: nil) else { continue }
            outbox.mark(entry.token, .sent, after: after)
        }
        outbox.lose()
        return outbox
    }

    @Test("A token found in the history says that a message is stored; the others are sent again, in order")
    func tokens() {
        var outbox = Self.lost("one", "two", "three")
        #expect(outbox.uncertainTargets(Self.fold) == ["#a"])
        #expect(outbox.after("#A", Self.fold) == 10)
        let settlement = outbox.settle(
            "#A", [Outbox.Stored(token: "s-2", text: "two")], reachesBack: true, Self.fold)
        #expect(settlement.stored.map(\.text) == ["two"])
        #expect(settlement.missing.map(\.text) == ["one", "three"])
        #expect(outbox.sendable(Self.fold).map(\.text) == ["one", "three"])
    }

    @Test("Where a server keeps no tags, words count, each once")
    func words() {
        var outbox = Self.lost("yes", "yes", "no")
        let history = [Outbox.Stored(token: nil, text: "yes"), Outbox.Stored(token: "other", text: "no")]
        let settlement = outbox.settle("#a", history, reachesBack: true, Self.fold)
        #expect(settlement.stored.map(\.number) == [1])
        #expect(settlement.missing.map(\.number) == [2, 3])
    }

    @Test("A history that does not reach back leaves it to a person, who is not asked twice")
    func open() {
        var outbox = Self.lost("one")
        let settlement = outbox.settle("#a", [], reachesBack: false, Self.fold)
        #expect(settlement.open.map(\.text) == ["one"])
        #expect(outbox.sendable(Self.fold).isEmpty)
        #expect(outbox.uncertainTargets(Self.fold).isEmpty)
        outbox.lose()
        #expect(outbox.uncertainTargets(Self.fold).isEmpty)
    }

    @Test("What is typed meanwhile waits behind what is uncertain in the same conversation")
    func order() {
        var outbox = Self.lost("one")
        _ = outbox.add("two", to: "#A", answering: nil)
        _ = outbox.add("elsewhere", to: "bert", answering: nil)
        #expect(outbox.sendable(Self.fold).map(\.text) == ["elsewhere"])
        _ = outbox.settle("#a", [], reachesBack: true, Self.fold)
        #expect(outbox.sendable(Self.fold).map(\.text) == ["one", "two", "elsewhere"])
    }

    @Test("The time of the first attempt counts, and none at all means the whole history")
    func after() {
        var outbox = Self.lost("one")
        outbox.mark("s-1", .sent, after: 99)
        outbox.lose()
        #expect(outbox.after("#a", Self.fold) == 10)
        var blind = Self.lost("one", after: nil)
        #expect(blind.after("#a", Self.fold) == nil)
        _ = blind.giveUp("#a", Self.fold)
        #expect(blind.entries.map(\.stage) == [.open])
    }

    @Test("No more is under way at one time than may be, and the rest follows in order")
    func window() {
        var outbox = Outbox(seed: "s-")
        for number in 1...(Outbox.sentMax + 2) { _ = outbox.add("\(number)", to: "#a", answering: nil) }
        let first = outbox.sendable(Self.fold)
        #expect(first.map(\.number) == Array(1...Outbox.sentMax))
        for entry in first { outbox.mark(entry.token, .sent) }
        #expect(outbox.sendable(Self.fold).isEmpty)
        outbox.remove(first[0].token)
        #expect(outbox.sendable(Self.fold).map(\.number) == [Outbox.sentMax + 1])
    }

    @Test("It is full at its limit, and numbers go on after a restart")
    func limit() {
        var outbox = Outbox(seed: "s-")
        for number in 0..<Outbox.entriesMax { #expect(outbox.add("\(number)", to: "#a", answering: nil) != nil) }
        #expect(outbox.isFull)
        #expect(outbox.add("more", to: "#a", answering: nil) == nil)
        var again = Outbox(seed: "t-", entries: Array(outbox.entries.suffix(2)))
        #expect(again.add("next", to: "#a", answering: nil)?.number == Outbox.entriesMax + 1)
    }
}
