extension Event {
    /// Whether it goes with a destroyed case: nothing of it stays in the log. What other cases and people say of the
    /// case goes by its numbers, and stays.
    package func belongs(to remainder: CaseRemainder) -> Bool {
        if timelineCase == remainder.caseID { return true }
        return switch self {
        case .channel(let event): remainder.channels.contains(event.channel)
        case .metadata(.changed(.channel(let channel), _, _, _)): remainder.channels.contains(channel)
        case .document(.versionAdded(let id, _)), .document(.commented(let id, _)): remainder.documents.contains(id)
        case .access(.ended(let id, _)): remainder.grants.contains(id)
        case .access(.answered(let id, _)), .access(.requested(let id, _)), .access(.closed(let id, _)),
            .access(.requestDecided(let id, _, _, _, _)):
            remainder.consultations.contains(id)
        default: false
        }
    }
}

extension ChannelEvent {
    /// The channel it happened in.
    package var channel: ChannelID {
        switch self {
        case .created(let channel): channel.id
        case .dropped(let id), .renamed(let id, _, _, _, _), .topicChanged(let id, _, _, _, _),
            .modesChanged(let id, _, _, _, _), .joined(let id, _, _, _, _, _, _), .parted(let id, _, _, _, _),
            .kicked(let id, _, _, _, _, _), .invited(let id, _, _, _, _, _), .memberKept(let id, _),
            .memberReleased(let id, _), .botTurned(let id, _, _), .forgotten(let id, _):
            id
        }
    }
}
