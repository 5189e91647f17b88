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
        "case documents 2026-0042: its documents. help document: how to send, fetch and comment on one.",
        "case consult 2026-0042 erik 14 all Is this enough? asks somebody else. help consult: all there is for that.",
        "case file 2026-0042 note He phoned: files your own words. help file: all there is for filing.",
    ]

    init(_ text: String) {
        var words = text.split { $0 == " " || $0 == "\n" }
        guard let first = words.first?.drop(while: { "/!".contains($0) }), !first.isEmpty else {
            self = .help
            return
        }
        words.removeFirst()
        switch first.uppercased() {
        case "HELP" where words.isEmpty: self = .help
        case "HELP": self = .command(IRCMessage("HELP", [String(words[0])]))
        case "CASES": self = .command(IRCMessage("CASE", ["LIST"] + VerbForm.split(words).map(\.onOneLine)))
        case "TYPES": self = .command(IRCMessage("CASE", ["TYPES"] + VerbForm.split(words).map(\.onOneLine)))
        case "CASE": self = Self.casework(words)
        case let name where Handlers.spokenNames.contains(name):
            self = .command(IRCMessage(name, VerbForm.split(words).map(\.onOneLine)))
        case let name where CaseVerb.table[name] != nil || Self.isNumber(name): self = Self.casework([first] + words)
        default: self = .unknown
        }
    }

    private static func casework(_ words: [Substring]) -> PlainSentence {
        guard let name = words.first?.uppercased() else { return .command(IRCMessage("CASE", ["LIST"])) }
        if isNumber(name) { return .command(IRCMessage("CASE", ["SHOW", name])) }
        let rest = Array(words.dropFirst())
        return .command(
            IRCMessage(
                "CASE",
                [name]
                    + (CaseVerb.table[name]?.parameters(of: rest) ?? VerbForm.split(rest).map(\.onOneLine))))
    }

    /// `2026-0042`
    private static func isNumber(_ word: String) -> Bool {
        let halves = word.split(separator: "-", omittingEmptySubsequences: false)
        return halves.count == 2 && halves[0].utf8.count == 4
            && halves.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }
}
