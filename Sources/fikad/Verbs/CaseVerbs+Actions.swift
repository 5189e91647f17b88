import ArgumentParser
import FikaCore
import FikaServer

extension CaseVerbs {
    static let actions: [any ParsableCommand.Type] = [
        Extend.self, Suspend.self, Resume.self, Set.self, Part.self, Relate.self, Unrelate.self, Decide.self,
        Reopen.self, Admit.self, Refuse.self,
    ]

    /// A case, and the daemon or store it is in.
    struct Subject: ParsableArguments {
        @Argument(help: "Such as 2026-0042.") var number: String
        @OptionGroup var place: Place

        func take(_ action: CaseAction) async throws {
            try await FrontDesk(place: place).serve(.actOnCase(number: number, action))
        }
    }

    struct Extend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "extend", abstract: "Move a case's deadline, as its type allows.")

        @OptionGroup var subject: Subject
        @Argument(help: "Why.") var reason: String

        func run() async throws { try await subject.take(.extend(reason: reason)) }
    }

    struct Suspend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "suspend", abstract: "Let a case wait; its deadline waits with it.")

        @OptionGroup var subject: Subject
        @Argument(help: "What for.") var reason: String

        func run() async throws { try await subject.take(.suspend(reason: reason)) }
    }

    struct Resume: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "resume", abstract: "Go on with a case that waited.")

        @OptionGroup var subject: Subject

        func run() async throws { try await subject.take(.resume) }
    }

    struct Set: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "set", abstract: "Set a property of a case.")

        @OptionGroup var subject: Subject
        @Argument(help: "One of its type's properties.") var property: String
        @Argument(help: "Its value; without one it is taken away.") var value: String?

        func run() async throws { try await subject.take(.setProperty(property, to: value)) }
    }

    struct Part: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "part", abstract: "Make a case a part of another.")

        @OptionGroup var subject: Subject
        @Argument(help: "The main case; without one it is a part of none.") var main: String?

        func run() async throws { try await subject.take(.setMain(main)) }
    }

    struct Relate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "relate", abstract: "Link two cases.")

        @OptionGroup var subject: Subject
        @Argument(help: "The other case.") var other: String

        func run() async throws { try await subject.take(.relate(to: other)) }
    }

    struct Unrelate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "unrelate", abstract: "Take the link of two cases away.")

        @OptionGroup var subject: Subject
        @Argument(help: "The other case.") var other: String

        func run() async throws { try await subject.take(.unrelate(from: other)) }
    }

    struct Decide: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "decide", abstract: "Record a decision in a case.")

        @OptionGroup var subject: Subject
        @Argument(help: "What was decided.") var decision: String
        @Option(help: "From which day on it holds, as 2026-11-25; now, if left out.") var validFrom: String?

        func run() async throws { try await subject.take(.decide(decision, validFrom: validFrom)) }
    }

    struct Reopen: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reopen", abstract: "Open a closed case again; its result is taken back.")

        @OptionGroup var subject: Subject
        @Argument(help: "Why.") var reason: String

        func run() async throws { try await subject.take(.reopen(reason: reason)) }
    }

    struct Admit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "admit", abstract: "Take in what was filed into a closed case.")

        @OptionGroup var subject: Subject
        @Argument(help: "The receipt's number; see: fikad case show.") var filing: Int64

        func run() async throws { try await subject.take(.admit(FilingID(filing))) }
    }

    struct Refuse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "refuse", abstract: "Leave out what was filed into a closed case.")

        @OptionGroup var subject: Subject
        @Argument(help: "The receipt's number; see: fikad case show.") var filing: Int64
        @Argument(help: "Why.") var reason: String

        func run() async throws { try await subject.take(.refuse(FilingID(filing), reason: reason)) }
    }
}
