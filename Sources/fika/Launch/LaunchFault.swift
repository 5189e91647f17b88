/// Why the program does not even begin: a sentence that says what to do, and how to end.
struct LaunchFault: Error, Equatable, CustomStringConvertible {
    private enum Reason: Equatable {
        /// In the reader's language already.
        case sentence(String)
        case phrase(LaunchPhrase)
    }

    private let reason: Reason
    let status: ExitStatus

    init(_ sentence: String, _ status: ExitStatus = .usage) {
        (reason, self.status) = (.sentence(sentence), status)
    }

    init(_ phrase: LaunchPhrase, _ status: ExitStatus = .usage) {
        (reason, self.status) = (.phrase(phrase), status)
    }

    func sentence(_ words: Words) -> String {
        switch reason {
        case .sentence(let sentence): sentence
        case .phrase(let phrase): words(phrase)
        }
    }

    /// In English.
    var description: String { sentence(Words()) }
}
