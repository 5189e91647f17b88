import FikaCore

extension Digest {
    /// `DIGEST <kind> <key> <channel> <date or *> <count> :<words>`; the kinds are case, announcement, answered,
    /// unanswered and unread.
    func lines(_ missed: [Page.Missed], limit: Int) -> [StructuredLine] {
        let due = cases.map { file in
            line(
                "case", file.number, channels[file.channel], file.deadline, 1,
                "\(file.number) is due on \(file.deadline.dateText) (\(file.status)): \(file.title)")
        }
        let announced = announcements.map { announcement in
            line(
                "announcement", announcement.id.wire, places[announcement.community], announcement.at, 1,
                "\(announcement.author) asks you to acknowledge an announcement: ACK \(announcement.id.wire)")
        }
        let replied = answered.map { question in
            line(
                "answered", question.id.wire, channels[question.channel], question.at, question.helpers.count,
                "your question of \(question.at.dateText) was replied to: did it help?")
        }
        let waiting = unanswered.map {
            line("unanswered", "*", $0.channel, nil, $0.count, "\($0.count) wait for a reply")
        }
        let unread = missed.filter { !$0.messages.isEmpty }.map { place in
            let count = place.messages.count
            return line(
                "unread", "*", place.name, place.messages.first?.at, count,
                count < limit ? "\(count) unread" : "\(count) unread or more")
        }
        return due + announced + replied + waiting + unread
    }

    private func line(
        _ kind: String, _ key: String, _ channel: String?, _ date: Timestamp?, _ count: Int, _ words: String
    ) -> StructuredLine {
        let channel = channel ?? "*"
        return StructuredLine(
            "DIGEST", [kind, key, channel, date?.dateText ?? "*", String(count)], text: words,
            sentence: "\(channel): \(words)")
    }
}
