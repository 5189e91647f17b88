import BotKit

extension Schedule {
    /// What goes into the drop folder.
    func draft(standard: String) -> BotDrop {
        guard case .text(let words) = content else { return content }
        return .text(Draft.text(title: words, channel: channel ?? standard))
    }

    /// For those who are told that it was missed.
    var summary: String {
        switch content {
        case .text(let words): Draft.cut(words, bytesMax: 60)
        case .copy(let file): file
        }
    }
}
