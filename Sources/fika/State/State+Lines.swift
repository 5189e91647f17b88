import IRCClient
import IRCWire

/// What a person types.
extension State {
    /// A command begins with `/`; anything else, and `//…` without its first stroke, is said in the current channel.
    mutating func enter(_ line: String) -> [Effect] {
        let line = line.last == "\r" ? String(line.dropLast()) : line
        guard line.contains(where: { !$0.isWhitespace }) else { return [] }
        guard line.hasPrefix("/"), !line.hasPrefix("//") else {
            guard let current else {
                return [show(words(.inNoChannelYet), .alert)]
            }
            return say(line.hasPrefix("//") ? String(line.dropFirst()) : line, to: current)
        }
        var arguments = Arguments(line.dropFirst())
        let name = arguments.word() ?? ""
        guard let command = Command.named(name) else { return [unknown(name)] }
        if let needed = command.needs, lacks(needed), !mayBeElsewhere(command) { return [lacking(needed)] }
        return command.run(&self, &arguments) ?? [show(words(.usage(usage: command.line(words))), .alert)]
    }

    func lacking(_ feature: ServerFeature) -> Effect {
        show(words(.serverLacks(names: words(.feature(feature)))), .alert)
    }

    /// What this server lacks may be found on another.
    private func mayBeElsewhere(_ command: Command) -> Bool {
        servers.count > 1 && (command.id == .talk(.search) || command.id == .talk(.hit))
    }

    func unknown(_ name: String) -> Effect {
        let names = Command.all.flatMap { [$0.name] + $0.aliases }
        let hint = Spelling.nearest(to: name, among: names).map { words(.didYouMean(command: $0)) } ?? words(.seeHelp)
        return show(words(.noCommand(word: PlainText.of(name))) + " " + hint, .alert)
    }

    /// The message somebody means, and where it was said; one that was never shown is looked for where one is.
    func message(_ typed: String?) -> (msgid: String, target: String)? {
        guard let typed else { return nil }
        let msgid = shown.msgid(named: typed)
        guard let target = shown[msgid]?.target ?? current else { return nil }
        return (msgid, target)
    }
}
