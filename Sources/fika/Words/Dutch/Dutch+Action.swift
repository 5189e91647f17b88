extension Dutch {
    func text(_ phrase: ActionPhrase) -> String {
        switch phrase {
        case .confirm(let action): "\(action)? Enter: ja, Escape: nee"
        case .undone(let action): "Ongedaan gemaakt: \(action)"
        }
    }
}
