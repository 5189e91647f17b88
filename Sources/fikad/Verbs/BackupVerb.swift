import ArgumentParser
import FikaServer

struct BackupVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write all that is stored into a new file, and its documents into a folder beside it.")

    @Argument(help: "The new file, on the daemon's machine.", completion: .file()) var file: String
    @OptionGroup var place: Place

    func run() async throws {
        try await FrontDesk(place: place).serve(.backup(path: FilePath.absolute(file)))
    }
}
