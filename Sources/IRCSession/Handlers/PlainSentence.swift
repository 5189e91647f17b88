import FikaCore
import IRCWire

/// A sentence as a command: `case open building-permit A house at the canal`.
enum PlainSentence: Sendable, Equatable {
    case command(IRCMessage)
    case help
    case unknown

    static let helpLines = [
        "I answer to these, and to HELP with the name of any command:",
        "types: what kinds of case there are. cases: the open cases you may see. 2026-0042: one of them.",
        "case open building-permit A house at the canal",
        "case status 2026-0042 in review. case assign 2026-0042 bert adviser. case set 2026-0042 address Mill Lane 4",
        "case extend, suspend, decide, close, reopen 2026-0042 and a reason or result. case resume 2026-0042",
        "case timeline 2026-0042: everything that happened to it. help case: all there is for cases.",
    ]

    init(_ text: String) {
        var words = text.split(separator: " ").map(String.init)
        guard let first = words.first?.drop(while: { "/!".contains($0) }), !first.isEmpty else {
            self = .help
            return
        }
        words.removeFirst()
        switch first.uppercased() {
        case "HELP" where words.isEmpty: self = .help
        case "HELP": self = .command(IRCMessage("HELP", [words[0]]))
        case "CASES": self = .command(IRCMessage("CASE", ["LIST"] + words))
        case "TYPES": self = .command(IRCMessage("CASE", ["TYPES"] + words))
        case "CASE": self = Self.casework(words)
        case let name where Handlers.spokenNames.contains(name):
            self = .command(IRCMessage(name, Self.parameters(words)))
        case let name where CaseVerb.table[name] != nil || Self.isNumber(name): self = Self.casework([name] + words)
        default: self = .unknown
        }
    }

    private static func casework(_ words: [String]) -> PlainSentence {
        guard let name = words.first?.uppercased() else { return .command(IRCMessage("CASE", ["LIST"])) }
        if isNumber(name) { return .command(IRCMessage("CASE", ["SHOW", name])) }
        let rest = Array(words.dropFirst())
        guard let count = CaseVerb.table[name]?.wordsBeforeText else {
            return .command(IRCMessage("CASE", [name] + parameters(rest)))
        }
        return .command(IRCMessage("CASE", [name] + split(completed(name, rest), after: count)))
    }

    /// What programs write as `*`, people leave out.
    private static func completed(_ verb: String, _ words: [String]) -> [String] {
        guard words.count > 1 else { return words }
        switch verb {
        case "OPEN":
            let isLevel = words[1] == "*" || Confidentiality(rawValue: words[1].lowercased()) != nil
            return isLevel ? words : [words[0], "*"] + words.dropFirst()
        case "DECIDE":
            let isDate = words[1] == "*" || Timestamp(dateText: words[1]) != nil
            return isDate ? words : [words[0], "*"] + words.dropFirst()
        default: return words
        }
    }

    /// The rest is one parameter, whether a `:` stands before it or not.
    private static func split(_ words: [String], after count: Int) -> [String] {
        guard words.count > count else { return words }
        var text = words[count...].joined(separator: " ")
        if text.hasPrefix(":") { text.removeFirst() }
        // To close although consultations are open.
        if text.uppercased().hasSuffix(" WAIVE") {
            return words[..<count] + [String(text.dropLast(" WAIVE".count)), "WAIVE"]
        }
        return words[..<count] + [text]
    }

    /// As on the wire: a word that begins with `:` begins free text.
    private static func parameters(_ words: [String]) -> [String] {
        guard let place = words.firstIndex(where: { $0.hasPrefix(":") }) else { return words }
        return words[..<place] + [String(words[place...].joined(separator: " ").dropFirst())]
    }

    /// `2026-0042`
    private static func isNumber(_ word: String) -> Bool {
        let halves = word.split(separator: "-", omittingEmptySubsequences: false)
        return halves.count == 2 && halves[0].utf8.count == 4
            && halves.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }
}
