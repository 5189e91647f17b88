import FikaCore

/// Messages of one batch that follow one another in one channel, shown to the same people: what a batch mostly is when
/// there is much to show.
struct Talk {
    /// Of each came one message, no question and no answer beside it.
    let outcomes: ArraySlice<Outcome>
    let messages: [Message]
    let roster: [SessionID]

    /// As many as there are from the first on; nil: it is none.
    init?(beginning outcomes: ArraySlice<Outcome>) {
        guard let first = outcomes.first.flatMap(Self.delivery) else { return nil }
        var messages: [Message] = []
        for outcome in outcomes {
            // Rosters are shared, so that equal ones are mostly one.
            guard let next = Self.delivery(of: outcome), next.channel == first.channel, next.roster == first.roster
            else { break }
            messages.append(next.message)
        }
        self.outcomes = outcomes.prefix(messages.count)
        self.messages = messages
        roster = first.roster
    }

    var deliveries: [Delivery] { outcomes.flatMap(\.deliveries) }

    private static func delivery(of outcome: Outcome) -> (message: Message, channel: ChannelID, roster: [SessionID])? {
        guard outcome.query == nil, outcome.deliveries.count == 1,
            case .event(.message(.posted(let message))) = outcome.deliveries[0].content,
            case .channel(let channel, let roster) = outcome.deliveries[0].audience
        else { return nil }
        return (message, channel, roster)
    }
}
