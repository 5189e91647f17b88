import TextAnalysis

/// A set of past answers and of questions, as its README describes it: from one folder, or from several where the
/// first has the questions and all have answers and earlier questions.
struct AnswersSet {
    struct Stored {
        let id: String
        let answer: PastAnswer
    }

    struct Question {
        let id: String
        let split: String
        let asked: AskedQuestion
        /// The first of several folders: others tell only what was before.
        let isOfFirst: Bool
    }

    /// A helper said which stored answer solves a question.
    struct Verdict {
        let question: String
        let answer: String
    }

    private(set) var stored: [Stored] = []
    private(set) var questions: [Question] = []
    private(set) var verdicts: [Verdict] = []

    init(_ folders: [String]) throws {
        for (place, folder) in folders.enumerated() { try read(folder, isFirst: place == 0) }
        stored.sort { ($0.answer.time, $0.id) < ($1.answer.time, $1.id) }
        questions.sort { ($0.asked.time, $0.id) < ($1.asked.time, $1.id) }
    }

    private mutating func read(_ folder: String, isFirst: Bool) throws {
        let store = try InputFile(folder + "/store.jsonl")
        stored += try store.rows(of: StoreRow.self).enumerated().map { index, row in
            Stored(
                id: row.id,
                answer: PastAnswer(
                    title: row.title, body: row.question, answer: row.answers.joined(separator: "\n"),
                    language: Self.language(row.locale), time: try Self.time(row.created, store, index),
                    isAccepted: row.solved))
        }
        let labels = try InputFile(folder + "/labels.tsv").table(columns: 3)
        let splits = Dictionary(labels.map { ($0[0], $0[1]) }) { first, _ in first }
        let asked = try InputFile(folder + "/queries.jsonl")
        questions += try asked.rows(of: QuestionRow.self).enumerated().map { index, row in
            Question(
                id: row.id, split: splits[row.id] ?? "",
                asked: AskedQuestion(
                    title: row.title, body: row.question, language: Self.language(row.locale),
                    time: try Self.time(row.created, asked, index)),
                isOfFirst: isFirst)
        }
        // Grade 2 is a helper's own link; other grades follow from the structure and are seen by nobody.
        verdicts += try InputFile(folder + "/qrels.tsv").table(columns: 3).filter { $0[2] == "2" }.map {
            Verdict(question: $0[0], answer: $0[1])
        }
    }

    /// Languages without a stemmer are cut by the English rules.
    private static func language(_ locale: String) -> Language {
        Language(code: String(locale.prefix(2))) ?? .english
    }

    private static func time(_ text: String, _ file: InputFile, _ index: Int) throws -> Int64 {
        guard let time = Moment.seconds(text) else {
            throw InputFault(path: file.path, line: index + 1, reason: "“created” is no date: \(text)")
        }
        return time
    }

    private struct StoreRow: Decodable {
        let id: String
        let created: String
        let locale: String
        let solved: Bool
        let title: String
        let question: String
        let answers: [String]
    }

    private struct QuestionRow: Decodable {
        let id: String
        let created: String
        let locale: String
        let title: String
        let question: String
    }
}
