/// A thread that was put into a case: which messages, from where, by whom. The words are kept by the store.
package struct Filing: Sendable, Equatable, Codable {
    package let id: FilingID
    package let caseID: CaseID
    /// The message the thread begins with; a case holds one filing a root, in versions.
    package let root: MessageID
    package let channel: ChannelID
    package let channelName: String
    /// In order of time.
    package let messages: [MessageID]
    /// Who wanted it.
    package let filedBy: String
    /// The bot that did it for them.
    package let filedThrough: String?
    package let at: Timestamp
    /// 1, and one more each time the thread went on and was filed again.
    package let version: Int
}
