import ArgumentParser
import FikaCore
import FikaServer

struct AccountVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "People and bots that the organisation knows.",
        subcommands: [
            Add.self, Passwd.self, Disable.self, Enable.self, List.self, Clearance.self, Until.self,
            CertificateVerbs.self, Export.self, Erase.self,
        ])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Make an account; asks for its password.")

        @Argument(help: "The account's name.") var name: String
        @Flag(help: "Take the password from the standard input.") var passwordStdin = false
        @Option(help: "Up to which confidentiality it may read.") var clearance = Confidentiality.caseConfidential
        @Flag(help: "Someone from outside, who sees nothing but consultations.") var guest = false
        @Option(help: "Of a guest: the last day, such as 2026-12-31.") var until: LastDay?
        @Option(help: "Of a guest: where they come from.") var organisation: String?
        @Option(parsing: .upToNextOption, help: "Of a bot that runs somewhere else: what it may do.")
        var scopes: [Scope] = []
        @OptionGroup var place: Place

        func validate() throws {
            guard scopes.isEmpty || !guest else { throw ValidationError("A bot is no guest.") }
            guard guest || (until == nil && organisation == nil) else {
                throw ValidationError("--until and --organisation are for a --guest.")
            }
        }

        func run() async throws {
            let accounts = try place.read().0.accounts
            let record = try PasswordPrompt(accounts: accounts).record(fromStandardInput: passwordStdin)
            try await FrontDesk(place: place).serve(
                guest
                    ? .addGuest(
                        name: name, credentials: record, clearance: clearance, organisation: organisation,
                        ends: until?.end)
                    : .addAccount(
                        name: name, credentials: record, clearance: clearance, scopes: scopes.isEmpty ? nil : scopes))
        }
    }

    struct Passwd: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "passwd", abstract: "Give an account another password.")

        @Argument(help: "The account's name.") var name: String
        @Flag(help: "Take the password from the standard input.") var passwordStdin = false
        @OptionGroup var place: Place

        func run() async throws {
            let accounts = try place.read().0.accounts
            let record = try PasswordPrompt(accounts: accounts).record(fromStandardInput: passwordStdin)
            try await FrontDesk(place: place).serve(.setPassword(name: name, credentials: record))
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "disable", abstract: "Lock an account and end its connections.")

        @Argument(help: "The account's name.") var name: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.disableAccount(name: name))
        }
    }

    struct Enable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "enable", abstract: "Unlock an account.")

        @Argument(help: "The account's name.") var name: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.enableAccount(name: name))
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "All accounts.")

        @Flag(help: "For programs.") var json = false
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.listAccounts, asJSON: json)
        }
    }

    struct Clearance: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "clearance",
            abstract: "Say up to which confidentiality an account may read.")

        @Argument(help: "The account's name.") var name: String
        @Argument(help: "A step of the ladder.") var clearance: Confidentiality
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.setClearance(name: name, clearance))
        }
    }

    struct Until: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "until", abstract: "Say when a guest's account ends.")

        @Argument(help: "The account's name.") var name: String
        @Argument(help: "The last day, such as 2026-12-31; none: not by itself.") var lastDay: LastDay?
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.setGuestEnd(name: name, lastDay?.end))
        }
    }
}
