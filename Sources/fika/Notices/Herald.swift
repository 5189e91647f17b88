import IRCClient
import Synchronization

/// Carries notices out: to the terminal, and to a program of the person's own, started as it is, without a shell.
final class Herald: Sendable {
    /// Programs that run at one time; a notice beyond that is told by the terminal alone.
    static let programsMax = 4

    private let rules: NoticeRules
    private let terminal: NoticeRules.Terminal
    private let words: Words
    /// Bytes for the terminal, which whoever draws there puts between two frames.
    private let write: @Sendable (String) -> Void
    private let surroundings: [String]
    private let running = Mutex(0)

    init(
        rules: NoticeRules, words: Words, environment: (String) -> String?, write: @escaping @Sendable (String) -> Void
    ) {
        self.rules = rules
        self.words = words
        self.write = write
        terminal = Signal.terminal(rules, environment: environment)
        surroundings = OwnProgram.surroundings(environment)
    }

    /// Returns when the program has ended, if there is one; `missed` were not told since the last.
    func tell(_ notice: Notice, missed: Int = 0) async {
        var title = words(notice.phrase)
        if let server = notice.server { title = server + ": " + title }
        if missed > 0 { title += " (" + words(.several(count: missed)) + ")" }
        write(Signal.terminal(title: title, text: notice.text, rules, terminal))
        guard let command = Signal.command(title: title, text: notice.text, rules) else { return }
        await run(command)
    }

    /// Opens an address with a program of the person's own; `{link}` stands for the address.
    func open(_ link: String, with command: [String]) async {
        let filled = command.map { $0.replacing("{link}", with: link) }
        await run(filled == command ? command + [link] : filled)
    }

    private func run(_ command: [String]) async {
        let isFree = running.withLock { count in
            guard count < Self.programsMax else { return false }
            count += 1
            return true
        }
        guard isFree else { return }
        _ = await BlockingWork.run { [surroundings] in OwnProgram.run(command, surroundings) }
        running.withLock { $0 -= 1 }
    }
}
