/// Something to type behind a `/`. The table of all is in `Command+Table.swift`, and `/help` reads it.
struct Command: Sendable {
    /// What Tab offers at a place.
    enum Completing: Sendable {
        case channel, nick, channelOrNick, caseNumber, caseType, messageID, command, nothing
    }

    let name: String
    let aliases: [String]
    /// `ID text`, `[n]`: what has to stand there, and in brackets what may.
    let arguments: String
    /// One line that begins with a verb.
    let help: String
    /// By place; the last one also for all places behind it.
    let completing: [Completing]
    /// Nil when the arguments are not what they should be.
    let run: @Sendable (inout State, inout Arguments) -> [Effect]?

    init(
        _ name: String, _ aliases: [String] = [], _ arguments: String = "", _ help: String,
        _ completing: [Completing] = [.nothing],
        _ run: @escaping @Sendable (inout State, inout Arguments) -> [Effect]?
    ) {
        self.name = name
        self.aliases = aliases
        self.arguments = arguments
        self.help = help
        self.completing = completing
        self.run = run
    }

    var usage: String { "/" + name + (arguments.isEmpty ? "" : " " + arguments) }

    static func named(_ name: String) -> Command? {
        let name = name.lowercased()
        return all.first { $0.name == name || $0.aliases.contains(name) }
    }
}
