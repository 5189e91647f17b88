/// What can be read from the archive; answered with a `Query` if the rules allow it.
package enum QueryCommand: Sendable, Equatable {
    /// `target` is a channel's name or a nick. `withEvents`: also what is no text (draft/event-playback).
    case history(target: String, HistoryRange, limit: Int, withEvents: Bool = false)
    /// A message that the asker may want to take back.
    case message(target: String, MessageID)
    /// Conversations with messages between two moments.
    case targets(after: Timestamp, before: Timestamp, limit: Int)
    /// The whole thread that a message belongs to, and one more message of that channel.
    case thread(channel: String, MessageID, alongside: MessageID?)
    /// Messages of a channel or conversation by their ids, and one more of the same place.
    case chosen(target: String, [MessageID], alongside: MessageID?)
    /// The thread that a bot proposes to file.
    case proposedThread(MessageID)
    /// What was filed into a case, as it was then; `version` nil: the newest.
    case filing(number: String, FilingID, version: Int?)
    /// `channel` nil: everywhere one may read. `text` may be empty where a channel is named. `from` is a nick; the
    /// bounds are part of what is found.
    case search(
        text: String, channel: String?, from: String? = nil, after: Timestamp? = nil, before: Timestamp? = nil,
        limit: Int)
    /// What was said of a document, or of one version of it; the newest of it.
    case comments(DocumentID, version: Int?, limit: Int)
    /// What a grant shows, or a consultation all in all, from its newest message back, or from before one of them.
    case slice(key: String, before: MessageID? = nil, limit: Int)
    /// Solutions of the communities one may read; nil: of all of them.
    case solutions(community: String?, Query.SolutionChoice, limit: Int)
    /// The words of a private question and of its accepted answer, for who may make them public.
    case settledQuestion(channel: String)
    /// What was said since the asker last read, where they are.
    case unread
    /// People whose accepted answers, in the communities one may read, speak about something.
    case experts(community: String?, text: String)
    /// What is kept about a person; for the keeper of the records.
    case person(name: String)
    /// What a person said outside of case files, oldest first, behind a number.
    case personalMessages(name: String, after: MessageID, limit: Int)
    /// What was destroyed, oldest first, from this case on; for the keeper of the records.
    case certificates(after: CaseID, limit: Int)
    /// What happened to a case, from this place on. `reason`: as for `ReadCommand.caseFile`.
    case timeline(number: String, after: Int, limit: Int, reason: String? = nil)
}
