/// What can be read from the state itself. What one may not know is answered as if it were not there.
package enum ReadCommand: Sendable, Equatable {
    case names(channel: String)
    case topic(channel: String)
    case modes(channel: String)
    case list(channel: String, ChannelModes.List)
    /// Channels one may know of; nil: all.
    case channels(named: [String]?)
    /// A channel's name or a mask of nicks.
    case who(String)
    case whois(nick: String)
    case whowas(nick: String)
    case userhost([String])
    case isOn([String])
    case userModes(nick: String)
    /// Channels one was invited to and has not joined yet.
    case invitations
    case counts
    /// Nothing but one's turn: answered when all that was asked for before is decided and stored.
    case turn
    /// Whether one stays without a connection.
    case stayingOn
    case cases(includingClosed: Bool)
    /// `reason`: what an operator at the socket must give to look into a confidential one.
    case caseFile(number: String, reason: String? = nil)
    case caseTypes
    /// Closed cases and when they may be destroyed; for the keeper of the records.
    case retention
    /// By a case's number, or by the key of a grant that shows some.
    case documents(number: String)
    /// Files that the asker sent and put into no case yet.
    case hostedFiles
    /// Filings that wait at closed cases, for their handlers.
    case lateFilings
    /// Proposals to file that wait for somebody.
    case proposals
    /// Grants and consultations of a case, for those who see all of it.
    case grants(number: String)
    /// What the asker was granted and is consulted about now.
    case consultations
    /// How far the asker has read.
    case readMark(target: String)
    case communities
    /// Bots that are in a channel now, with their scopes.
    case bots(channel: String)
    /// What a bot is, what it may do, and where the asker may meet it.
    case bot(name: String)
    /// Of a help community, the newest first; `state` nil: all.
    case questions(community: String, state: Question.State?, limit: Int)
    /// Those that were asked in private and that one may see, the newest first.
    case privateQuestions
    /// Whose answers were accepted, of a help community; `month` as `2026-11`, nil: this one.
    case solvers(community: String, month: String?)
    /// What waits for the asker.
    case digest
    case announcement(AnnouncementID)
    case metadata(MetadataRead)
    /// The nicks this connection watches, as they were written.
    case watchList
    /// Which of them are there.
    case watchedPresence
    /// Operators only.
    case accounts
}
