import FikaCore
import IRCWire

/// A message of several lines on its way from the client (IRCv3 draft/multiline).
struct MultilineDraft: Sendable {
    /// `BATCH +reference draft/multiline target`, with the message's tags and its label.
    let opening: IRCMessage
    let reference: String
    let target: String
    let openedAt: Timestamp
    /// When it is forgotten, if it is not closed before.
    var endsAt: Timestamp { openedAt.adding(seconds: SessionLimit.batchSeconds) }
    private(set) var kind: Message.Kind?
    /// The lines so far, with a line feed between where they are not to go on.
    private(set) var text = ""
    private(set) var seams: [Int] = []
    private var lineCount = 0
    private var isBlank = true

    init(opening: IRCMessage, reference: String, target: String, openedAt: Timestamp) {
        self.opening = opening
        self.reference = reference
        self.target = target
        self.openedAt = openedAt
    }

    /// Takes one more line in.
    mutating func append(_ line: IRCMessage, _ settings: SessionSettings) throws(MultilineFault) {
        guard let kind = Message.Kind(talk: line.command) else { throw .invalid("Only PRIVMSG or NOTICE may be in it") }
        guard self.kind ?? kind == kind else { throw .invalid("It mixes PRIVMSG and NOTICE") }
        guard let named = line.parameters.first, casefold(named) == casefold(target) else {
            throw .target(target, line.parameters.first ?? "*")
        }
        let words = line.parameters.count > 1 ? line.parameters[1] : ""
        let goesOn = line[tag: ServerTag.multilineConcat] != nil
        if goesOn, words.isEmpty { throw .invalid("A blank line cannot go on the one before") }
        guard lineCount < settings.multilineLinesMax else { throw .lines(settings.multilineLinesMax) }
        let joint = lineCount == 0 || goesOn ? "" : "\n"
        guard text.utf8.count + joint.utf8.count + words.utf8.count <= settings.multilineBytesMax else {
            throw .bytes(settings.multilineBytesMax)
        }
        if goesOn, lineCount > 0 { seams.append(text.utf8.count) }
        self.kind = kind
        lineCount += 1
        isBlank = isBlank && words.isEmpty
        text += joint + words
    }

    /// What it is, now that it is closed.
    func finish() throws(MultilineFault) -> Message.Kind {
        guard let kind else { throw .invalid("It has no lines") }
        guard !isBlank else { throw .invalid("It has only blank lines") }
        return kind
    }
}

extension Message.Kind {
    /// What a command says; nil: something that has no text.
    fileprivate init?(talk command: String) {
        switch command {
        case "PRIVMSG": self = .privmsg
        case "NOTICE": self = .notice
        default: return nil
        }
    }
}
