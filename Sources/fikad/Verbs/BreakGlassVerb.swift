import ArgumentParser
import FikaServer

/// `fikad case break-glass`
struct BreakGlassVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "break-glass",
        abstract: "Let an account look into a case that its handlers do not open; they are told, and it is on record.")

    @Argument(help: "Such as 2026-0042.") var number: String
    @Argument(help: "The account that may look.") var account: String
    @Option(help: "The last day, such as 2026-12-24.") var until: LastDay
    @Option(help: "Why; the case's channel and its handlers are told.") var reason: String
    @OptionGroup var place: Place

    func run() async throws {
        try await FrontDesk(place: place).serve(
            .breakGlass(number: number, account: account, until: until.end, reason: reason))
    }
}
