import FikaCore
import IRCWire

/// The one place where a no becomes IRC: a numeric where IRC has one for the command, `FAIL` otherwise and for all of
/// Fika's own verbs. What is not there and what one may not know of are the same refusal, so they read the same.
extension Refusal {
    func lines(for viewer: Viewer, verb: String) -> [IRCMessage] {
        switch self {
        case .metadata(let refusal): return [refusal.line(for: viewer)]
        case .access(let refusal): return [refusal.line(for: viewer, verb: verb)]
        case .watchListFull(let limit, let nicks): return [viewer.watchListFull(limit, nicks)]
        default: break
        }
        if let numeric, !Self.failingVerbs.contains(verb) {
            return [viewer.numeric(numeric, context, sentence)]
        }
        return [viewer.fail(verb, code, context, sentence)]
    }

    /// Verbs whose specification answers with standard replies.
    static let failingVerbs: Set<String> = [
        "CASE", "FILE", "ACCEPT", "SOLUTIONS", "SOLUTION", "WHOKNOWS", "HELPERS", "HELPING", "DIGEST", "BOT",
        "QUESTION", "QUESTIONS",
        "COMMUNITY", "ANNOUNCEMENT", "ACK", "SEARCH",
        "CHATHISTORY",
        "SETNAME", "PERSISTENCE", "REDACT", "MARKREAD",
    ]

    private var numeric: Numeric? {
        switch self {
        case .notRegistered: .errNotRegistered
        case .nicknameInUse, .nicknameReserved: .errNicknameInUse
        case .invalidNickname: .errErroneousNickname
        case .noSuchNick: .errNoSuchNick
        case .alreadyRegistered: .errAlreadyRegistered
        case .operatorsOnly: .errNoPrivileges
        case .noSuchChannel, .invalidChannelName: .errNoSuchChannel
        case .notInChannel: .errNotOnChannel
        case .userNotInChannel: .errUserNotInChannel
        case .userInChannel: .errUserOnChannel
        case .notChannelOperator: .errChanOPrivsNeeded
        case .tooManyChannels: .errTooManyChannels
        case .banned: .errBannedFromChan
        case .inviteOnly: .errInviteOnlyChan
        case .badKey: .errBadChannelKey
        case .channelFull: .errChannelIsFull
        case .accountNeededToJoin: .errNeedReggedNick
        case .listFull: .errBanListFull
        case .invalidKey: .errInvalidKey
        case .cannotSend: .errCannotSendToChan
        case .cannotSendToUser: .errCannotSendToUser
        case .noTextToSend: .errNoTextToSend
        default: nil
        }
    }

    /// What it is about, as parameters of either form.
    private var context: [String] {
        switch self {
        case .nicknameInUse(let name), .nicknameReserved(let name), .invalidNickname(let name), .noSuchNick(let name),
            .noSuchAccount(let name), .accountExists(let name), .invalidAccountName(let name),
            .noSuchChannel(let name), .invalidChannelName(let name), .notInChannel(let name),
            .notChannelOperator(let name), .tooManyChannels(let name), .banned(let name), .inviteOnly(let name),
            .badKey(let name), .channelFull(let name), .accountNeededToJoin(let name), .invalidKey(let name),
            .noSuchCommunity(let name), .communityExists(let name), .invalidCommunityName(let name),
            .notCommunityOwner(let name), .noSuchCase(let name), .noSuchCaseType(let name),
            .invalidCaseType(let name), .caseIsClosed(let name), .notCaseHandler(let name), .notFileable(let name),
            .notAHelpCommunity(let name), .nothingToCommentOn(let name), .noSuchStatus(let name, _),
            .noSuchTarget(let name), .noSuchAim(let name), .noSuchResult(let name, _), .cannotSend(let name, _),
            .cannotSendToUser(let name),
            .retention(let name, _):
            [name.word]
        case .userNotInChannel(let nick, let channel), .userInChannel(let nick, let channel): [nick, channel]
        case .listFull(let channel, let mask): [channel, mask]
        case .channelNameInUse(let old, let new), .cannotRename(let old, let new): [old.word, new.word]
        case .missingScope(let scope): [scope.rawValue]
        case .tooLong(let what, _): [what.word]
        case .aboveClearance(let level): [level.rawValue]
        case .knowledge(let refusal): refusal.context
        case .casework(let obstacle): obstacle.context
        case .document(let refusal): refusal.context
        case .notRegistered, .alreadyRegistered, .invalidRealname, .tooManySessions, .tooManyNewAccounts,
            .accountRequired, .accountDisabled,
            .watchListFull, .metadata, .erasure,
            .operatorsOnly, .noTextToSend,
            .noSuchMessage, .redactionForbidden, .confidentialityWouldFall, .emptyTitle, .wishNotFound, .notTheAsker,
            .filing, .access,
            .noSuchAnnouncement, .isClosedForComments, .invalidLimit, .emptySearch, .certificateIsTaken,
            .noSuchCertificate:
            []
        }
    }

