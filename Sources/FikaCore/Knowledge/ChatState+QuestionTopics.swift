/// How many questions wait is in the topic of a help community, so that every client shows it. It changes once an hour
/// at most, and what an owner wrote stays as it is in front of it.
extension ChatState {
    func countQuestions(at now: Timestamp, _ decision: inout Decision) {
        for community in communities.all where community.kind == .help {
            guard let channel = channels[community.channel] else { continue }
            let topic = channel.topic
            let isRecent =
                topic.map { $0.setBy == Person.fika.nick && now < $0.at.adding(seconds: settings.questionTopicSeconds) }
                ?? false
            // A count that the server just wrote is left alone; the words of an owner are completed at once.
            guard !isRecent || topic?.at == channel.createdAt else { continue }
            let words = (topic?.text ?? "").withoutQuestionCount
            let count = questions.count(.open, in: community.id)
            let text = count == 0 ? words : words.counting(questions: count, bytesMax: settings.topicLength)
            guard text != topic?.text ?? "" else { continue }
            let counted = Channel.Topic(text: text, setBy: Person.fika.nick, at: now)
            decision.events.append(
                .channel(.topicChanged(channel.id, name: channel.name, by: .fika, counted, number: nil)))
        }
    }
}

extension String {
    private static let opening = " ["

    /// `IT help [3 open questions]` is `IT help`.
    fileprivate var withoutQuestionCount: String {
        guard hasSuffix(" open questions]") || hasSuffix(" open question]"), let start = lastIndex(of: "[") else {
            return self
        }
        return String(self[..<start].reversed().drop { $0 == " " }.reversed())
    }

    /// Cut where both do not fit.
    fileprivate func counting(questions: Int, bytesMax: Int) -> String {
        let ending = Self.opening + "\(questions) open question\(questions == 1 ? "" : "s")]"
        return prefix(bytes: max(0, bytesMax - ending.utf8.count)) + ending
    }
}
