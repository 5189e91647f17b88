import IRCClient

/// A language: a sentence for each phrase there is.
protocol Tongue: Sendable {
    /// Two letters (ISO 639-1).
    var code: String { get }
    /// In the language itself.
    var name: String { get }

    func text(_ phrase: ConnectionPhrase) -> String
    func text(_ phrase: TalkPhrase) -> String
    func text(_ phrase: NothingPhrase) -> String
    func text(_ phrase: CasePhrase) -> String
    func text(_ phrase: FilingPhrase) -> String
    func text(_ phrase: KnowledgePhrase) -> String
    func text(_ phrase: DocumentPhrase) -> String
    func text(_ phrase: EntryPhrase) -> String
    func text(_ phrase: NoticePhrase) -> String
    func text(_ phrase: ScreenPhrase) -> String
    func text(_ phrase: ActionPhrase) -> String
    func text(_ phrase: LaunchPhrase) -> String
    func text(_ failure: ClientFailure) -> String

    func usage(of command: CommandName.Talk) -> Usage
    func usage(of command: CommandName.Work) -> Usage
    func usage(of command: CommandName.Consult) -> Usage
    func usage(of command: CommandName.Know) -> Usage
    func usage(of option: OptionName) -> Usage
}
