/// Which message belongs to which thread, as far back as a bot remembers: a thread is a chain of replies.
public struct ThreadBook: Sendable {
    /// Messages remembered.
    public static let messagesMax = 4096
    /// Newest messages of one thread that are kept together.
    public static let perThreadMax = 32

    private struct Entry: Sendable {
        let message: BotMessage
        let root: String
    }

    private var entries = Memory<String, Entry>(limit: messagesMax)
    private var threads = Memory<String, [BotMessage]>(limit: messagesMax)
    /// The newest message of each author in each channel.
    private var latest = Memory<String, BotMessage>(limit: messagesMax)

    /// An empty book.
    public init() {}

    /// Takes a message in; a message without id, or one that is known, changes nothing.
    public mutating func note(_ message: BotMessage) {
        guard let channel = message.channel, !message.id.isEmpty, entries[message.id] == nil else { return }
        let root = message.parent.map(root(of:)) ?? message.id
        entries.set(message.id, Entry(message: message, root: root))
        threads.set(root, Array(((threads[root] ?? []) + [message]).suffix(Self.perThreadMax)))
        latest.set(Self.key(message.author, channel), message)
    }

    /// The message a thread began with; for a message nobody remembers itself.
    public func root(of id: String) -> String {
        entries[id]?.root ?? id
    }

    /// A message by its id.
    public subscript(id: String) -> BotMessage? { entries[id]?.message }

    /// The newest messages of a thread, oldest first.
    public func thread(_ root: String) -> [BotMessage] {
        threads[root] ?? []
    }

    /// What somebody said last in a channel.
    public func latest(by author: String, in channel: String) -> BotMessage? {
        latest[Self.key(author, channel)]
    }

    private static func key(_ author: String, _ channel: String) -> String {
        "\(channel.lowercased()) \(author)"
    }
}
