/// The full screen: its panes, lists and headings.
enum ScreenPhrase: Equatable, Sendable {
    case unreadLine(count: Int)
    case tooSmall(columns: Int, rows: Int)
}
