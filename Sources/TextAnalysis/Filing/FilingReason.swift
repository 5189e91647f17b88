/// Why a case is proposed, in a form that names nothing the thread has not said itself.
package enum FilingReason: Sendable, Equatable {
    /// The thread names it by number or link.
    case named
    /// The thread says these words of its title or description, as stems, the most telling first.
    case words([String])
    /// The thread says these words of what was said about it before.
    case talk([String])
    /// These people spoke about it so many seconds ago.
    case people([String], secondsAgo: Int64)
    /// It is what was spoken about last.
    case latest
}
