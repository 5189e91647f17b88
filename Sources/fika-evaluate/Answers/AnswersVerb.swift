import ArgumentParser
import TextAnalysis

struct AnswersVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answers",
        abstract: "Answers the questions of a set as the answers bot does.",
        discussion: """
            Prints, best first, a line for each answer it would consider: question, answer, score. The first score of \
            a question is the probability by which the bot would speak.
            """)

    /// What a script learns from.
    enum Features: String, CaseIterable, ExpressibleByArgument {
        case ranking, speech
    }

    @Argument(help: "The folder with the questions; further ones tell what was before.")
    var folders: [String]

    @Option(help: "Which questions, by the second column of labels.tsv; all of them without.")
    var split = ""

    @Option(help: "Which verdicts of helpers it learns from on the way: all, train or none. Always older ones only.")
    var feedback = AnswersReplay.Feedback.all

    @Option(help: "Print instead the numbers that a model is trained on: ranking or speech.")
    var features: Features?

    @Option(help: "Rank by the weights of a file instead of those of the program.")
    var rankingWeights: String?

    @Option(help: "Decide by the weights of a file instead of those of the program.")
    var speechWeights: String?

    func run() throws {
        let model = try AnswerModel(
            ranking: text(rankingWeights) ?? AnswerModel.shippedRanking,
            speech: text(speechWeights) ?? AnswerModel.shippedSpeech)
        var replay = AnswersReplay(try AnswersSet(folders), feedback: feedback)
        switch features {
        case .ranking: print("question\tanswer\t" + AnswerLibrary.rankingNames.joined(separator: "\t"))
        case .speech: print("question\tanswer\t" + AnswerLibrary.speechNames.joined(separator: "\t"))
        case nil: break
        }
        replay.run(split: split) { question, library, ids in
            switch features {
            case .ranking:
                for row in library.rankingRows(question.asked) { write(question.id, ids[row.number], row.features) }
            case .speech:
                if let row = library.speechRow(question.asked, by: model) {
                    write(question.id, ids[row.number], row.features)
                }
            case nil:
                for found in library.find(question.asked, by: model) {
                    write(question.id, ids[found.number], [found.probability])
                }
            }
        }
    }

    private func text(_ path: String?) throws -> String? {
        try path.map { try InputFile($0).lines.joined(separator: "\n") }
    }

    private func write(_ question: String, _ answer: String, _ numbers: [Double]) {
        print("\(question)\t\(answer)\t" + numbers.map { "\($0)" }.joined(separator: "\t"))
    }
}

extension AnswersReplay.Feedback: ExpressibleByArgument {}
