import Foundation
import Plays
import Testing

@Suite("Bytes that the fuzzer sent")
struct SessionTrialTests {
    @Test("They are answered with whole lines, and never with a trap", arguments: try Corpus.files("Session"))
    func replays(file: URL) throws {
        #expect(SessionTrial.fault(with: Array(try Data(contentsOf: file))) == nil)
    }

    @Test("What is sent is looked at: a line that is none would be told")
    func looks() {
        #expect(WholeLines.faults(in: Array("PING :a\r\n:s 001 a :b\r\n".utf8)).isEmpty)
        for text in ["PING", "PING\n", "PING\r\n\r\n", "PING a\0\r\n", ":s\r\n"] {
            #expect(!WholeLines.faults(in: Array(text.utf8)).isEmpty, "\(text.debugDescription)")
        }
        let long = "PRIVMSG #x :" + String(repeating: "z", count: 500) + "\r\n"
        #expect(!WholeLines.faults(in: Array(long.utf8)).isEmpty)
    }
}
