/// What a destruction leaves of a case in memory: nothing, and no number that would be given again.
extension ChatState {
    mutating func apply(_ event: RetentionEvent) {
        switch event {
        case .destroyed(_, let remainder):
            for id in remainder.channels {
                if let name = channels[id]?.name { readMarks.forget(casefold(name)) }
                apply(ChannelEvent.dropped(id))
            }
            channels.skip(to: remainder.counters.channel)
            tickets.forget(remainder)
            documents.forget(remainder)
            access.forget(remainder)
            cases.forget(remainder)
        }
    }
}
