/// What the operator chose, as far as the rules ask for it. Lengths are UTF-8 bytes. The server fills it in from its
/// configuration; the defaults are those of the annotated example.
package struct CoreSettings: Sendable, Equatable {
    package var nickLength = 32
    package var channelLength = 64
    package var topicLength = 390
    package var kickLength = 390
    package var awayLength = 200
    package var realnameLength = 150
    /// Entries of each of a channel's mask lists.
    package var listModes = 60
    /// Of one user, however many connections.
    package var channelsPerSession = 500
    /// Connections of one account that share its nick.
    package var sessionsPerUser = 16
    /// A further connection of an account becomes one more of its user; otherwise it needs a nick of its own.
    package var allowsSeveralSessions = true
    /// Accounts stay in their channels without a connection, unless their person wishes otherwise.
    package var staysOn = false
    /// Messages in one page of history or search.
    package var historyPage = 100
    package var whowasEntries = 100
    /// Nicks that one connection may watch.
    package var monitorEntries = 100
    /// Of one account, user or channel.
    package var metadataKeys = 1_000
    /// Keys that one connection may subscribe to.
    package var metadataSubscriptions = 100
    /// What fits on a line behind the longest names.
    package var metadataKeyBytes = 64
    package var metadataValueBytes = 256
    /// Title of a case, a community, a case type.
    package var titleLength = 200
    /// Messages that one filing may copy into a case.
    package var filedMessages = 500
    /// What of a thread is read to be filed: reactions, receipts and what was taken back are among it.
    package var threadRows: Int { filedMessages * 2 }
    /// Cases that one request may file into.
    package var filedCases = 8
    /// A note written for a file. (The register that cases may go to takes as much: ZGW zaaknotitie.)
    package var noteLength = 4_000
    /// Why something was taken out of a file.
    package var undoReasonLength = 200
    /// How long whoever filed something may take it out again; a handler of the case may at any time.
    package var undoHours = 24
    /// Reactions that say yes to a proposal, without colours of skin.
    package var approvals = ["👍", "✅", "✔", "☑", "+1", ":+1:", "thumbsup", ":thumbsup:"]
    /// Announcements that can still be commented on and acknowledged; the oldest makes room for the next one.
    package var openAnnouncements = 1_000
    /// Messages in one import request.
    package var importedMessages = 1_000
    /// A nick that is an account's name is for that account only.
    package var reservesNicks = true
    /// Everybody begins with the user mode `+i`.
    package var startsInvisible = false
    /// Nobody registers without an account.
    package var requiresAccount = false
    /// Whether people make accounts for themselves.
    package var selfRegistration = SelfRegistration.off
    /// What an account that someone made for themselves may read: an operator has not looked at them yet.
    package static let selfMadeClearance = Confidentiality.public
    /// Client certificates that one account may be bound to.
    package var certificatesPerAccount = 16
    /// Targets of one account whose read marker is kept; the oldest makes room for the next one.
    package var readMarks = 1_000
    /// A client that cannot ask for history is sent what its account missed when it comes into a channel.
    package var playsBackOnJoin = true
    /// The newest of those messages, of one channel.
    package var playbackMessages = 100
    /// Of all channels that one comes into at once, as far as that leaves each of them `playbackLeast`.
    package var playbackTotal = 2_000
    package var playbackLeast = 10
    /// People may take back what they said.
    package var letsPeopleRedact = true
    /// Client-only tags for which a `TAGMSG` is stored.
    package var storedTags = ["+draft/react", "+draft/unreact", "+draft/persist"]

    package enum SelfRegistration: Sendable, Equatable {
        case off
        /// Those who are let in.
        case users
        /// Also a connection that is not let in yet.
        case newcomers
    }

    package init() {}
}
