import FikaCore
import Testing

@testable import FikaServer

@Suite("Importing")
struct ImportTests {
    /// Takes what it is given, and refuses from the `limit`th portion on.
    private final class Recorder: Office {
        var portions: [Int] = []
        let limit: Int

        init(limit: Int = .max) {
            self.limit = limit
        }

        func answer(_ request: AdminRequest) async -> AdminAnswer {
            guard case .importing("#x", let lines) = request, portions.count < limit else {
                return .failed("There is no channel #x.", .badInput)
            }
            portions.append(lines.count)
            return .done("")
        }

        func close() async {}
    }

    private let lines = (0..<2_500).map { LogLine(at: Timestamp(milliseconds: $0), nick: "a", text: "x") }

    @Test("Lines go in portions")
    func portions() async {
        let recorder = Recorder()
        let answer = await LogImport(office: recorder, channel: "#x").send(lines)
        #expect(recorder.portions == [1_000, 1_000, 500])
        #expect(answer == .done("2500 messages are in #x."))
    }

    @Test("A refusal ends it, and tells what is there already")
    func refusal() async {
        let late = await LogImport(office: Recorder(limit: 1), channel: "#x").send(lines)
        #expect(late == .failed("There is no channel #x. The first 1000 messages are in #x already.", .badInput))
        let early = await LogImport(office: Recorder(limit: 0), channel: "#x").send(lines)
        #expect(early == .failed("There is no channel #x.", .badInput))
    }

    @Test("The journal knows a file by its content, for each channel")
    func journal() throws {
        let folder = try ScratchFolder()
        let journal = ImportJournal(folder: folder.path)
        let mark = ImportJournal.fingerprint(Array("log".utf8))
        #expect(mark.count == 64)
        #expect(!journal.holds(mark, channel: "#x"))
        try journal.add(mark, channel: "#X")
        try journal.add(ImportJournal.fingerprint([]), channel: "#y")
        #expect(journal.holds(mark, channel: "#x"))
        #expect(!journal.holds(mark, channel: "#y"))
        #expect(try folder.read(ImportJournal.fileName).split(separator: "\n").count == 2)
    }
}
