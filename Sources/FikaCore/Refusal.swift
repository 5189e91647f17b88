/// The rules say no. What one may not know of is refused as if it were not there.
package enum Refusal: Error, Sendable, Equatable {
    // Sessions
    case notRegistered
    case nicknameInUse(String)
    case nicknameReserved(String)
    case invalidNickname(String)
    case noSuchNick(String)
    case alreadyRegistered
    case invalidRealname
    /// The account has as many connections as it may.
    case tooManySessions(limit: Int)
    case watchListFull(limit: Int, nicks: [String])
    // Accounts
    case accountRequired
    case noSuchAccount(String)
    case accountExists(String)
    /// As many as may be made in an hour.
    case tooManyNewAccounts
    case accountDisabled
    case invalidAccountName(String)
    case certificateIsTaken
    case noSuchCertificate
    case missingScope(Scope)
    case erasure(ErasureObstacle)
    case operatorsOnly
    // Channels
    case noSuchChannel(String)
    case invalidChannelName(String)
    case notInChannel(String)
    case userNotInChannel(nick: String, channel: String)
    case userInChannel(nick: String, channel: String)
    case notChannelOperator(String)
    case tooManyChannels(String)
    case banned(String)
    case inviteOnly(String)
    case badKey(String)
    case channelFull(String)
    case accountNeededToJoin(String)
    case listFull(channel: String, mask: String)
    case invalidKey(String)
    case channelNameInUse(old: String, new: String)
    case cannotRename(old: String, new: String)
    // Messages
    case cannotSend(channel: String, SendingObstacle)
    case cannotSendToUser(String)
    case noTextToSend
    case noSuchMessage
    case redactionForbidden
    /// Neither a channel's name nor a nick.
    case noSuchTarget(String)
    case tooLong(what: String, limit: Int)
    // Communities
    case noSuchCommunity(String)
    case communityExists(String)
    case invalidCommunityName(String)
    case notCommunityOwner(String)
    // Cases
    case noSuchCase(String)
    case noSuchCaseType(String)
    case invalidCaseType(String)
    case caseIsClosed(String)
    case noSuchStatus(String, allowed: [String])
    case noSuchResult(String, allowed: [String])
    case notCaseHandler(String)
    case aboveClearance(Confidentiality)
    case confidentialityWouldFall
    case notFileable(String)
    case emptyTitle
    case wishNotFound
    case filing(FilingRefusal)
    case casework(CaseObstacle)
    case retention(String, RetentionObstacle)
    // Knowledge and announcements
    case notAHelpCommunity(String)
    case notTheAsker
    case knowledge(KnowledgeRefusal)
    case noSuchAnnouncement
    case nothingToCommentOn(String)
    case isClosedForComments
    // Queries
    case invalidLimit
    /// Whom an announcement is for.
    case noSuchAim(String)
    case emptySearch
    case metadata(MetadataRefusal)
    case document(DocumentRefusal)
    case access(AccessRefusal)

    /// Why a message cannot be sent to a channel.
    package enum SendingObstacle: String, Sendable, Equatable {
        case notInChannel, moderated, banned, caseClosed, noCTCP, accountNeeded, consultationOver
        /// In a case nothing is said to some alone.
        case onlyToAll
    }
}
