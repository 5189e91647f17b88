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
    /// Questions whose state is known, of all communities; the oldest go first.
    package var questionsMax = 20_000
    /// Questions in one answer.
    package var questionsPage = 50
    /// Title of a case, a community, a case type.
    package var titleLength = 200
    /// Whether the web side is there to take files and give them out.
    package var takesDocuments = false
    /// Where it is, for the lines that tell of documents: `https://chat.example.org:8443`.
    package var documentsURL: String?
    package var fileBytesMax: Int64 = 2_147_483_648
    package var documentsPerCase = 10_000
    package var documentVersions = 1_000
    package var documentComments = 10_000
    package var documentKindBytes = 64
    /// A place in a document.
    package var anchorBytes = 100
    /// How long a ticket waits for its upload to begin, and for downloads.
    package var uploadTicketSeconds = 900
    package var downloadTicketSeconds = 300
    /// From the first byte to the last.
    package var uploadSecondsMax = 86_400
    /// How long a file waits that was sent without saying what for.
    package var hostedFileSeconds = 3_600
    package var hostedFilesPerAccount = 16
    package var hostedFilesMax = 1_024
    package var ticketsPerAccount = 64
    package var ticketsMax = 16_384
    /// Entries of one account in the audit trail within an hour, one by one: past them only what is new of what reached
    /// it is on record, and the rest is counted.
    package var auditedReads = 1_000
    /// The same for what it was refused; all who have no account are one here.
    package var auditedRefusals = 200
    package var auditHourSeconds = 3_600
    /// Of a grant, from the day it is given.
    package var grantDays = 366
    /// Reason of a grant, question of a consultation, in bytes.
    package var grantReasonLength = 300
    /// Messages or documents that one grant may name.
    package var grantEntries = 100
    /// Open ones at once.
    package var consultationsPerCase = 100
    /// For more, in one consultation.
    package var consultationRequests = 50
    /// Messages that one filing may copy into a case.
    package var filedMessages = 500
    /// Members of a channel that can be renamed: each may have to be told of all the others.
    package var renamedMembers = 500
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
    /// Threads of one channel that bots may file of their own accord within an hour: a wrong model does no more harm.
    package var filedAlonePerHour = 6
    /// What a bot gives as its reason for that, in bytes.
    package var judgementLength = 200
    /// Reactions that say yes to a proposal, without colours of skin.
    package var approvals = ["👍", "✅", "✔", "☑", "+1", ":+1:", "thumbsup", ":thumbsup:"]
    /// Reactions by which the one who asked, or an owner of the community, accepts an answer. A thumb is only thanks.
    package var acceptances = ["✅", "✔", "☑", ":white_check_mark:"]
    /// Reactions that say no to what a bot offered, or filed of its own accord.
    package var rejections = ["👎", "❌", "✖", "-1", ":-1:", "thumbsdown", ":thumbsdown:"]
    /// Bytes of a solution's question, and of its answer.
    package var solutionLength = 4_000
    /// Days after which a solution is to be looked at again, and how far ahead that can be put.
    package var reviewDays = 365
    package var reviewDaysMax = 3_660
    /// Of one person, asked in private and not solved.
    package var privateQuestions = 20
    /// Solutions in one request that brings them in.
    package var keptSolutions = 500
    /// People on a list of helpers, and of those who know something.
    package var solversPage = 20
    /// Bytes of a reason, a decision, a property's value.
    package var caseTextLength = 300
    /// Parts of a case, and cases it is related to.
    package var caseLinks = 100
    /// Filings that wait at a closed case.
    package var lateFilings = 100
    /// Deadlines told by one request; the next one tells of the others.
    package var warningsAtOnce = 100
    /// Cases in a handler's digest of a day.
    package var digestedCases = 20
    /// Bytes of a community's charter: it goes on one line.
    package var charterLength = 390
    /// Steps in which a community opens.
    package var communityWaves = 20
    /// Seconds between two changes that the count of open questions makes to a topic.
    package var questionTopicSeconds = 3_600
    /// Announcements that can still be commented on and acknowledged; the oldest makes room for the next one.
    package var openAnnouncements = 1_000
    /// Hours after which those who have not acknowledged an announcement are reminded; none: never.
    package var acknowledgementReminderHours = [24, 72]
    /// People whom an aimed announcement is told to one by one.
    package var aimedAccounts = 500
    /// Days that the talk of a café is kept; 0: for ever.
    package var cafeDays = 30
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
    /// Accounts that people make for themselves within an hour, all together: each is stored for ever.
    package var selfMadeAccountsPerHour = 100
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
