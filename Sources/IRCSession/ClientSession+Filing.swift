import FikaCore
import IRCWire

/// What was read in order to be filed, or out of a file.
extension ClientSession {
    func concludeFiling(_ asked: Asked, _ query: Query, _ page: Page) -> Answer {
        switch (asked.purpose, query, page) {
        case (.filing(let numbers, _, let judgement?), _, .thread(let thread, _)):
            guard !thread.isEmpty else { return refused(.noSuchMessage, asked) }
            return .ask(.casework(.filing(.file(FilingRequest(.thread(thread), into: numbers, judgement: judgement)))))
        case (.filing(let numbers, let wish, nil), _, .thread(let thread, let alongside)):
            guard !thread.isEmpty else { return refused(.noSuchMessage, asked) }
            return file(.thread(thread), numbers, wish, alongside, asked)
        case (.filing(let numbers, let wish, _), .chosen(let query), .chosen(let messages, let alongside)):
            // Each was named: one that is not there is not left out in silence.
            guard messages.count == query.messages.count else { return refused(.noSuchMessage, asked) }
            return file(.chosen(messages), numbers, wish, alongside, asked)
        case (_, .filing(let query), .filing(let messages)):
            return viewer.answer(
                "fika/filing", parameters: [query.number, String(query.filing.value), String(query.version)],
                messages.enumerated().flatMap { $1.filedLines(query, position: $0 + 1) },
                none: "There is nothing of it any more")
        default: return pageMissing(asked)
        }
    }

    private func file(
        _ material: FilingRequest.Material, _ numbers: [String], _ wish: MessageID?, _ alongside: Message?,
        _ asked: Asked
    ) -> Answer {
        guard wish == nil || alongside != nil else { return refused(.wishNotFound, asked) }
        return .ask(.casework(.filing(.file(FilingRequest(material, into: numbers, wish: alongside)))))
    }
}

extension Query {
    /// What a reaction wants done with the thread that was read for it.
    var wish: Query.ThreadQuery.Wish? {
        if case .thread(let query) = self { return query.wish }
        return nil
    }
}
