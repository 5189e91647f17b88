import IRCClient
import IRCWire
import TerminalUI
import Testing

@testable import fika

@Suite("What is kept of the list")
struct KeptListTests {
    private static let channels = ["#case-2026-0042", "#case-2026-0043", "#it-help", "#a", "#b", "#c"]
    private static let people = ["bert", "cleo", "dirk"]

    /// Something that happens, of all that the list goes by.
    private static func happen(_ bench: inout Bench, _ random: inout SplitMix, _ number: Int) {
        let channel = channels.randomElement(using: &random) ?? ""
        let nick = people.randomElement(using: &random) ?? ""
        switch Int.random(in: 0..<14, using: &random) {
        case 0...3: bench.say("r\(number)", nick, "hello anna", in: Bool.random(using: &random) ? channel : "anna")
        case 4: bench.hear(":anna!a@h JOIN \(channel)")
        case 5: bench.hear(":anna!a@h PART \(channel)")
        case 6:
            let state = Bool.random(using: &random) ? "open" : "closed"
            let day = Int.random(in: 10..<30, using: &random)
            bench.hear(":s CASE 2026-00\(day) \(channel) permit received internal 2026-12-\(day) \(state) anna :T")
        case 7: bench.hear(":s COMMUNITY k \(channel) help open \(number) :K")
        case 8: bench.press(.meta("n"))
        case 9: bench.press(.meta(["1", "2", "3", "4"].randomElement(using: &random) ?? "1"))
        case 10: bench.hear(":s MARKREAD \(channel) timestamp=2026-12-01T00:00:00.000Z")
        case 11: bench.hear(":s RENAME \(channel) #\(number) :moved")
        case 12: bench.desk.state.habits.pin(channel, Bool.random(using: &random))
        default:
            guard number.isMultiple(of: 5) else { return }
            bench.receive(.disconnected(.notConnected, retryInSeconds: 1))
            bench.receive(.connected(Bench.welcome()))
        }
    }

    @Test("It is what the list would be made anew, whatever happened", arguments: UInt64(0)..<12)
    func anything(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var bench = Bench()
        for number in 0..<300 {
            Self.happen(&bench, &random, number)
            if Bool.random(using: &random) { bench.desk.settleList() }
            var anew = bench.desk
            anew.kept = KeptList()
            #expect(bench.desk.roster == anew.roster)
        }
    }

    @Test("A drawing of many channels is the same from what is kept and made anew")
    func drawn() {
        var bench = Bench()
        for number in 0..<500 { bench.hear(":anna!a@h JOIN #room-\(number)") }
        for number in 0..<40 { bench.say("x\(number)", "bert", "anna?", in: "#room-\(number * 11)") }
        let kept = bench.screen()
        bench.desk.kept = KeptList()
        #expect(bench.screen() == kept)
        #expect(bench.desk.listing.count == 503)
    }

    @Test("More changes than are noted count as a change of everything, and both are forgotten when looked at")
    func limit() {
        var watched = Watched<Int, Int>()
        for number in 0..<Watched<Int, Int>.changesMax { watched[number] = number }
        #expect(watched.changes.count == Watched<Int, Int>.changesMax && !watched.isAllChanged)
        watched[-1] = 0
        #expect(watched.changes.isEmpty && watched.isAllChanged && watched.isOld)
        watched.settle()
        #expect(!watched.isOld)
        watched[5]? += 1
        #expect(watched.changes == [5])
    }
}
