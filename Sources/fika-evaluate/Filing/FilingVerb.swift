import ArgumentParser

struct FilingVerb: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "filing", abstract: "")

    func run() throws {}
}
