/// Something to type behind a `/`. The table of all is in `Command+Table.swift`, and `/help` reads it; what it says is
/// in `Words`.
struct Command: Sendable {
    /// What Tab offers at a place.
    enum Completing: Sendable {
        case channel, nick, channelOrNick, caseNumber, caseType, messageID, command, server, nothing
    }

    let id: CommandName
    let aliases: [String]
    /// By place; the last one also for all places behind it.
    let completing: [Completing]
    /// Nil when the arguments are not what they should be.
    let run: @Sendable (inout State, inout Arguments) -> [Effect]?

    init(
        _ id: CommandName, _ aliases: [String] = [], completing: [Completing] = [.nothing],
        _ run: @escaping @Sendable (inout State, inout Arguments) -> [Effect]?
    ) {
        self.id = id
        self.aliases = aliases
        self.completing = completing
        self.run = run
    }

    /// As it is typed.
    var name: String { id.word }

    /// `/reply ID text`
    func usage(_ words: Words) -> String {
        let arguments = words.usage(of: id).arguments
        return "/" + name + (arguments.isEmpty ? "" : " " + arguments)
    }

    /// One line that begins with a verb.
    func help(_ words: Words) -> String { words.usage(of: id).help }

    /// `/reply ID text — answer a message`
    func line(_ words: Words) -> String { "\(usage(words)) — \(help(words))" }

    static func named(_ name: String) -> Command? {
        let name = name.lowercased()
        return all.first { $0.name == name || $0.aliases.contains(name) }
    }
}
