import ArgumentParser

struct VersionVerb: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Which fikad this is.")

    func run() {
        print("fikad \(Fikad.version)")
    }
}
