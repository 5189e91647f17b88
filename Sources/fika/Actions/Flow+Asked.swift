extension Flow.Step {
    /// What the question is about, in words.
    var asked: ActionPhrase.Wish {
        switch self {
        case .emoji: .emoji
        case .community: .community
        case .channel: .channel
        case .person: .person
        case .caseFile: .caseFile
        case .caseType: .caseType
        case .status: .status
        case .result: .result
        case .until: .until
        case .slice: .slice
        case .document: .document
        case .filing: .filing
        case .words(let wish, _): wish
        }
    }
}
