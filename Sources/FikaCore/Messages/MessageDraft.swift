/// What someone wants to say, before the rules have looked at it.
struct MessageDraft {
    let kind: Message.Kind
    let text: String
    let tags: [Message.Tag]
    let parent: MessageID?
    let seams: [Int]
    /// Only for those of a channel with at least this standing; none: for all.
    let standing: MemberStatus
}
