import FikaCore
import IRCWire

/// What a person says to the server's own name, `fika`: the same verbs in plain words, answered in sentences. It is
/// turned into the message a program would have sent and goes to the same handlers; it is neither stored nor shown to
/// anybody.
extension Handlers {
    static func isService(_ target: String) -> Bool {
        casefold(target) == Person.fika.nick
    }

    static func plainWords(_ text: String, _ session: inout ClientSession) -> Answer {
        let echo = session.person.map { person in
            session.capabilities.contains(.echoMessage)
                ? text.split(separator: "\n", omittingEmptySubsequences: true).map { line in
                    person.line(
                        "PRIVMSG", [Person.fika.nick, String(line)], for: session.traits, forcesTrailing: true)
                } : []
        }
        session.spoken = "PRIVMSG"
        var answer = Answer.lines(echo ?? [])
        switch PlainSentence(text) {
        case .help: answer += .lines(PlainSentence.helpLines.map(session.viewer.notice))
        case .unknown: answer += .line(session.viewer.notice("I do not understand that. Say: help"))
        case .command(let message):
            session.spoken = message.command
            answer += table[message.command]?.answer(message, &session) ?? .nothing
        }
        return answer
    }

    /// What can be asked for in plain words.
    static let spokenNames = Set(work.map(\.name))
}
