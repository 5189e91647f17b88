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

    @Argument(help: "The folder with the questions; further ones tell what was before.")
    var folders: [String]

    @Option(help: "Which questions, by the second column of labels.tsv; all of them without.")
    var split = ""

    @Option(help: "Which verdicts of helpers it learns from on the way: all, train or none. Always older ones only.")
    var feedback = AnswersReplay.Feedback.all

    @Flag(help: "Print the numbers that a model is trained on instead.")
    var features = false

    func run() throws {
        var replay = AnswersReplay(try AnswersSet(folders), feedback: feedback)
        if features { print("question\tanswer\t" + AnswerLibrary.featureNames.joined(separator: "\t")) }
        replay.run(split: split) { question, library, ids in
            if features {
                for row in library.featureRows(question.asked) {
                    let numbers = row.features.map { "\($0)" }.joined(separator: "\t")
                    print("\(question.id)\t\(ids[row.number])\t\(numbers)")
                }
            } else {
                for found in library.find(question.asked) {
                    print("\(question.id)\t\(ids[found.number])\t\(found.score)")
                }
            }
        }
    }
}

extension AnswersReplay.Feedback: ExpressibleByArgument {}
