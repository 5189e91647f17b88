/// What HELP tells of one command. It is shown only where the command table has the command.
struct HelpText: Sendable {
    /// In upper case.
    let name: String
    /// The line to type: `<…>` is to be replaced, `[…]` may be left out.
    let usage: String
    /// Sentences, each a line.
    let sentences: [String]

    init(_ name: String, _ usage: String, _ sentences: String...) {
        self.init(name, usage, sentences)
    }

    init(_ name: String, _ usage: String, _ sentences: [String]) {
        self.name = name
        self.usage = usage
        self.sentences = sentences
    }

    static let table = Dictionary(uniqueKeysWithValues: (irc + ircv3 + fika).map { ($0.name, $0) })
}
