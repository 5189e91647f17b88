import IRCWire

/// The whole job in one minute: three people and three bots, over TLS, against the daemon that was just started.
/// What is printed is what anna's client is shown.
struct DemoScene: Sendable {
    let server: DemoAddress
    /// By account: `anna`, `bert`, `carla`.
    let passwords: [String: String]
    /// The announcer's drop folder; writes the announcement's file there.
    let dropAnnouncement: @Sendable (_ text: String) throws -> Void
    let print: @Sendable (String) -> Void

    private struct Cast: Sendable {
        let anna: DemoPlayer
        let bert: DemoPlayer
        let carla: DemoPlayer
    }

    func play() async throws {
        let cast = Cast(
            anna: try player("anna") { show($0) }, bert: try player("bert"), carla: try player("carla"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for player in [cast.anna, cast.bert, cast.carla] {
                group.addTask { try await player.run() }
            }
            do {
                try await acts(cast)
            } catch {
                group.cancelAll()
                throw error
            }
            for player in [cast.anna, cast.bert, cast.carla] { player.leave() }
            try await group.waitForAll()
        }
    }

    private func acts(_ cast: Cast) async throws {
        try await comeIn(cast)
        try await solve(cast)
        let number = try await openCase(cast)
        try await file(into: number, cast)
        try await announce(cast)
        try await search(cast)
    }

    private func player(
        _ name: String, watching: @escaping @Sendable (IRCMessage) -> Void = { _ in }
    ) throws -> DemoPlayer {
        guard let password = passwords[name] else { throw DemoFailure("There is no password for \(name).") }
        return DemoPlayer(name: name, password: password, server: server, watching: watching)
    }

    private func comeIn(_ cast: Cast) async throws {
        caption("anna, bert and carla connect over TLS and log in; the bots are there already.")
        for player in [cast.anna, cast.bert, cast.carla] {
            try await player.hears("the welcome") { $0.command == "CONNECTED" }
            for channel in ["#it-help", "#news"] { try await player.asks("JOIN", [channel]) }
        }
        // The bots come by themselves; the scene needs them there.
        for bot in ["filing", "answers"] { try await arrival(of: bot, in: "#it-help", cast) }
        try await arrival(of: "announcer", in: "#news", cast)
    }

    private func arrival(of bot: String, in channel: String, _ cast: Cast) async throws {
        let names = try await cast.bert.asks("NAMES", [channel])
        let isThere = names.contains { $0.command == "353" && ($0.parameters.last?.contains(bot) ?? false) }
        guard !isThere else { return }
        try await cast.bert.hears("the bot \(bot)", within: .seconds(30)) {
            $0.command == "JOIN" && $0.parameters.first == channel && ($0.source?.hasPrefix(bot) ?? false)
        }
    }

    private func solve(_ cast: Cast) async throws {
        caption("bert has a problem, carla knows, and bert says that it worked.")
        let question = try await cast.bert.says(
            "Since the update the printer on the second floor shows error 0x0000011b, who knows why?", in: "#it-help")
        let answer = try await cast.carla.says(
            "Delete the printer and add it again as an IP printer, then error 0x0000011b is gone.", in: "#it-help",
            replyTo: question)
        try await cast.bert.asks("ACCEPT", ["#it-help", answer])
        try await cast.carla.hears("the note that it is solved") { said($0, by: "fika", containing: "Solved") }
        caption("A while later anna has the same problem. The bot answers from what worked.")
        let again = try await cast.anna.says(
            "My printer shows error 0x0000011b after the update, what can I do?", in: "#it-help")
        try await cast.anna.hears("an answer of the bot", within: .seconds(30)) {
            said($0, by: "answers", containing: "carla") && $0[tag: ClientTag.draftReply] == again
        }
    }

    private func openCase(_ cast: Cast) async throws -> String {
        caption("anna opens a case. It has a channel of its own, with status and deadline in its topic.")
        let opened = try await cast.anna.asks(
            "CASE", ["OPEN", "it-incident", "*", "Badge reader at the main entrance"])
        guard let line = opened.first(where: { $0.command == "CASE" }), line.parameters.count > 1 else {
            throw DemoFailure("The case was not opened.")
        }
        let (number, channel) = (line.parameters[0], line.parameters[1])
        for player in [cast.anna, cast.carla] { try await player.asks("JOIN", [channel]) }
        try await cast.anna.says("The reader rejects every badge since this morning.", in: channel)
        try await cast.carla.says("I called the supplier, they come at two.", in: channel)
        try await cast.anna.asks("CASE", ["STATUS", number, "under investigation"])
        return number
    }

    private func file(into number: String, _ cast: Cast) async throws {
        caption(
            "Elsewhere people talk about the same thing. The filing bot puts the thread into the case, with receipts.")
        let root = try await cast.bert.says("Is anybody else locked out at the main entrance?", in: "#it-help")
        try await cast.carla.says("Yes, all of the planning department.", in: "#it-help", replyTo: root)
        try await cast.bert.says("@filing \(number)", in: "#it-help", replyTo: root)
        try await cast.anna.hears("the receipt in the case", within: .seconds(30)) {
            said($0, by: "fika", containing: "Filed here")
        }
    }

    private func announce(_ cast: Cast) async throws {
        caption("Communications drops a file into a folder; the announcer posts it, and people comment below.")
        try dropAnnouncement(
            "The main entrance is closed until two o'clock\nPlease use the entrance in Church Street.\n")
        let news = try await cast.carla.hears("the announcement", within: .seconds(60)) {
            said($0, by: "announcer", containing: "main entrance")
        }
        guard let id = news[tag: ServerTag.msgid] else { throw DemoFailure("The announcement has no id.") }
        try await cast.carla.says("Is Church Street open for bicycles too?", in: "#news", replyTo: id)
        try await cast.bert.reacts("👍", to: id, in: "#news")
        try await cast.anna.asks("ACK", [id])
        let status = try await cast.carla.asks("ANNOUNCEMENT", [id])
        if let counts = status.first(where: { $0.command == "ANNOUNCEMENT" })?.parameters, counts.count > 4 {
            print("  (carla, an owner, asks who has read it: \(counts[3]) have said so, \(counts[4]) have not)")
        }
    }

    private func search(_ cast: Cast) async throws {
        caption("anna finds it all again, as far as she may read it.")
        let found = try await cast.anna.asks("SEARCH", ["text=badge;limit=5"])
        guard found.contains(where: { $0.command == "PRIVMSG" }) else {
            throw DemoFailure("The search found nothing.")
        }
    }

    private func said(_ message: IRCMessage, by nick: String, containing words: String) -> Bool {
        (message.command == "PRIVMSG" || message.command == "NOTICE")
            && (message.source?.hasPrefix(nick + "!") ?? false)
            && (message.parameters.last?.contains(words) ?? false)
    }

    private func caption(_ text: String) {
        print("")
        print("— \(text)")
    }

    /// A line as a terminal shows it; what is no talk is left out.
    private func show(_ message: IRCMessage) {
        guard let channel = message.parameters.first, let nick = message.source?.split(separator: "!").first else {
            return
        }
        let time = message[tag: ServerTag.time].map { $0.dropFirst(11).prefix(5) } ?? ""
        switch message.command {
        case "PRIVMSG", "NOTICE":
            guard channel.hasPrefix("#"), let text = message.parameters.last else { return }
            let mark = message[tag: ClientTag.draftReply] == nil ? "" : "↳ "
            print("  \(time) \(channel) <\(nick)> \(mark)\(text)")
        case "TAGMSG":
            guard let sign = message[tag: ClientTag.react] else { return }
            print("  \(time) \(channel) \(nick) reacts \(sign)")
        case "TOPIC": print("  \(time) \(channel) topic: \(message.parameters.last ?? "")")
        default: break
        }
    }
}
