/// Where a message belongs.
package struct ThreadLink: Sendable, Equatable {
    /// The message that this one answers or goes on with; nil when it starts a thread.
    package let parent: String?
    /// The first message of the thread; the message itself when it starts one.
    package let thread: String
    /// How likely it belongs to this thread, from 0 to 1; 1 for an explicit reply and for what the server tells.
    package let probability: Double

    package init(parent: String?, thread: String, probability: Double) {
        self.parent = parent
        self.thread = thread
        self.probability = probability
    }
}
