import ArgumentParser
import FikaCore
import FikaServer

extension CaseVerbs {
    struct Late: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What was filed into closed cases and waits; see: fikad case admit, refuse.")

        @Flag(help: "For programs.") var json = false
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.listLateFilings, asJSON: json)
        }
    }

    struct Unfile: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take out what was filed by mistake; a trace stays in the file.")

        @Argument(help: "Such as 2026-0042.") var number: String
        @Argument(help: "The number of the filing; see: fikad case show.") var filing: Int64
        @Argument(help: "Why; it stands in the file.") var reason: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(
                .unfile(number: number, filing: FilingID(filing), reason: reason))
        }
    }
}
