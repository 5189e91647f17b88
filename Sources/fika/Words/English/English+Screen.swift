extension English {
    func text(_ phrase: ScreenPhrase) -> String {
        switch phrase {
        case .unreadLine(let count): "\(count) unread"
        case .tooSmall(let columns, let rows): "The window is too small: \(columns)×\(rows)"
        }
    }
}
