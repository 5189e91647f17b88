import BotKit
import TextAnalysis

/// Which conversation a message belongs to: by what it replies to, and where it replies to nothing by what the model
/// of threads finds likely enough. A reply always wins; what the server files is its affair and follows replies only.
struct Talk: Sendable {
    /// Channels where the model follows the talk; in more of them only replies count.
    static let channelsMax = 64

    private let confidence: Double
    private var finders: [String: ThreadFinder] = [:]
    private var book = ThreadBook()

    /// A message is placed when its link has at least this probability; with 1 never.
    init(confidence: Double) {
        self.confidence = confidence
    }

    /// Takes a message in; what it belongs to is decided now, by what was said before.
    mutating func note(_ message: BotMessage) {
        guard !message.id.isEmpty, book[message.id] == nil else { return }
        var placed = message
        if let found = find(message), placed.parent == nil { placed.parent = found }
        book.note(placed)
    }

    /// The message its conversation began with, as far as remembered.
    func root(of message: BotMessage) -> String {
        book[message.id] == nil ? message.parent.map(book.root(of:)) ?? message.id : book.root(of: message.id)
    }

    /// The newest messages of a conversation, oldest first.
    func thread(_ root: String) -> [BotMessage] {
        book.thread(root)
    }

    /// The message that this one likely answers or goes on with.
    private mutating func find(_ message: BotMessage) -> String? {
        guard confidence < 1, message.role == .person, let channel = message.channel?.lowercased() else { return nil }
        if finders[channel] == nil {
            guard finders.count < Self.channelsMax else { return nil }
            finders[channel] = ThreadFinder(weights: .standard)
        }
        let link = finders[channel]?.add(
            ThreadMessage(
                id: message.id, seconds: Int(message.time.milliseconds / 1000), nick: message.nick, text: message.text,
                replyTo: message.parent))
        return link.flatMap { $0.probability >= confidence ? $0.parent : nil }
    }
}
