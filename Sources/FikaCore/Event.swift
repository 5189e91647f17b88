/// Everything that can have happened, by noun: the only thing stored and the only thing sent out. In a box of its own,
/// because it is handed on more often than it is made.
package indirect enum Event: Sendable, Equatable, Codable {
    case session(SessionEvent)
    case user(UserEvent)
    case account(AccountEvent)
    case channel(ChannelEvent)
    case message(MessageEvent)
    case community(CommunityEvent)
    case casework(CaseEvent)
    case document(DocumentEvent)
    case access(AccessEvent)
    case knowledge(KnowledgeEvent)
    case announcement(AnnouncementEvent)
    case metadata(MetadataEvent)
    case reading(ReadingEvent)
    case retention(RetentionEvent)

    /// Same order, same path, but no row: it ends with the process.
    package var isTransient: Bool {
        switch self {
        case .session, .user: true
        case .channel(let event):
            switch event {
            case .created, .dropped, .renamed, .topicChanged, .memberKept, .memberReleased, .botTurned, .forgotten:
                false
            case .modesChanged(_, _, _, let edits, _): edits.allSatisfy(\.isTransient)
            case .joined, .parted, .kicked, .invited: true
            }
        case .message(.posted(let message)): !message.isStored
        case .document(let event): event.isTransient
        case .metadata(let event): event.isTransient
        case .reading(.markedByGuest), .knowledge(.told): true
        case .message(.imported), .message(.redacted), .account, .community, .casework, .access, .knowledge,
            .announcement, .reading, .retention:
            false
        }
    }
}
