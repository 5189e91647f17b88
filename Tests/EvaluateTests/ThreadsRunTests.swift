import Testing
import TextAnalysis

@testable import fika_evaluate

@Suite("Threads of a log")
struct ThreadsRunTests {
    /// Two rooms at once, with a hundred lines each that nobody wrote: the same every time.
    private static let log: [Substring] = {
        let words = ["printer", "hello", "error?", "try", "again", "which", "version", "thanks", "n1:", "n2:", "n3:"]
        var state: UInt64 = 7
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        return (0..<100).flatMap { number in
            ["a", "b"].map { file in
                let text = (0...next(6)).map { _ in words[next(words.count)] }.joined(separator: " ")
                return "\(file)\t\(number)\t09:\(10 + number / 2)\tsay\tn\(next(5))\t\(text)"
            }
        }
    }()

    /// Near, and of the same speaker: links that depend on what was said before.
    private static let weights = {
        let names = ThreadFeature.allCases
        func number(_ feature: ThreadFeature) -> Int { names.firstIndex(of: feature) ?? 0 }
        let distance = number(.distance)
        let text =
            "tree \(distance):-1 1100 \(distance):2 900 \(distance):6 300 0\ntree \(number(.sameSpeaker)):0 0 700\n"
            + "tree \(number(.callsCandidate)):0 0 2000\ntree \(number(.threadSize)):3 0 150"
        guard let weights = try? ThreadWeights(parsing: text) else { preconditionFailure("the weights are whole") }
        return weights
    }()

    private static func output(of lines: [Substring]) throws -> [String] {
        var run = ThreadsRun(weights: weights)
        run.showsProbability = true
        var output: [String] = []
        try run.read(lines, from: "log") { output.append($0) }
        return output
    }

    @Test("no look-ahead: the start of a log gives the start of the output, line by line", arguments: [1, 50, 199])
    func online(length: Int) throws {
        let whole = try Self.output(of: Self.log)
        #expect(whole.count == Self.log.count)
        #expect(try Self.output(of: Array(Self.log.prefix(length))) == Array(whole.prefix(length)))
        // Whatever follows.
        let others = Self.log.suffix(20).map { Substring($0.replacing("\tsay\tn", with: "\tsay\tz")) }
        let changed = try Self.output(of: Self.log.dropLast(20) + others)
        #expect(changed.prefix(180) == whole.prefix(180) && changed != whole)
    }

    @Test("the same log gives the same output, and a file's links do not depend on where others stand")
    func determinism() throws {
        let whole = try Self.output(of: Self.log)
        #expect(try Self.output(of: Self.log) == whole)
        let parted = Self.log.filter { $0.hasPrefix("b") } + Self.log.filter { $0.hasPrefix("a") }
        #expect(try Self.output(of: parted).sorted() == whole.sorted())
    }

    @Test("a link names a message of the file that came before, or the message itself")
    func links() throws {
        var starts = 0
        for line in try Self.output(of: Self.log) {
            let fields = line.split(separator: "\t")
            let (message, parent) = (try #require(Int(fields[1])), try #require(Int(fields[2])))
            let probability = try #require(Double(fields[3]))
            #expect(fields.count == 4 && (0...message).contains(parent) && probability > 0 && probability <= 1)
            starts += parent == message ? 1 : 0
        }
        #expect((4..<150).contains(starts))
    }

    @Test("what the server tells, an action, comments, no time, tabs within a text")
    func kinds() throws {
        let lines: [Substring] = [
            "# a comment", "a\t7\t\tsys\t\tn1 is now known as n9", "a\t8\t09:00\tact\tn9\twaves\tand\twaves",
            "a\t9\t\tsay\tn9\t",
        ]
        let links = try Self.output(of: lines).map { $0.split(separator: "\t").prefix(3).joined(separator: " ") }
        #expect(links == ["a 7 7", "a 8 8", "a 9 8"])
    }

    @Test(
        "a wrong line is named, and what was expected",
        arguments: [
            ("a\t1\t09:00\tsay\tanna", "log:2: 5 columns; expected file, number, time, kind, nick and text"),
            ("", "log:2: 1 columns; expected"), ("a\tx\t09:00\tsay\tanna\thi", "log:2: “x” is not the number"),
            ("a\t1\t9 am\tsay\tanna\thi", "log:2: “9 am” is not a time; expected HH:MM"),
            ("a\t1\t09:61\tsay\tanna\thi", "log:2: “09:61” is not a time"),
            ("a\t1\t09:00\ttalk\tanna\thi", "log:2: “talk” is not a kind; expected say, act or sys"),
        ])
    func faults(line: String, complaint: String) {
        let lines = ["a\t0\t09:00\tsay\tanna\thello", Substring(line)]
        let fault = #expect(throws: InputFault.self) { try Self.output(of: lines) }
        #expect(fault?.description.hasPrefix(complaint) == true, "\(fault.map(\.description) ?? "")")
    }
}
