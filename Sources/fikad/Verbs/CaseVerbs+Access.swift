import ArgumentParser
import FikaCore
import FikaServer

extension SliceArgument: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension CaseVerbs {
    static let access: [any ParsableCommand.Type] = [
        GrantsVerb.self, GrantVerb.self, RevokeVerb.self, Approve.self, Deny.self, Settle.self, Withdraw.self,
    ]

    struct GrantVerb: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "grant", abstract: "Show someone a part of a case; it is told in the case's channel.")

        @Argument(help: "Such as 2026-0042.") var number: String
        @Argument(help: "The account's name.") var account: String
        @Argument(help: "The last day, such as 2026-12-31.") var until: LastDay
        @Argument(help: "all, thread=MESSAGE, messages=MESSAGE,MESSAGE or documents=D1,D2.") var slice: SliceArgument
        @Argument(help: "Why.") var reason: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(
                .grantCase(number: number, account: account, slice: slice.slice, until: until.end, reason: reason))
        }
    }

    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the one who was asked more, as they wished.")

        @Argument(help: "The consultation's key, such as erik-1.") var key: String
        @Argument(help: "The number of the request; see: fikad case grants.") var request: Int
        @Argument(help: "all, thread=MESSAGE, messages=MESSAGE,MESSAGE or documents=D1,D2.") var slice: SliceArgument
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.approveRequest(key: key, request: request, slice: slice.slice))
        }
    }

    struct Deny: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Do not show the one who was asked more.")

        @Argument(help: "The consultation's key, such as erik-1.") var key: String
        @Argument(help: "The number of the request; see: fikad case grants.") var request: Int
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.denyRequest(key: key, request: request))
        }
    }

    struct Settle: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End a consultation whose answer is enough.")

        @Argument(help: "The consultation's key, such as erik-1.") var key: String
        @OptionGroup var place: Place

        func run() async throws { try await FrontDesk(place: place).serve(.settleConsultation(key: key)) }
    }

    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take the question of a consultation back.")

        @Argument(help: "The consultation's key, such as erik-1.") var key: String
        @OptionGroup var place: Place

        func run() async throws { try await FrontDesk(place: place).serve(.withdrawConsultation(key: key)) }
    }
}
