/// Everything that can be asked for, by noun.
package indirect enum Command: Sendable, Equatable {
    case session(SessionCommand)
    case account(AccountCommand)
    case channel(ChannelCommand)
    case message(MessageCommand)
    case community(CommunityCommand)
    case casework(CaseCommand)
    case document(DocumentCommand)
    case access(AccessCommand)
    case knowledge(KnowledgeCommand)
    case announcement(AnnouncementCommand)
    case metadata(MetadataCommand)
    case reading(ReadingCommand)
    case retention(RetentionCommand)
    /// Answered from the state.
    case read(ReadCommand)
    /// Answered from the store, if the rules allow it.
    case query(QueryCommand)
    /// Time has gone by: the daemon's clock asks for this again and again. What has its date ends, also while nobody
    /// asks for anything, and deadlines that have come near are told.
    case clock
    /// What the store's answer to a query brought to light; the server's own, before it hands the answer out.
    case audit(Disclosure)
}
