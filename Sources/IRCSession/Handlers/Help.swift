import IRCWire

/// HELP and HELPOP (modern.ircdocs.horse, HELP).
extension Handlers {
    static func help(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        guard let subject = message.parameters.first, !subject.isEmpty else { return .lines(index(viewer)) }
        let name = subject.uppercased()
        guard let text = HelpText.table[name], table[name] != nil || HelpText.topics.contains(name) else {
            return .line(
                viewer.numeric(.errHelpNotFound, [subject], "There is no help on this; HELP lists what there is"))
        }
        return .lines(viewer.help(name, [text.usage] + text.sentences))
    }

    private static func index(_ viewer: Viewer) -> [IRCMessage] {
        let groups: [(title: String, texts: [HelpText])] = [
            ("Cases and communities", HelpText.fika), ("Every IRC server's", HelpText.irc),
            ("Sent by clients, mostly", HelpText.ircv3),
        ]
        let lines = groups.flatMap { title, texts in
            let names = texts.map(\.name).filter { table[$0] != nil }
            return names.joined(upTo: SessionLimit.chunkBytesMax - title.utf8.count).map { "\(title): \($0)" }
        }
        return viewer.help("*", ["HELP <command> tells more of one of these."] + lines)
    }
}

extension Viewer {
    /// The first line, the others, and the end.
    fileprivate func help(_ subject: String, _ lines: [String]) -> [IRCMessage] {
        lines.enumerated().map { index, line in
            numeric(index == 0 ? .rplHelpStart : .rplHelpTxt, [subject], line)
        } + [numeric(.rplEndOfHelp, [subject], "End of /HELP")]
    }
}
