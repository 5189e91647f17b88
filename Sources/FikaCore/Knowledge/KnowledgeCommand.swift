/// Care for what was solved.
package enum KnowledgeCommand: Sendable, Equatable {
    /// Both were read by a `ThreadQuery` of the same asker: `question` begins the thread, `answer` is further down.
    case accept(question: Message, answer: Message)
}
