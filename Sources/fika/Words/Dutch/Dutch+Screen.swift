extension Dutch {
    func text(_ phrase: ScreenPhrase) -> String {
        switch phrase {
        case .unreadLine(let count): "\(count) ongelezen"
        case .tooSmall(let columns, let rows): "Het venster is te klein: \(columns)×\(rows)"
        }
    }
}
