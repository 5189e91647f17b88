import ArgumentParser
import FikaServer
import Glibc

extension RetentionVerbs {
    /// Shows what it would destroy; destroys just that, if it is told so in two ways.
    struct Run: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "run",
            abstract: "Destroy the cases whose time is up; without --destroy, show them.",
            discussion: """
                Talk, documents, copies, consultations and every trace in the search index go; a certificate stays. \
                Backups that were made before still hold what was destroyed. When all is destroyed, the store's file \
                is written anew, and meanwhile nobody can say anything: some seconds a gigabyte.
                """)

        @Flag(help: "Do it.") var destroy = false
        @Option(help: "On what ground: a selection list, a rule. It stands in the certificate.") var reason: String?
        @Option(help: "How many cases will be destroyed: the number that was shown.") var confirm: Int?
        @Flag(help: "Instead of --confirm: however many they are.") var yes = false
        @OptionGroup var place: Place

        func validate() throws {
            guard destroy else { return }
            guard reason?.isEmpty == false else { throw ValidationError("--destroy needs a --reason.") }
            guard yes != (confirm != nil) else {
                throw ValidationError("--destroy needs --confirm with the number of cases, or --yes.")
            }
        }

        func run() async throws {
            try await FrontDesk(place: place).open { try await run($0) }
        }

        private func run(_ office: any Office) async throws {
            let answer = await office.answer(.listRetention)
            guard case .tables(let tables) = answer, let due = tables.first?.due else {
                return try FrontDesk.show(answer)
            }
            let numbers = due.rows.compactMap(\.first)
            guard destroy, let reason else { return show(due) }
            guard yes || confirm == numbers.count else {
                throw Ending.failure(
                    "\(count(numbers)) may be destroyed, not \(confirm ?? 0): look again with fikad retention run.",
                    .badInput)
            }
            for number in numbers {
                try FrontDesk.show(await office.answer(.destroyCase(number: number, reason: reason)))
                // Also into a pipe, at once: what is told is done.
                fflush(nil)
            }
            // Also what an earlier run left, if it did not come to its end.
            let scrubbed = await office.answer(.scrub)
            guard case .done = scrubbed else { return try FrontDesk.show(scrubbed) }
            print("\(count(numbers)) destroyed. See: fikad retention certificates")
        }

        private func show(_ due: AdminTable) {
            guard !due.rows.isEmpty else { return print("No case may be destroyed now. See: fikad retention list") }
            print(due.text, terminator: "")
            print("\(count(due.rows)) would be destroyed. Nothing is, without --destroy.")
        }

        private func count(_ list: some Collection) -> String {
            list.count == 1 ? "1 case" : "\(list.count) cases"
        }
    }
}
