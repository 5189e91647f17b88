import ArgumentParser
import FikaCore
import FikaServer

struct RetentionVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention", abstract: "What becomes of closed cases.",
        discussion: "A case's result says how long it is kept. Nothing is destroyed by itself.",
        subcommands: [List.self, Run.self, Hold.self, Release.self, Certificates.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Closed cases, and when they may be destroyed or why not.")

        @Flag(help: "Only those that may be destroyed now.") var due = false
        @Flag(help: "For programs.") var json = false
        @OptionGroup var place: Place

        func run() async throws {
            let answer = try await FrontDesk(place: place).open { await $0.answer(.listRetention) }
            guard due, case .tables(let tables) = answer else { return try FrontDesk.show(answer, asJSON: json) }
            try FrontDesk.show(.tables(tables.map(\.due)), asJSON: json)
        }
    }

    struct Hold: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "hold",
            abstract: "Let nothing of a case be destroyed, nor of the cases it is one whole with.")

        @Argument(help: "Such as 2026-0042.") var number: String
        @Option(help: "Why; it stands in the file.") var reason: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.holdCase(number: number, reason: reason))
        }
    }

    struct Release: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "release", abstract: "End a hold.")

        @Argument(help: "Such as 2026-0042.") var number: String
        @Option(help: "Why; it stands in the file.") var reason: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.releaseCase(number: number, reason: reason))
        }
    }

    struct Certificates: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "certificates", abstract: "What was destroyed, when, by whom and why.")

        @Flag(help: "For programs.") var json = false
        @OptionGroup var place: Place

        /// Page by page: there may be many.
        func run() async throws {
            let answer = try await FrontDesk(place: place).open { office in
                await FrontDesk.everything(of: office) { .listCertificates(after: CaseID($0)) }
            }
            try FrontDesk.show(answer, asJSON: json)
        }
    }
}

extension AdminTable {
    /// The rows of a list of cases that may be destroyed now.
    var due: AdminTable {
        AdminTable(columns: columns, rows: rows.filter { $0.last == AdminAnswer.dueState })
    }
}
