import ArgumentParser
import FikaServer

/// `fikad case timeline`
struct TimelineVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "What happened to a case, oldest first.")

    @Argument(help: "Such as 2026-0042.") var number: String
    @Option(help: "Only what comes after this place.") var after = 0
    @Option(help: "How many places at most; a page of history, if left out.") var limit: Int?
    @Option(help: "Why; needed for a case above internal, and put on record.") var reason: String?
    @Flag(help: "For programs.") var json = false
    @OptionGroup var place: Place

    func run() async throws {
        try await FrontDesk(place: place).serve(
            .caseTimeline(number: number, after: after, limit: limit ?? .max, reason: reason), asJSON: json)
    }
}
