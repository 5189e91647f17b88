import FikaCore

/// What happened in one channel, one thing right after another: people speak and come in, as a batch mostly is when
/// there is much to show. Everybody in the channel sees all of it, or all from where they came in.
struct ChannelRun {
    /// Of each came one thing that the channel sees, and what its asker alone is told.
    let outcomes: ArraySlice<Outcome>
    /// What the channel sees of each.
    let deliveries: [Delivery]
    /// Everybody there at the end; those who came in are the last.
    let roster: [SessionID]
    /// How many of them were there from the beginning.
    let firstCount: Int

    /// As much as there is from the first outcome on; nil: there is none.
    init?(beginning outcomes: ArraySlice<Outcome>) {
        guard let first = outcomes.first, let step = Step(first) else { return nil }
        firstCount = step.roster.count - (step.isJoin ? 1 : 0)
        var last = step
        var deliveries: [Delivery] = []
        for outcome in outcomes {
            guard let next = Step(outcome), deliveries.isEmpty || next.follows(last) else { break }
            deliveries.append(next.delivery)
            last = next
        }
        self.outcomes = outcomes.prefix(deliveries.count)
        self.deliveries = deliveries
        roster = last.roster
    }

    /// Counted from the first one on.
    func outcome(_ index: Int) -> Outcome { outcomes[outcomes.startIndex + index] }

    /// The message that is all that came of an outcome; nil: there is more to it.
    func message(_ index: Int) -> Message? {
        guard outcome(index).deliveries.count == 1,
            case .event(.message(.posted(let message))) = deliveries[index].content
        else { return nil }
        return message
    }

    /// One outcome that can be part of a run.
    private struct Step {
        let delivery: Delivery
        let channel: ChannelID
        let roster: [SessionID]
        let isJoin: Bool

        init?(_ outcome: Outcome) {
            guard outcome.query == nil, let delivery = outcome.deliveries.first, let actor = outcome.actor.sessionID,
                case .channel(let channel, let roster) = delivery.audience
            else { return nil }
            switch delivery.content {
            case .event(.message(.posted)): isJoin = false
            case .event(.channel(.joined)) where roster.last == actor: isJoin = true
            default: return nil
            }
            for rest in outcome.deliveries.dropFirst() {
                if case .event = rest.content { return nil }
                guard rest.audience == .sessions([actor]) else { return nil }
            }
            self.delivery = delivery
            self.channel = channel
            self.roster = roster
        }

        /// Nothing that is no part of the run changed the roster in between.
        func follows(_ other: Step) -> Bool {
            channel == other.channel && roster.count == other.roster.count + (isJoin ? 1 : 0)
        }
    }
}
