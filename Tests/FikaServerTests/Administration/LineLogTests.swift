import Logging
import Synchronization
import Testing

@testable import FikaServer

@Suite("LineLog")
struct LineLogTests {
    private final class Paper: Sendable {
        private let written = Mutex<[String]>([])
        var lines: [String] { written.withLock { $0 } }

        func write(_ line: String) {
            written.withLock { $0.append(line) }
        }
    }

    private let paper = Paper()
    private let dial = LogDial(.info)

    private func logger(isForJournal: Bool) -> Logger {
        Logger(label: "test") { [paper, dial] _ in
            LineLog(dial: dial, isForJournal: isForJournal, write: paper.write)
        }
    }

    @Test("A line has time, level, sentence and its values in order")
    func terminal() {
        logger(isForJournal: false).warning("It rains.", metadata: ["b": "two words", "a": "1"])
        let line = paper.lines.first ?? ""
        #expect(line.hasSuffix("Z warning It rains. a=1 b=\"two words\""))
        #expect(line.prefix(2) == "20" && line.dropFirst(10).first == "T")
    }

    @Test(
        "The journal has its own time, and a number for the level",
        arguments: [(Logger.Level.info, 6), (.notice, 5), (.warning, 4), (.error, 3), (.critical, 2)])
    func journal(level: Logger.Level, number: Int) {
        logger(isForJournal: true).log(level: level, "It rains.")
        #expect(paper.lines == ["<\(number)>It rains."])
    }

    @Test(
        "A value stays on its line, and can be told from what follows",
        arguments: [
            ("a b", "\"a b\""), ("", "\"\""), ("a\"b", "\"a\\\"b\""), ("a\nb c", "\"a\\nb c\""),
            ("\u{1B}[0m", "\"?[0m\""),
            ("é", "é"), (String(repeating: "x", count: 3_000), String(repeating: "x", count: LineLog.valueBytesMax)),
        ])
    func values(value: String, written: String) {
        logger(isForJournal: true).info("X", metadata: ["k": "\(value)"])
        #expect(paper.lines == ["<6>X k=\(written)"])
    }

    @Test("The dial is for everybody, at once")
    func level() {
        let logger = logger(isForJournal: true)
        logger.debug("no")
        dial.level = .debug
        logger.debug("yes")
        dial.level = .error
        logger.warning("no")
        #expect(paper.lines == ["<7>yes"])
    }
}
