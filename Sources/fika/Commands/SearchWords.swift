import IRCWire

/// What stands behind `/search`: words and filters, each filter a word and its value.
struct SearchWords: Equatable, Sendable {
    static let countMax = 20

    enum Fault: Error, Equatable {
        case empty
        case noDay(String)
    }

    var text = ""
    var channel: String?
    var nick: String?
    var after: Int64?
    var before: Int64?
    /// Only messages that show a document.
    var hasDocument = false
    /// Only what has an accepted answer: looked for among solutions.
    var isSolved = false

    /// `printer on fire in #it-help from bert case 2026-0042 after 1-11 before today has document is solved`, the
    /// filters at the end in any order.
    init(_ typed: String, isChannel: (String) -> Bool, _ time: LocalTime) throws(Fault) {
        var words = typed.split(separator: " ").map(String.init)
        while words.count >= 2, try take(words[words.count - 2], words[words.count - 1], isChannel, time) {
            words.removeLast(2)
        }
        text = words.joined(separator: " ")
        if text.isEmpty, channel == nil, nick == nil { throw .empty }
    }

    private mutating func take(
        _ key: String, _ value: String, _ isChannel: (String) -> Bool, _ time: LocalTime
    ) throws(Fault) -> Bool {
        switch key.lowercased() {
        case "in" where isChannel(value) && channel == nil: channel = value
        case "case" where CaseNumber.isNumber(value) && channel == nil: channel = "#case-" + value
        case "from" where nick == nil && !value.contains("."): nick = value
        case "after" where after == nil: after = try day(value, time)
        case "before" where before == nil: before = try day(value, time)
        case "has" where value.lowercased() == "document": hasDocument = true
        case "is" where value.lowercased() == "solved": isSolved = true
        default: return false
        }
        return true
    }

    private func day(_ word: String, _ time: LocalTime) throws(Fault) -> Int64 {
        guard let start = DayWord.start(word, time) else { throw .noDay(word) }
        return start
    }

    /// As the server is asked.
    var request: IRCMessage {
        guard !isSolved else {
            let place = channel.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 } ?? "*"
            return IRCMessage(
                "SOLUTIONS", [place, String(Self.countMax)] + (text.isEmpty ? [] : [text]),
                forcesTrailing: !text.isEmpty)
        }
        var attributes: [(String, String)] = text.isEmpty ? [] : [("text", text)]
        if let channel { attributes.append(("in", channel)) }
        if let nick { attributes.append(("from", nick)) }
        if let after { attributes.append(("after", ServerTime.format(milliseconds: after))) }
        if let before { attributes.append(("before", ServerTime.format(milliseconds: before))) }
        // A filter of our own leaves some out, so more are asked for.
        attributes.append(("limit", String(hasDocument ? Self.countMax * 5 : Self.countMax)))
        return IRCMessage("SEARCH", attributes.map { $0 + "=" + MessageTag.escape($1) }.joined(separator: ";"))
    }

    /// Whether a message that was found is one that is meant.
    func isMeant(_ message: IRCMessage) -> Bool { !hasDocument || message[tag: "+fika/document"] != nil }
}
