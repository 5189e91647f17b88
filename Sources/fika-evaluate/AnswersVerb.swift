import ArgumentParser

struct AnswersVerb: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "answers", abstract: "")

    func run() throws {}
}
