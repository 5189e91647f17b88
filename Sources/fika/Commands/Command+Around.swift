import IRCClient
import IRCWire

extension Command {
    static let around: [Command] = [
        Command(.talk(.who), completing: [.channelOrNick]) { state, arguments in
            guard let target = arguments.word() ?? state.current else { return nil }
            return [.ask(IRCMessage("WHO", target), .listing(nothing: .nobody))]
        },
        Command(.talk(.names), completing: [.channel]) { state, arguments in
            guard let target = arguments.word() ?? state.current else { return nil }
            return [.ask(IRCMessage("NAMES", target), .listing(nothing: .nobody))]
        },
        Command(.talk(.whois), completing: [.nick]) { _, arguments in
            guard let nick = arguments.word() else { return nil }
            return [.ask(IRCMessage("WHOIS", nick), .listing(nothing: .nobody))]
        },
        Command(.talk(.topic)) { state, arguments in
            guard let channel = state.current else { return nil }
            guard let text = arguments.rest else {
                return [.ask(IRCMessage("TOPIC", channel), .listing(nothing: .silence))]
            }
            return [.send(IRCMessage("TOPIC", channel, text, forcesTrailing: true))]
        },
        Command(.talk(.away)) { _, arguments in
            let reason = arguments.rest.map { [$0] } ?? []
            return [.ask(IRCMessage("AWAY", reason, forcesTrailing: true), .listing(nothing: .silence))]
        },
        Command(.talk(.nick)) { _, arguments in
            guard let name = arguments.word() else { return nil }
            return [.send(IRCMessage("NICK", name))]
        },
        Command(.talk(.raw)) { state, arguments in
            guard let line = arguments.rest else { return nil }
            guard let message = try? IRCMessage(parsing: line, limits: .fromClient) else {
                return [state.show(state.words(.notALine), .alert)]
            }
            return [.ask(message, .listing(nothing: .done))]
        },
        Command(.talk(.server), completing: [.server]) { state, arguments in
            guard let typed = arguments.word() else { return [.turn(.list)] }
            guard let name = state.server(typed) else { return [state.noServer(typed)] }
            return [.turn(.server(name))]
        },
        Command(.talk(.trust), completing: [.server, .nothing]) { state, arguments in
            guard let typed = arguments.word() else { return nil }
            guard let name = state.server(typed) else { return [state.noServer(typed)] }
            guard let answer = arguments.word() else { return [.trust(server: name, isAccepted: nil)] }
            let isAccepted = TrustQuestion.isYes(answer)
            guard isAccepted || TrustQuestion.isNo(answer) else { return nil }
            return [.trust(server: name, isAccepted: isAccepted)]
        },
        Command(.talk(.help), ["?"], completing: [.command]) { state, arguments in
            guard let typed = arguments.word() else {
                let lines = all.map { state.show($0.line(state.words)) }
                return lines + [state.show(state.words(.helpEnding))]
            }
            let name = typed.hasPrefix("/") ? String(typed.dropFirst()) : typed
            guard let command = named(name) else { return [state.unknown(name)] }
            let aliases = command.aliases.map { "/" + $0 }.joined(separator: ", ")
            let also = aliases.isEmpty ? "" : state.words(.alsoKnownAs(aliases: aliases))
            return [state.show(command.line(state.words) + also)]
        },
        Command(.talk(.quit), ["exit"]) { _, arguments in
            [.quit(reason: arguments.rest ?? "")]
        },
    ]
}

extension State {
    /// Its name as the settings write it.
    fileprivate func server(_ typed: String) -> String? {
        servers.first { $0.lowercased() == typed.lowercased() }
    }

    fileprivate func noServer(_ typed: String) -> Effect {
        let names = servers.map(PlainText.of).joined(separator: ", ")
        return show(words(.noServer(name: PlainText.of(typed), names: names)), .alert)
    }
}
