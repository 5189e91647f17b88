import ArgumentParser
import FikaServer

/// `fikad case export`
struct ExportVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a case file into a new folder that an archive can take in; its channel is told.",
        discussion: """
            The folder is a bag (BagIt 1.0): a transcript as text and HTML, the documents, everything for machines, \
            and MDTO metadata, with SHA-256 sums of all of it. Without --for it is everything; with --for what that \
            account may have.
            """)

    @Argument(help: "Such as 2026-0042.") var number: String
    @Option(help: "The new folder, on the daemon's machine.", completion: .directory) var into: String
    @Option(help: "Why; the case's channel is told, and it is on record.") var reason: String
    @Option(name: .customLong("for"), help: "An account: no more than it may have.") var reader: String?
    @OptionGroup var place: Place

    func run() async throws {
        try await FrontDesk(place: place).serve(
            .exportCase(number: number, folder: FilePath.absolute(into), reason: reason, reader: reader))
    }
}
