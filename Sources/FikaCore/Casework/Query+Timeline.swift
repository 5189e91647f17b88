extension Query {
    /// What happened to one case, oldest first.
    package struct TimelineQuery: Sendable, Equatable {
        package let caseID: CaseID
        package let number: String
        /// Only what comes after this place; 0: from the beginning.
        package let after: Int
        package let limit: Int
        /// The place that the next entry had when it was allowed: from there on nothing is part of the answer.
        package let end: Int
        /// The linked cases that the asker may know, by number: others are not named.
        package let linked: [CaseID: String]
        /// Those who had a role in it once.
        package let people: [AccountID: String]

        init(
            caseID: CaseID, number: String, after: Int, limit: Int, end: Int, linked: [CaseID: String],
            people: [AccountID: String]
        ) {
            self.caseID = caseID
            self.number = number
            self.after = after
            self.limit = limit
            self.end = end
            self.linked = linked
            self.people = people
        }
    }
}

extension ChatState {
    func timeline(of number: String, after: Int, limit: Int, reason: String?, for asker: Asker) throws(Refusal) -> Query
    {
        let file = try knownCase(number, asker)
        try asker.requireScope(.read)
        try requireReason(reason, toRead: file, asker)
        guard limit > 0, after >= 0 else { throw .invalidLimit }
        var linked: [CaseID: String] = [:]
        let others = [file.main].compactMap(\.self) + file.related
        for other in others.compactMap({ cases[$0] }) where mayKnow(other, asker) { linked[other.id] = other.number }
        return .timeline(
            Query.TimelineQuery(
                caseID: file.id, number: file.number, after: after, limit: min(limit, settings.historyPage),
                end: cases.timelineLength(of: file.id) + 1, linked: linked, people: file.formerHolders))
    }
}
