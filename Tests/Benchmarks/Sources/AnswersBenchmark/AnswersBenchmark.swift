import Glibc
import Measures
import TextAnalysis

/// What an answer costs among many past ones: fills a library, and asks what people ask.
///
///     AnswersBenchmark [STORE.jsonl [ANSWERS …]]
///
/// STORE.jsonl is a store as `fika-evaluate answers` reads it. Its titles, questions and answers are put together anew
/// until there are enough; every twentieth thread is left out of the library and is what is asked. Without it, words
/// are made up, as unevenly spread as those of a language.
@main
enum AnswersBenchmark {
    static let questions = 1_000
    /// Answers of the library that worked for another question.
    static let confirmed = 20

    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let sizes = arguments.dropFirst().compactMap { Int($0) }
        let threads = try arguments.first.map(Threads.init(file:)) ?? Threads()
        print("answers     filled ms   anonymous MiB   KiB/answer")
        print("milliseconds                        p50     p99     max   (CPU: p50     p99)  found")
        for size in sizes.isEmpty ? [10_000, 30_000, 100_000] : sizes { measure(size, threads) }
    }

    private static func measure(_ size: Int, _ threads: Threads) {
        var random = SplitMix(state: 42)
        var library = AnswerLibrary()
        let before = anonymousKiB
        let filling = Stopwatch()
        for number in 0..<size {
            library.add(threads.answer(&random, time: Int64(number) * 600))
            guard number % confirmed == 0 else { continue }
            library.confirm(number, for: threads.question(&random, time: Int64(number) * 600 + 60))
        }
        let filled = Int(filling.milliseconds.wall)
        let memory = anonymousKiB - before
        print("\(size)\t\(filled)\t\(memory / 1024)\t\(Double(memory * 10 / size) / 10)")

        let bounds = AnswerBounds(answer: 0.6, suggest: 0.4)
        var found = Series()
        var decided = Series()
        for _ in 0..<questions {
            let question = threads.question(&random, time: Int64(size) * 600)
            let finding = Stopwatch()
            let answers = library.find(question)
            found.add(finding, rows: answers.count)
            let deciding = Stopwatch()
            _ = library.decide(question, within: bounds)
            decided.add(deciding, rows: 1)
        }
        print(found.line("  find"))
        print(decided.line("  decide"))
    }

    /// What the process has for itself, without its program's file.
    private static var anonymousKiB: Int {
        guard let file = fopen("/proc/self/status", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, CInt(line.count), file) != nil {
            let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
                .split(whereSeparator: \.isWhitespace)
            if words.first == "RssAnon:", words.count > 1 { return Int(words[1]) ?? 0 }
        }
        return 0
    }
}
