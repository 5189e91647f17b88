import IRCClient
import IRCWire

extension Command {
    static let around: [Command] = [
        Command("who", [], "[CHANNEL|NICK]", "show who is here, with names", [.channelOrNick]) { state, arguments in
            guard let target = arguments.word() ?? state.current else { return nil }
            return [.ask(IRCMessage("WHO", target), .listing(nothing: "Nobody."))]
        },
        Command("names", [], "[CHANNEL]", "show who is in a channel", [.channel]) { state, arguments in
            guard let target = arguments.word() ?? state.current else { return nil }
            return [.ask(IRCMessage("NAMES", target), .listing(nothing: "Nobody."))]
        },
        Command("whois", [], "NICK", "show who somebody is", [.nick]) { _, arguments in
            guard let nick = arguments.word() else { return nil }
            return [.ask(IRCMessage("WHOIS", nick), .listing(nothing: "Nobody."))]
        },
        Command("topic", [], "[text]", "show or set the topic of this channel") { state, arguments in
            guard let channel = state.current else { return nil }
            guard let text = arguments.rest else { return [.ask(IRCMessage("TOPIC", channel), .listing(nothing: ""))] }
            return [.send(IRCMessage("TOPIC", channel, text, forcesTrailing: true))]
        },
        Command("away", [], "[reason]", "say that you are away, or back") { _, arguments in
            let reason = arguments.rest.map { [$0] } ?? []
            return [.ask(IRCMessage("AWAY", reason, forcesTrailing: true), .listing(nothing: ""))]
        },
        Command("nick", [], "NAME", "change your name on the screen") { _, arguments in
            guard let name = arguments.word() else { return nil }
            return [.send(IRCMessage("NICK", name))]
        },
        Command("raw", [], "line", "send a line of the protocol as it is") { state, arguments in
            guard let line = arguments.rest else { return nil }
            guard let message = try? IRCMessage(parsing: line, limits: .fromClient) else {
                return [state.show("That is not a line of the protocol.", .alert)]
            }
            return [.ask(message, .listing(nothing: "Done."))]
        },
        Command("help", ["?"], "[command]", "explain a command, or list all", [.command]) { state, arguments in
            guard let typed = arguments.word() else {
                let lines = all.map { state.show("\($0.usage) — \($0.help)") }
                return lines + [state.show("Anything else is said in the current channel; // begins a text with /.")]
            }
            let name = typed.hasPrefix("/") ? String(typed.dropFirst()) : typed
            guard let command = named(name) else { return [state.unknown(name)] }
            let aliases = command.aliases.map { "/" + $0 }.joined(separator: ", ")
            let also = aliases.isEmpty ? "" : " (also \(aliases))"
            return [state.show("\(command.usage) — \(command.help)\(also)")]
        },
        Command("quit", ["exit"], "[reason]", "leave") { _, arguments in
            [.quit(reason: arguments.rest ?? "")]
        },
    ]
}
