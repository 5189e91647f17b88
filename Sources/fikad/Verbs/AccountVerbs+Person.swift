import ArgumentParser
import FikaCore
import FikaServer
import Foundation

extension AccountVerbs {
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Write down what is kept about a person, for that person.",
            discussion: """
                Two pairs of files, for people and for programs: record is the account and all that hangs on it, \
                messages is what they said, and what was said to them alone. What is part of a case file is named and \
                not written.
                """)

        @Argument(help: "The account's name.") var name: String
        @Option(help: "A folder that is not there yet.", completion: .directory) var into: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).open(write)
        }

        private func write(_ office: any Office) async throws {
            let record = await office.answer(.showPerson(name: name))
            guard case .tables(let tables) = record else { return try FrontDesk.show(record) }
            let all = await FrontDesk.everything(of: office) {
                .listPersonMessages(name: name, after: MessageID($0))
            }
            guard case .tables(let pages) = all, let messages = pages.first else { return try FrontDesk.show(all) }
            do {
                try FileManager.default.createDirectory(
                    atPath: into, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
                try put(tables.map(\.text).joined(separator: "\n"), "record.txt")
                try put("[" + tables.map(\.json).joined(separator: ",") + "]\n", "record.json")
                try put(messages.text, "messages.txt")
                try put(messages.json, "messages.json")
            } catch {
                throw Ending.failure("\(into) cannot be written: name a folder that is not there yet.", .cannotCreate)
            }
            print("What is kept about \(name) is in \(into): \(messages.rows.count) messages.")
        }

        private func put(_ text: String, _ file: String) throws {
            guard
                FileManager.default.createFile(
                    atPath: "\(into)/\(file)", contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
            else { throw CocoaError(.fileWriteUnknown) }
        }
    }

    struct Erase: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "erase",
            abstract: "Forget a person; without --yes, say what would stay and why.",
            discussion: """
                The account goes, and the words of all conversations between the person and another one; what they \
                said in channels and communities loses words and name. Accepted solutions keep their words. What \
                belongs to a case file stays as long as the file. Handlers hand over their open cases first.
                """)

        @Argument(help: "The account's name.") var name: String
        @Option(help: "Why, without the name: it stays.") var reason: String
        @Flag(help: "Do it.") var yes = false
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).open { try await run($0) }
        }

        private func run(_ office: any Office) async throws {
            let record = await office.answer(.showPerson(name: name))
            guard case .tables(let tables) = record, let staying = tables.last else {
                return try FrontDesk.show(record)
            }
            if yes {
                try FrontDesk.show(await office.answer(.eraseAccount(name: name, reason: reason)))
                let scrubbed = await office.answer(.scrub)
                guard case .done = scrubbed else { return try FrontDesk.show(scrubbed) }
            } else {
                print("Nothing is erased, without --yes.")
            }
            guard !staying.rows.isEmpty else { return print("Nothing of \(name) is part of a case file.") }
            print("What stays:\n" + staying.text, terminator: "")
        }
    }
}
