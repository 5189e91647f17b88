import ArgumentParser
import FikaCore
import FikaServer

struct CaseVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "Pieces of work, each with its channel.",
        subcommands: [
            Types.self, Open.self, List.self, Show.self, TimelineVerb.self, Status.self, Close.self, Assign.self,
            Unassign.self, BreakGlassVerb.self, ExportVerb.self, Unfile.self, Late.self,
        ] + access + actions)

    struct Types: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The templates.")

        @Flag(help: "For programs.") var json = false
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.listCaseTypes, asJSON: json)
        }
    }

    struct Open: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Open a case; give it a handler with assign.")

        @Argument(help: "A template's id; see: fikad case types.") var type: String
        @Argument(help: "What it is about.") var title: String
        @Option(help: "If not that of its type.") var confidentiality: Confidentiality?
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(
                .openCase(type: type, title: title, confidentiality: confidentiality))
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Open cases.")

        @Flag(help: "Closed ones too.") var all = false
        @Flag(help: "For programs.") var json = false
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.listCases(includingClosed: all), asJSON: json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "A case with its people and papers.")

        @Argument(help: "Such as 2026-0042.") var number: String
        @Option(help: "Why; needed for a case above internal, and put on record.") var reason: String?
        @Flag(help: "For programs.") var json = false
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.showCase(number: number, reason: reason), asJSON: json)
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Move a case on.")

        @Argument(help: "Such as 2026-0042.") var number: String
        @Argument(help: "One of its type's statuses.") var status: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.setCaseStatus(number: number, to: status))
        }
    }

    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Close a case; its channel becomes read-only.")

        @Argument(help: "Such as 2026-0042.") var number: String
        @Argument(help: "One of its type's results.") var result: String
        @Flag(help: "Although consultations are open.") var waive = false
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.closeCase(number: number, result: result, waives: waive))
        }
    }

    struct Assign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give an account a role in a case.")

        @Argument(help: "Such as 2026-0042.") var number: String
        @Argument(help: "The account's name.") var account: String
        @Argument(help: "The role.") var role: CaseFile.Role
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.assignCase(number: number, account: account, role: role))
        }
    }

    struct Unassign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take an account's role in a case away.")

        @Argument(help: "Such as 2026-0042.") var number: String
        @Argument(help: "The account's name.") var account: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.unassignCase(number: number, account: account))
        }
    }
}
