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

    /// What a script learns from.
    enum Features: String, CaseIterable, ExpressibleByArgument {
        case ranking, proposal
    }

    @Argument(help: "The folder with the cases and threads.")
    var folder: String

    @Flag(help: "Read the threads without numbers and links.")
    var blind = false

    @Option(help: "The probability that a case must beat to be filed.")
    var confidence = 0.5

    @Option(help: "Print instead the numbers that a model is trained on: ranking or proposal.")
    var features: Features?

    @Option(help: "Rank by the weights of a file instead of those of the program.")
    var rankingWeights: String?

    @Option(help: "Decide by the weights of a file instead of those of the program.")
    var proposalWeights: String?

    func run() throws {
        let model = try FilingModel(
            ranking: text(rankingWeights) ?? FilingModel.shippedRanking,
            proposal: text(proposalWeights) ?? FilingModel.shippedProposal)
        switch features {
        case .ranking: print("registry\tthread\tcase\t" + FilingLibrary.rankingNames.joined(separator: "\t"))
        case .proposal: print("registry\tthread\tcase\t" + FilingLibrary.proposalNames.joined(separator: "\t"))
        case nil: break
        }
        FilingReplay(try FilingSet(folder, isBlind: blind)).run { thread, unfiled, library, ids, open in
            let key = features == nil ? thread.id : "\(thread.registry)\t\(thread.id)"
            switch features {
            case .ranking:
                for row in library.rankingRows(unfiled, where: open.contains) {
                    write(key, ids[row.number], row.features)
                }
            case .proposal:
                if let row = library.proposalRow(unfiled, by: model, where: open.contains) {
                    write(key, ids[row.number], row.features)
                }
            case nil:
                for found in library.find(unfiled, by: model, where: open.contains) {
                    write(key, ids[found.number], [found.probability])
                }
                write(key, "none", [confidence])
            }
        }
    }

    private func text(_ path: String?) throws -> String? {
        try path.map { try InputFile($0).lines.joined(separator: "\n") }
    }

    private func write(_ thread: String, _ name: String, _ numbers: [Double]) {
        print("\(thread)\t\(name)\t" + numbers.map { "\($0)" }.joined(separator: "\t"))
    }
}
