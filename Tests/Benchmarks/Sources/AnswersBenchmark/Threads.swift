import Foundation
import Measures
import TextAnalysis

/// Where texts come from: what people asked and were answered, or words made up.
struct Threads {
    private struct Row: Decodable {
        let title: String
        let question: String
        let answers: [String]
    }

    /// One in so many is asked, and not in the library.
    private static let asked = 20

    private var known: [Row] = []
    private var unknown: [Row] = []
    private let lexicon = Lexicon()

    init() {}

    init(file: String) throws {
        let decoder = JSONDecoder()
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        for (number, line) in lines.enumerated() {
            let row = try decoder.decode(Row.self, from: Data(line.utf8))
            if number % Self.asked == 0 { unknown.append(row) } else { known.append(row) }
        }
    }

    func answer(_ random: inout SplitMix, time: Int64) -> PastAnswer {
        guard let title = known.randomElement(using: &random), let body = known.randomElement(using: &random),
            let answer = known.randomElement(using: &random)
        else {
            return PastAnswer(
                title: sentences(1, &random), body: sentences(5, &random), answer: sentences(8, &random),
                language: .dutch, time: time)
        }
        return PastAnswer(
            title: title.title, body: body.question, answer: answer.answers.joined(separator: "\n"),
            language: .english, time: time)
    }

    func question(_ random: inout SplitMix, time: Int64) -> AskedQuestion {
        guard let row = unknown.randomElement(using: &random) else {
            return AskedQuestion(
                title: sentences(1, &random), body: sentences(5, &random), language: .dutch, time: time)
        }
        return AskedQuestion(title: row.title, body: row.question, language: .english, time: time)
    }

    private func sentences(_ count: Int, _ random: inout SplitMix) -> String {
        (0..<count).map { _ in lexicon.sentence(&random) }.joined(separator: ". ")
    }
}
