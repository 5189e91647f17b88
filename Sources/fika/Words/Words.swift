/// Everything this client itself says, in one language.
///
/// Whoever has something to say adds a case to one of the enums in `Words/Phrases` (or a new enum, with a method in
/// `Tongue`), and the compiler names the languages that lack it. What is put into a sentence is an associated value
/// with a name: a nick, a count, a day; it is harmless already (`PlainText`). Sentences are whole where they can be:
/// word order differs. Say it with `words(.connected(nick: nick))`; the case finds its enum.
///
/// A third language is a folder beside `English`: a type that conforms to `Tongue`, and a line in `tongues`. What the
/// server says is the server's and stays as it comes.
struct Words: Sendable {
    let tongue: any Tongue

    init(_ tongue: any Tongue = English()) {
        self.tongue = tongue
    }

    /// All there are; the first is for whoever asks for one that is not here.
    static let tongues: [any Tongue] = [English(), Dutch()]

    /// By a code such as `nl`, or as the system writes it, `nl_NL.UTF-8`; nil if there is none.
    init?(code: String) {
        let language = code.split { "_.@-".contains($0) }.first.map { $0.lowercased() } ?? ""
        guard let tongue = Self.tongues.first(where: { $0.code == language }) else { return nil }
        self.tongue = tongue
    }

    /// What the environment asks for: `LC_ALL` before `LC_MESSAGES` before `LANG` (POSIX, 8.2).
    init(environment: (String) -> String?) {
        let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
        self = asked.flatMap(Words.init(code:)) ?? Words()
    }

    func callAsFunction(_ phrase: ConnectionPhrase) -> String { tongue.text(phrase) }
    func callAsFunction(_ phrase: TalkPhrase) -> String { tongue.text(phrase) }
    func callAsFunction(_ phrase: NothingPhrase) -> String { tongue.text(phrase) }
    func callAsFunction(_ phrase: CasePhrase) -> String { tongue.text(phrase) }
    func callAsFunction(_ phrase: FilingPhrase) -> String { tongue.text(phrase) }
    func callAsFunction(_ phrase: KnowledgePhrase) -> String { tongue.text(phrase) }
    func callAsFunction(_ phrase: DocumentPhrase) -> String { tongue.text(phrase) }
    func callAsFunction(_ phrase: EntryPhrase) -> String { tongue.text(phrase) }
    func callAsFunction(_ phrase: NoticePhrase) -> String { tongue.text(phrase) }
    func callAsFunction(_ phrase: ScreenPhrase) -> String { tongue.text(phrase) }
    func callAsFunction(_ phrase: ActionPhrase) -> String { tongue.text(phrase) }
    func callAsFunction(_ phrase: LaunchPhrase) -> String { tongue.text(phrase) }

    /// What stands behind a command, and what it does.
    func usage(of command: CommandName) -> Usage {
        switch command {
        case .talk(let name): tongue.usage(of: name)
        case .work(let name): tongue.usage(of: name)
        case .consult(let name): tongue.usage(of: name)
        case .know(let name): tongue.usage(of: name)
        }
    }
}
