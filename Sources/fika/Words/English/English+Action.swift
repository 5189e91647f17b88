extension English {
    func text(_ phrase: ActionPhrase) -> String {
        switch phrase {
        case .confirm(let action): "\(action)? Enter: yes, Escape: no"
        case .undone(let action): "Undone: \(action)"
        }
    }
}
