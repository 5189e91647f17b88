import Foundation
import Testing

@testable import fika

@Suite("What is remembered from one run to the next")
struct MemoryTests {
    private static func fold(_ name: String) -> String { name.lowercased() }

    private static var memory: Memory {
        var memory = Memory()
        memory.drafts.keep("two\nlines\twith \\n in them", for: "#it-help", fold)
        memory.drafts.keep("x", for: "bert", fold)
        memory.outbox = [
            Outbox.Entry(
                number: 3, token: "s-3", target: "#a", text: "hi\u{1}", parent: "k1", stage: .uncertain, after: 5),
            Outbox.Entry(number: 4, token: "s-4", target: "#a", text: "ho", parent: nil, stage: .waiting, after: nil),
        ]
        memory.habits.set("#a", .muted)
        memory.habits.pin("#b", true)
        memory.habits.quiet = Habits.Span(from: 1320, until: 420)
        return memory
    }

    @Test("It is written as text and read back as the same")
    func roundTrip() {
        #expect(Memory(parsing: Self.memory.text) == Self.memory)
        #expect(Memory(parsing: Memory().text) == Memory())
        #expect(Memory().isEmpty && !Self.memory.isEmpty)
    }

    @Test("What is under way when the program ends is uncertain the next time")
    func underWay() {
        var memory = Self.memory
        memory.outbox[1].stage = .sent
        #expect(Memory(parsing: memory.text).outbox.map(\.stage) == [.uncertain, .uncertain])
    }

    @Test(
        "Lines that nobody understands are passed over", arguments: ["draft\tx", "sending\t1", "pin", "\t", "é\ta\tb"])
    func strange(line: String) {
        #expect(Memory(parsing: line + "\ndraft\t#a\tb\n").drafts.all == [Drafts.Draft(target: "#a", text: "b")])
    }

    @Test("Drafts have limits: the one touched longest ago goes, and a long one is cut")
    func limits() {
        var drafts = Drafts()
        for number in 0...Drafts.countMax { drafts.keep("x", for: "#\(number)", Self.fold) }
        #expect(drafts.all.count == Drafts.countMax)
        #expect(drafts.text(for: "#0", Self.fold) == nil)
        drafts.keep(String(repeating: "é", count: Drafts.bytesMax), for: "#A", Self.fold)
        #expect(drafts.text(for: "#a", Self.fold)?.utf8.count == Drafts.bytesMax)
        drafts.keep("  ", for: "#a", Self.fold)
        #expect(drafts.text(for: "#a", Self.fold) == nil)
    }

    @Test("The file is written only when something changed, at most once a second, and at the end")
    func keeper() async throws {
        let folder = NSTemporaryDirectory() + "fika-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/a.memory"
        let keeper = MemoryKeeper(path: path) { Issue.record("\($0)") }
        await keeper.note(Memory(), at: 0)
        #expect(!FileManager.default.fileExists(atPath: path))
        var memory = Self.memory
        await keeper.note(memory, at: 0)
        #expect(Memory(parsing: try PrivateFile.read(path)) == memory)
        memory.drafts.keep("later", for: "#z", Self.fold)
        await keeper.note(memory, at: MemoryKeeper.intervalMilliseconds - 1)
        #expect(Memory(parsing: try PrivateFile.read(path)) != memory)
        await keeper.settle(memory)
        #expect(Memory(parsing: try PrivateFile.read(path)) == memory)
        #expect(await MemoryKeeper(path: path) { _ in }.memory == memory)
    }

    @Test("Each account on each server has its file")
    func paths() {
        let address = ServerAddress(host: "chat.example.org", port: 6697)
        let path = MemoryKeeper.path(address: address, account: "An/na") { $0 == "HOME" ? "/anna" : nil }
        #expect(path == "/anna/.local/state/fika/an_na@chat.example.org_6697.memory")
        #expect(MemoryKeeper.path(address: address, account: "anna") { _ in nil } == nil)
    }
}
