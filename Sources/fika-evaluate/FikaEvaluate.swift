import ArgumentParser

/// Runs what the bots run on files, so that anyone can measure how well they do it.
@main
struct FikaEvaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fika-evaluate",
        abstract: "Runs the bots' own code on files, for a scorer to judge.",
        subcommands: [ThreadsVerb.self, AnswersVerb.self, FilingVerb.self])
}
