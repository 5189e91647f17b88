/// What was read from the state, for the one who asked.
package enum Reply: Sendable, Equatable {
    case names(channel: String, isSecret: Bool, [Member])
    case topic(channel: String, Channel.Topic?)
    case modes(channel: String, ChannelModes, createdAt: Timestamp, showsKey: Bool)
    case list(channel: String, ChannelModes.List, [ChannelModes.ListEntry])
    case channels([ListedChannel])
    case who(mask: String, [WhoEntry])
    case whois(Whois)
    case whowas(nick: String, [Departed])
    case userhost([WhoEntry])
    case isOn([String])
    case userModes(nick: String, UserModes)
    case invitations([String])
    case counts(Counts)
    case cases([CaseFile], channels: [ChannelID: String])
    case caseFile(CaseFile, channel: String, links: CaseLinks = .none)
    /// Cases at which filings wait.
    case lateFilings([CaseFile])
    case caseTypes([CaseType])
    case retention([RetentionItem])
    case grants([Grant], consultations: [Consultation])
    case communities([Community], channels: [ChannelID: String])
    /// What a community's owners ask of its members; told to each new one.
    case charter(String, String)
    /// In the order their accounts were made; those in `off` are turned off there.
    case bots([Account], off: [AccountID], channel: String)
    /// `places`: in the order the channels were made.
    case bot(Account, isHere: Bool, places: [BotPlace])
    case announcement(Announcement, channel: String, missing: [String], acknowledged: [String])
    case accounts([Account])
    case filed(Filing, number: String, isNew: Bool)
    case unfiled(Filing, number: String, isNew: Bool)
    case proposals([Proposal], channels: [ChannelID: String])
    case declined(proposal: MessageID)
    /// Filed into a closed case: it waits for a person.
    case queued(Filing, number: String)
    case accepted(Solution, isNew: Bool)
    /// One that was changed.
    case solution(Solution, channel: String)
    /// Most helpful first; `month` as `2026-11`.
    case solvers([Solver], month: String, channel: String)
    case digest(Digest)
    /// When the asker is told what waits, in minutes of the day (UTC).
    case digestTime(Int?)
    /// Whether the asker is named as somebody who helps.
    case showsHelp(Bool)
    /// Of one channel.
    case questions([Question], channel: String)
    case privateQuestions([Question], channels: [ChannelID: String])
    /// What of a private question would be seen by all.
    case publishable(PublicWords)
    case document(DocumentReply)
    case acknowledged(AnnouncementID, isNew: Bool)
    /// What a client that does not know of renaming is told: it leaves the old name and joins the new one.
    indirect case renamed(
        from: String, to: String, reason: String, Person, realname: String, welcome: [Reply])
    case inviting(nick: String, channel: String, away: String?)
    /// The other side of a message is away.
    case away(nick: String, message: String)
    /// The user is in this channel already: told to a further connection before the channel's topic and names.
    case place(channel: String, Person, realname: String)
    /// Whether one stays without a connection: as wished (nil: as the operator has set it), and as it is.
    case stayingOn(wish: Bool?, isOn: Bool)
    case metadata(MetadataReply)
    case watchList([String])
    case watchedPresence(online: [Person], offline: [String])
    /// nil: never read.
    case readMark(target: String, Timestamp?)
    /// The one who comes in is a guest: numbers that count what others do are not theirs to see.
    case guest
    /// Asked for and done, with nothing to show.
    case done
    /// The account that the asker made for themselves.
    case registered(AccountID, name: String)
    /// What an export may read; for an operator's tool.
    case export(CaseExport)
    /// The account, community or case that was made; what an operator's tool prints.
    case made(String)

    /// A channel that a bot is in, or is turned off in.
    package struct BotPlace: Sendable, Equatable {
        package let channel: String
        package let isOff: Bool
    }

    package struct Member: Sendable, Equatable {
        package let person: Person
        package let status: MemberStatus
    }

    package struct ListedChannel: Sendable, Equatable {
        package let name: String
        package let members: Int
        package let topic: String
        package let createdAt: Timestamp
        /// nil: there is no topic.
        package let topicSetAt: Timestamp?
    }

    package struct Departed: Sendable, Equatable {
        package let person: Person
        package let realname: String
    }

    package struct WhoEntry: Sendable, Equatable {
        /// A channel both are in, or the one asked for.
        package let channel: String?
        package let person: Person
        package let realname: String
        package let isAway: Bool
        package let isOperator: Bool
        package let status: MemberStatus
        package let idleSeconds: Int64
    }

    package struct Whois: Sendable, Equatable {
        package let person: Person
        package let realname: String
        package let channels: [ListedMembership]
        package let away: String?
        package let isOperator: Bool
        package let isSecure: Bool
        package let signedOn: Timestamp
        package let idleSeconds: Int64
        /// By key.
        package var metadata: [MetadataEntry] = []
    }

    package struct ListedMembership: Sendable, Equatable {
        package let channel: String
        package let status: MemberStatus
    }

    package struct Counts: Sendable, Equatable {
        package let users: Int
        /// At once, in this life of the server.
        package let usersMost: Int
        package let operators: Int
        package let channels: Int
        package let invisible: Int
    }
}
