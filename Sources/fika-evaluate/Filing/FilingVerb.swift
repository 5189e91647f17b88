import ArgumentParser
import TextAnalysis

struct FilingVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "filing",
        abstract: "Files the threads of a set as the filing bot would.",
        discussion: """
            Prints, best first, a line for each case it would consider: thread, case, probability; and for each thread \
            a line for “none” with the probability that a case must beat to be filed.
            """)

    @Argument(help: "The folder with the cases and threads.")
    var folder: String

    @Flag(help: "Read the threads without numbers and links.")
    var blind = false

    @Option(help: "The probability that a case must beat to be filed.")
    var confidence = 0.5

    @Flag(help: "Print instead the numbers that a model is trained on.")
    var features = false

    @Option(help: "Rank by the weights of a file instead of those of the program.")
    var rankingWeights: String?

    @Option(help: "Decide by the weights of a file instead of those of the program.")
    var proposalWeights: String?

    func run() throws {
        let model = try FilingModel(
            ranking: text(rankingWeights) ?? FilingModel.shippedRanking,
            proposal: text(proposalWeights) ?? FilingModel.shippedProposal)
        if features { print("registry\tthread\tcase\t" + FilingLibrary.trainingNames.joined(separator: "\t")) }
        FilingReplay(try FilingSet(folder, isBlind: blind)).run { thread, unfiled, library, ids, open in
            guard !features else {
                for row in library.trainingRows(unfiled, where: open.contains) {
                    write("\(thread.registry)\t\(thread.id)", ids[row.number], row.features)
                }
                return
            }
            for found in library.find(unfiled, by: model, where: open.contains) {
                write(thread.id, ids[found.number], [found.probability])
            }
            write(thread.id, "none", [confidence])
        }
    }

    private func text(_ path: String?) throws -> String? {
        try path.map { try InputFile($0).lines.joined(separator: "\n") }
    }

    private func write(_ thread: String, _ name: String, _ numbers: [Double]) {
        print("\(thread)\t\(name)\t" + numbers.map { "\($0)" }.joined(separator: "\t"))
    }
}
