/// What somebody wants to have in a case file, and in which ones: in all of them or in none.
package struct FilingRequest: Sendable, Equatable {
    package let numbers: [String]
    package let material: Material
    /// The message by which a person asked a bot to.
    package let wish: Message?
    /// A bot files of its own accord, and says why; nil: a person wants it.
    package let judgement: Judgement?

    package init(
        _ material: Material, into numbers: [String], wish: Message? = nil, judgement: Judgement? = nil
    ) {
        self.material = material
        self.numbers = numbers
        self.wish = wish
        self.judgement = judgement
    }

    package enum Material: Sendable, Equatable {
        /// Read by a `ThreadQuery` of the same asker.
        case thread([Message])
        /// Read by a `ChosenQuery` of the same asker, who named each of them.
        case chosen([Message])
        /// Words of the one who files, written for the file.
        case note(String)

        var messages: [Message] {
            switch self {
            case .thread(let messages), .chosen(let messages): messages
            case .note: []
            }
        }
    }
}
