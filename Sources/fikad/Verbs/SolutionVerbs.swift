import ArgumentParser
import FikaCore
import FikaServer
import Foundation

struct SolutionVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "solutions", abstract: "Accepted answers of a help community, out of it and into it.",
        subcommands: [Export.self, Import.self])

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Write all accepted answers, as CSV or Markdown.")

        @Argument(help: "The community's name.") var community: String
        @Option(help: "csv or markdown.") var format = SolutionSheet.Format.csv
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).open { office in
                let all = await FrontDesk.everything(of: office) {
                    .listSolutions(community: community, after: SolutionID($0))
                }
                guard case .tables(let tables) = all, let table = tables.first else { return try FrontDesk.show(all) }
                print(SolutionSheet.text(table, as: format, community: community), terminator: "")
            }
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Bring in answers that worked elsewhere.",
            discussion: """
                A CSV file names its columns in the first line: question and answer, and if you like author, date and \
                review (as 2026-11-28). A Markdown file has a heading (##) for each question and the answer below it. \
                What was written by `export` can be read. All of a file is read before anything is taken.
                """)

        @Argument(help: "The community's name.") var community: String
        @Argument(help: "The file.", completion: .file()) var file: String
        @Option(help: "csv or markdown; else by the file's name.") var format: SolutionSheet.Format?
        @OptionGroup var place: Place

        func run() async throws {
            let kept = try read()
            try await FrontDesk(place: place).open { office in
                let failure = await office.failure(
                    of: kept, inPortionsOf: CoreSettings().keptSolutions, "solutions", into: community
                ) { .keepSolutions(community: community, $0) }
                if let failure { try FrontDesk.show(failure) }
            }
            print("\(kept.count) solutions are in \(community).")
        }

        private func read() throws -> [KnowledgeCommand.KeptElsewhere] {
            let handle = FileHandle(forReadingAtPath: file)
            guard let handle, let bytes = try? handle.read(upToCount: SolutionSheet.bytesMax + 1) else {
                throw Ending.failure("\(file) cannot be read.", .noInput)
            }
            guard bytes.count <= SolutionSheet.bytesMax else {
                throw Ending.failure("\(file) has more than \(SolutionSheet.bytesMax) bytes; cut it.", .badInput)
            }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw Ending.failure("\(file) is not UTF-8; save it as that.", .badInput)
            }
            let isMarkdown = file.hasSuffix(".md") || file.hasSuffix(".markdown")
            do {
                return try SolutionSheet.read(
                    text, as: format ?? (isMarkdown ? .markdown : .csv), now: try place.clock().now())
            } catch let fault as SolutionSheet.Fault {
                throw Ending.failure("\(file), \(fault).", .badInput)
            }
        }
    }
}

extension SolutionSheet.Format: ExpressibleByArgument {}
