import ArgumentParser

struct ThreadsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "threads", abstract: "")

    func run() throws {}
}
