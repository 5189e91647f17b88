import ArgumentParser
import FikaCore
import FikaServer

struct CommunityVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "community", abstract: "People around a subject, each community with its channel.",
        subcommands: [Create.self, Add.self, Remove.self, Own.self, List.self])

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "create", abstract: "Make a community and its channel.")

        @Argument(help: "Its name, without #.") var name: String
        @Option(help: "What it is for.") var kind: Community.Kind
        @Option(help: "How it is called; else its name.") var title: String?
        @Option(help: "Who gets in: anyone with an account, or members only.") var join = Community.JoinRule.open
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(
                .createCommunity(name: name, title: title ?? name, kind: kind, joinRule: join))
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: "Make an account a member.")

        @Argument(help: "The community's name.") var name: String
        @Argument(help: "The account's name.") var account: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.addMember(community: name, account: account))
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "remove", abstract: "End an account's membership.")

        @Argument(help: "The community's name.") var name: String
        @Argument(help: "The account's name.") var account: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.removeMember(community: name, account: account))
        }
    }

    struct Own: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "own",
            abstract: "Make an account an owner: it adds members, accepts answers, announces.")

        @Argument(help: "The community's name.") var name: String
        @Argument(help: "The account's name.") var account: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.addOwner(community: name, account: account))
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "All communities.")

        @Flag(help: "For programs.") var json = false
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.listCommunities, asJSON: json)
        }
    }
}
