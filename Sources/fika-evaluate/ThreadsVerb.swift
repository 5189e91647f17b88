import ArgumentParser
import TextAnalysis

/// `fika-evaluate threads`: which message answers which, one message at a time, as the filing bot finds it.
struct ThreadsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "threads",
        abstract: "Prints for each message of a log which one it answers.",
        discussion: """
            MESSAGES has a message a line: file, number, HH:MM or HH:MM:SS (may be empty), kind (say, act, sys), \
            nick and text, parted by tabs. Printed are file, number and the number of the message it answers \
            (its own when it starts a thread).
            """)

    @Argument(help: "The log; may be compressed (.gz).")
    var messages: String

    @Option(help: "Weights to use instead of those built in; 'none' for none.")
    var weights: String?

    @Option(help: "For training: write the words and the features of every candidate here, print nothing.")
    var features: String?

    @Option(help: "For training: the true links (file, number, parent); only these messages are written.")
    var gold: String?

    @Option(help: "For training: links (file, number, parent) that the rooms follow instead of the model's.")
    var follow: String?

    @Flag(help: "Print how likely each message belongs to that thread too.")
    var probability = false

    func run() throws {
        let lines = try LogFile.lines(of: messages)
        var run = ThreadsRun(weights: try readWeights())
        run.showsProbability = probability
        if let gold { run.gold = try LogFile.links(in: gold) }
        if let follow { run.follow = try LogFile.links(in: follow) }
        let output = try FileWriter(path: features)
        try run.read(lines, from: messages, writesFeatures: features != nil, write: output.write)
        try output.close()
    }

    private func readWeights() throws -> ThreadWeights {
        switch weights {
        case nil: return .standard
        case "none": return try ThreadWeights(parsing: "tree 0\n")
        case let path?:
            do {
                return try ThreadWeights(parsing: InputFile(path).lines.joined(separator: "\n"))
            } catch let error as ThreadWeightsError {
                throw ValidationError("\(path): \(error)")
            }
        }
    }
}
