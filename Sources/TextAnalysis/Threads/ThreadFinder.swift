/// Finds out which message of a room answers which, where people do not say so themselves.
///
/// It is told one message at a time, in the order of the room, and answers at once by what was said before. Every
/// remark of the last `windowMax` that may be meant (see `ThreadScene`) gets a score from the features of the two,
/// and so does the start of a thread; the scores become probabilities by their exponentials. The likeliest
/// is taken; how likely its thread is, is what all candidates of that thread have together.
///
/// An explicit reply wins over the model, and what it shows of the threads counts for the messages that follow.
/// What the server tells takes part in no thread. What is remembered is bounded: see `ThreadRoom`.
///
/// The idea of ranking candidates by features of time, speakers and words is that of Kummerfeld et al., "A
/// Large-Scale Corpus for Conversation Disentanglement" (ACL 2019), whose corpus the standard weights are from.
package struct ThreadFinder: Sendable {
    /// How many remarks back an answer can be.
    package static let windowMax = 100

    private var room = ThreadRoom()
    private let weights: ThreadWeights

    package init(weights: ThreadWeights) {
        self.weights = weights
    }

    /// Takes the next message of the room.
    package mutating func add(_ message: ThreadMessage) -> ThreadLink {
        guard message.kind != .system else {
            return ThreadLink(parent: nil, thread: message.id, probability: 1)
        }
        guard let reply = message.replyTo else { return link(message) }
        let content = ThreadScene(message, in: room, scores: weights.words).content
        if reply == message.id {
            let thread = room.take(message, content: content, answering: nil)
            return ThreadLink(parent: nil, thread: thread, probability: 1)
        }
        // A reply to something older begins a thread here that keeps the name of what it answers.
        let thread = room.take(message, content: content, answering: room.number(of: reply), root: reply)
        return ThreadLink(parent: reply, thread: thread, probability: 1)
    }

    /// Somebody takes another nick.
    package mutating func rename(_ old: String, to new: String) {
        room.people.rename(RoomPeople.key(old), to: RoomPeople.key(new))
    }

    /// What the model looks at for the next message, by candidate (nil: it starts a thread): for training.
    package func candidates(of message: ThreadMessage) -> [(parent: String?, row: ThreadRow)] {
        ThreadScene(message, in: room, scores: weights.words).rows().map { candidate in
            (candidate.parent.flatMap { room.remark($0)?.id }, candidate.row)
        }
    }

    /// The words of a message without nicks: for training.
    package func words(of message: ThreadMessage) -> [String] {
        let speaker = room.people.person(of: RoomPeople.key(message.nick)) ?? ThreadScene.newcomer
        return RemarkReader(people: room.people, speaker: speaker, since: room.next - Self.windowMax)
            .words(of: message.text)
    }

    private mutating func link(_ message: ThreadMessage) -> ThreadLink {
        let (content, best) = choice(for: message)
        let id = best.parent.flatMap { room.remark($0)?.id }
        let thread = room.take(message, content: content, answering: best.parent)
        return ThreadLink(parent: id, thread: thread, probability: best.probability)
    }

    /// A function of its own, so that nothing shares the memory of the room when it changes: it would be copied.
    private func choice(
        for message: ThreadMessage
    ) -> (content: RemarkContent, best: (parent: Int?, probability: Double)) {
        let scene = ThreadScene(message, in: room, scores: weights.words)
        let rows = scene.rows()
        let chances = weights.probabilities(of: rows.map { weights.score($0.row) })
        // The first of equals is the newest remark.
        let best = chances.indices.max { (chances[$0], -$0) < (chances[$1], -$1) } ?? rows.count - 1
        guard let parent = rows[best].parent, let thread = room.remark(parent)?.thread else {
            return (scene.content, (nil, chances[best]))
        }
        let likely = zip(rows, chances).reduce(0) { sum, next in
            next.0.parent.flatMap { room.remark($0)?.thread } == thread ? sum + next.1 : sum
        }
        return (scene.content, (parent, min(likely, 1)))
    }
}