    var code: String {
        switch self {
        case .notRegistered: "NOT_REGISTERED"
        case .nicknameInUse: "NICKNAME_IN_USE"
        case .nicknameReserved: "NICKNAME_RESERVED"
        case .invalidNickname: "INVALID_NICKNAME"
        case .noSuchNick: "NO_SUCH_NICK"
        case .alreadyRegistered: "ALREADY_REGISTERED"
        case .invalidRealname: "INVALID_REALNAME"
        case .tooManySessions: "TOO_MANY_SESSIONS"
        case .metadata(let refusal): refusal.code
        case .document(let refusal): refusal.code
        case .access(let refusal): refusal.code
        case .noSuchAccount: "NO_SUCH_ACCOUNT"
        case .accountExists: "ACCOUNT_EXISTS"
        case .accountDisabled: "ACCOUNT_DISABLED"
        case .invalidAccountName: "BAD_ACCOUNT_NAME"
        case .tooManyNewAccounts: "TEMPORARILY_UNAVAILABLE"
        case .certificateIsTaken: "CERTIFICATE_TAKEN"
        case .noSuchCertificate: "NO_SUCH_CERTIFICATE"
        case .missingScope: "MISSING_SCOPE"
        case .erasure: "NOT_ERASABLE"
        case .operatorsOnly: "NEED_OPERATOR"
        case .noSuchChannel, .invalidChannelName: "NO_SUCH_CHANNEL"
        case .notInChannel: "NOT_IN_CHANNEL"
        case .userNotInChannel: "USER_NOT_IN_CHANNEL"
        case .userInChannel: "USER_IN_CHANNEL"
        case .notChannelOperator: "NEED_CHANNEL_OPERATOR"
        case .tooManyChannels: "TOO_MANY_CHANNELS"
        case .banned: "BANNED"
        case .inviteOnly: "INVITE_ONLY"
        case .badKey: "BAD_KEY"
        case .channelFull: "CHANNEL_FULL"
        case .accountNeededToJoin, .accountRequired: "ACCOUNT_REQUIRED"
        case .listFull, .watchListFull: "LIST_FULL"
        case .invalidKey: "INVALID_KEY"
        case .cannotSend, .cannotSendToUser: "CANNOT_SEND"
        case .channelNameInUse: "CHANNEL_NAME_IN_USE"
        case .cannotRename: "CANNOT_RENAME"
        case .noTextToSend, .emptyTitle: "NEED_MORE_PARAMS"
        case .noSuchMessage: "NO_SUCH_MESSAGE"
        case .redactionForbidden: "REDACT_FORBIDDEN"
        case .tooLong: "TOO_LONG"
        case .noSuchCommunity: "NO_SUCH_COMMUNITY"
        case .communityExists: "COMMUNITY_EXISTS"
        case .invalidCommunityName: "INVALID_COMMUNITY_NAME"
        case .notCommunityOwner: "NEED_OWNER"
        case .noSuchCase: "NO_SUCH_CASE"
        case .noSuchCaseType: "NO_SUCH_CASE_TYPE"
        case .invalidCaseType: "INVALID_CASE_TYPE"
        case .caseIsClosed: "CASE_CLOSED"
        case .noSuchStatus: "NO_SUCH_STATUS"
        case .noSuchResult: "NO_SUCH_RESULT"
        case .notCaseHandler: "NEED_HANDLER"
        case .aboveClearance: "ABOVE_CLEARANCE"
        case .confidentialityWouldFall: "CONFIDENTIALITY_WOULD_FALL"
        case .notFileable: "NOT_FILEABLE"
        case .casework(let obstacle): obstacle.code
        case .retention: "CASE_KEPT"
        case .wishNotFound: "NO_WISH"
        case .filing(let refusal): refusal.code
        case .notAHelpCommunity: "NO_HELP_COMMUNITY"
        case .notTheAsker: "NEED_ASKER"
        case .knowledge(let refusal): refusal.code
        case .noSuchAnnouncement: "NO_SUCH_ANNOUNCEMENT"
        case .nothingToCommentOn: "NO_ANNOUNCEMENT"
        case .isClosedForComments: "COMMENTS_CLOSED"
        case .noSuchTarget, .noSuchAim, .invalidLimit, .emptySearch: "INVALID_PARAMS"
        }
    }

