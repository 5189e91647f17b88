package import FikaCore

/// What a start needs to know of the messages without reading them.
package struct StoredCounters: Sendable, Equatable {
    /// nil: none yet.
    package let lastMessage: MessageID?
    /// The time of the newest live message.
    package let lastTime: Timestamp?
    /// How many messages are stored.
    package let messages: Int

    package init(lastMessage: MessageID?, lastTime: Timestamp?, messages: Int) {
        self.lastMessage = lastMessage
        self.lastTime = lastTime
        self.messages = messages
    }
}
