import IRCWire

/// Long texts of solutions come in several lines, `SOLUTIONTEXT <id> Q :…`, that are one.
enum SolutionChunks {
    /// The same lines with consecutive pieces of one text put together.
    static func joined(_ messages: [IRCMessage]) -> [IRCMessage] {
        var joined: [IRCMessage] = []
        for message in messages {
            if ["SOLUTIONTEXT", "PUBLICTEXT"].contains(message.command), message.parameters.count == 3,
                let last = joined.last,
                last.command == message.command, last.parameters.prefix(2) == message.parameters.prefix(2)
            {
                joined[joined.count - 1].parameters[2] += message.parameters[2]
            } else {
                joined.append(message)
            }
        }
        return joined
    }
}