    var sentence: String {
        switch self {
        case .metadata, .document, .access, .erasure, .casework, .retention, .filing: nestedSentence
        case .notRegistered: "You have not registered"
        case .nicknameInUse: "Nickname is already in use"
        case .nicknameReserved: "Nickname is reserved for its account; log in or choose another"
        case .invalidNickname: "Erroneous nickname"
        case .noSuchNick: "No such nick/channel"
        case .alreadyRegistered: "You may not reregister"
        case .invalidRealname: "Realname is not valid"
        case .watchListFull: "Monitor list is full"
        case .tooManySessions(let limit): "The account has \(limit) connections already; close one first"
        case .accountRequired: "Log in to an account first"
        case .noSuchAccount: "No such account"
        case .accountExists: "There is such an account already"
        case .accountDisabled: "The account is disabled; ask an operator"
        case .invalidAccountName: "Not a name for an account"
        case .certificateIsTaken: "The certificate is bound to another account"
        case .noSuchCertificate: "No such certificate"
        case .tooManyNewAccounts: "Too many accounts were made in the last hour; try again later"
        case .missingScope(let scope): "The bot's manifest does not name the scope \(scope.rawValue)"
        case .operatorsOnly: "Permission denied: for server operators only"
        case .noSuchChannel, .invalidChannelName: "No such channel"
        case .notInChannel: "You're not on that channel"
        case .userNotInChannel: "They aren't on that channel"
        case .userInChannel: "is already on channel"
        case .notChannelOperator: "You're not channel operator"
        case .tooManyChannels: "You have joined too many channels"
        case .banned, .inviteOnly, .badKey, .channelFull, .accountNeededToJoin: "Cannot join channel (\(closedBy))"
        case .listFull: "Channel list is full"
        case .invalidKey: "Key is not well-formed"
        case .cannotSend(_, let obstacle): "Cannot send to channel: \(obstacle.sentence)"
        case .cannotSendToUser: "Cannot send to user: no CTCP for this one (+T)"
        case .channelNameInUse: "There is a channel of this name already"
        case .cannotRename: "The channel cannot be renamed, or not to this"
        case .noTextToSend: "No text to send"
        case .noSuchMessage: "There is no such message"
        case .noSuchTarget: "That is neither a channel nor a nick"
        case .redactionForbidden: "You may not take this message back"
        case .tooLong(let what, let limit): "The \(what) is too long; the limit is \(limit)"
        case .noSuchCommunity: "There is no such community; COMMUNITY LIST names them"
        case .communityExists: "There is a community or channel of this name already"
        case .invalidCommunityName: "Not a name and title for a community"
        case .notCommunityOwner: "Only an owner of the community may do this"
        case .noSuchCase: "There is no such case; CASE LIST names them"
        case .noSuchCaseType: "There is no such case type; CASE TYPES names them"
        case .invalidCaseType: "The case type is not complete"
        case .caseIsClosed: "The case is closed"
        case .noSuchStatus(_, let allowed): "There is no such status; choose of \(allowed.joined(separator: ", "))"
        case .noSuchResult(_, let allowed): "There is no such result; choose of \(allowed.joined(separator: ", "))"
        case .notCaseHandler: "Only a handler of the case may do this"
        case .aboveClearance(let level): "The case is above the clearance, which is \(level.rawValue)"
        case .confidentialityWouldFall: "The case is less confidential than the place this was said in"
        case .notFileable: "What is said there is never filed into this case"
        case .emptyTitle: "Give a title"
        case .wishNotFound: "Name the message in which a person asked for this"
        case .notAHelpCommunity: "Only help communities have questions and accepted answers"
        case .notTheAsker: "Only the one who asked, or an owner of the community, may do this"
        case .knowledge(let refusal): refusal.sentence
        case .noSuchAnnouncement: "There is no such announcement"
        case .nothingToCommentOn: "There is no announcement to comment on"
        case .isClosedForComments: "The announcement is too old for comments"
        case .noSuchAim: "An announcement is for handlers:TYPE, members:COMMUNITY or accounts:NAME,NAME"
        case .invalidLimit: "The limit is a number above 0"
        case .emptySearch: "Search for at least one word"
        }
    }

    /// Of a noun that has refusals of its own.
    private var nestedSentence: String {
        switch self {
        case .metadata(let refusal): refusal.sentence
        case .document(let refusal): refusal.sentence
        case .access(let refusal): refusal.sentence
        case .erasure(let obstacle): obstacle.sentence
        case .casework(let obstacle): obstacle.sentence
        case .retention(_, let obstacle): obstacle.sentence
        case .filing(let refusal): refusal.sentence
        default: ""
        }
    }

    /// The mode that keeps one out of a channel.
    private var closedBy: String {
        switch self {
        case .banned: "+b"
        case .inviteOnly: "+i"
        case .badKey: "+k"
        case .channelFull: "+l"
        default: "+R: log in to an account first"
        }
    }
}

extension Refusal.SendingObstacle {
    fileprivate var sentence: String {
        switch self {
        case .notInChannel: "you are not in it (+n)"
        case .moderated: "it is moderated (+m)"
        case .banned: "you are banned (+b)"
        case .caseClosed: "its case is closed"
        case .noCTCP: "no CTCP here (+C)"
        case .accountNeeded: "log in to an account first (+R)"
        case .consultationOver: "the consultation is over"
        case .onlyToAll: "what is said in a case is said to all who are in it"
        }
    }
}
