/// Which part of a history (draft/chathistory). Bounds are never part of the page; pages are oldest first.
package enum HistoryRange: Sendable, Equatable {
    case latest(after: Mark?)
    case before(Mark)
    case after(Mark)
    case around(Mark)
    case between(Mark, Mark)

    /// A place in time: a moment, or a message.
    package enum Mark: Sendable, Equatable {
        case at(Timestamp)
        case message(MessageID)
    }
}
