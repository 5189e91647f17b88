import Foundation
import Plays
import Testing

@Suite("Bytes that the fuzzer tried")
struct WireTrialTests {
    @Test("They are lines, messages or reasons, and never a trap", arguments: try Corpus.files("Wire"))
    func replays(file: URL) throws {
        #expect(WireTrial.fault(with: Array(try Data(contentsOf: file))) == nil)
    }
}
