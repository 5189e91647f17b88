/// A question to the store that the rules have allowed. Only this module can make one: what was not allowed cannot be
/// asked.
///
/// `end` is the number that the next message had when it was allowed. A question may wait for its turn, and a right may
/// be lost meanwhile: what was said from that number on is not part of the answer. Where nothing can be added to what
/// is asked for (a version of a filing, comments by their ids) there is none.
package indirect enum Query: Sendable, Equatable {
    case history(HistoryQuery)
    case message(MessageQuery)
    case missed(MissedQuery)
    case targets(TargetsQuery)
    case thread(ThreadQuery)
    case chosen(ChosenQuery)
    case filing(FilingQuery)
    case search(SearchQuery)
    case slice(SliceQuery)
    case solutions(SolutionsQuery)
    case experts(ExpertsQuery)
    case comments(CommentsQuery)
    case timeline(TimelineQuery)
    case certificates(CertificatesQuery)
    case person(PersonQuery)
    case personalMessages(PersonalMessagesQuery)

    /// Where a history is kept.
    package enum Place: Sendable, Equatable {
        case channel(ChannelID, name: String)
        /// Between two accounts, in either direction; `with` is the other one's nick as it was asked for.
        case direct(AccountID, AccountID, with: String)
        /// Between an account and whoever has, or had, a nick without an account.
        case stranger(AccountID, nick: String)
    }

    package struct HistoryQuery: Sendable, Equatable {
        package let place: Place
        package let range: HistoryRange
        package let limit: Int
        /// Also what is no text: reactions, topics, what was taken back.
        package let withEvents: Bool
        package let end: MessageID
        init(place: Place, range: HistoryRange, limit: Int, withEvents: Bool = false, end: MessageID) {
            self.place = place
            self.end = end
            self.range = range
            self.limit = limit
            self.withEvents = withEvents
        }
    }

    /// What was said in several places up to one moment, the newest of each.
    package struct MissedQuery: Sendable, Equatable {
        package let places: [Place]
        package let until: Timestamp
        package let end: MessageID
        /// Of each place.
        package let limit: Int
        init(places: [Place], until: Timestamp, end: MessageID, limit: Int) {
            self.places = places
            self.until = until
            self.end = end
            self.limit = limit
        }

        package struct Place: Sendable, Equatable {
            package let channel: ChannelID
            package let name: String
            package let after: Timestamp
            init(channel: ChannelID, name: String, after: Timestamp) {
                self.channel = channel
                self.name = name
                self.after = after
            }
        }
    }

    package struct MessageQuery: Sendable, Equatable {
        package let place: Place
        package let message: MessageID
        package let end: MessageID
        init(place: Place, message: MessageID, end: MessageID) {
            self.place = place
            self.message = message
            self.end = end
        }
    }

    package struct TargetsQuery: Sendable, Equatable {
        package let channels: [ChannelID: String]
        package let account: AccountID?
        package let after: Timestamp
        package let before: Timestamp
        package let limit: Int
        package let end: MessageID
        init(
            channels: [ChannelID: String], account: AccountID?, after: Timestamp, before: Timestamp, limit: Int,
            end: MessageID
        ) {
            self.end = end
            self.channels = channels
            self.account = account
            self.after = after
            self.before = before
            self.limit = limit
        }
    }

    package struct ThreadQuery: Sendable, Equatable {
        package let channel: ChannelID
        package let name: String
        package let message: MessageID
        package let alongside: MessageID?
        package let limit: Int
        package let end: MessageID
        /// What the asker's reaction wants done with the thread; nil: it was asked for by a command.
        package let wish: Wish?

        package enum Wish: Sendable, Equatable {
            /// A yes to this proposal: the thread is to be filed.
            case file(proposal: MessageID)
            /// This answer is to be accepted.
            case accept(answer: MessageID)
        }

        init(
            channel: ChannelID, name: String, message: MessageID, alongside: MessageID?, limit: Int,
            wish: Wish? = nil, end: MessageID
        ) {
            self.wish = wish
            self.end = end
            self.channel = channel
            self.name = name
            self.message = message
            self.alongside = alongside
            self.limit = limit
        }
    }

    /// Messages of one place by their ids, and one more.
    package struct ChosenQuery: Sendable, Equatable {
        package let place: Place
        /// Each once.
        package let messages: [MessageID]
        package let alongside: MessageID?
        package let end: MessageID
        init(place: Place, messages: [MessageID], alongside: MessageID?, end: MessageID) {
            self.place = place
            self.messages = messages
            self.alongside = alongside
            self.end = end
        }
    }

    /// One version of what was filed into a case.
    package struct FilingQuery: Sendable, Equatable {
        package let filing: FilingID
        package let version: Int
        package let number: String
        init(filing: FilingID, version: Int, number: String) {
            self.filing = filing
            self.version = version
            self.number = number
        }
    }

    package struct SearchQuery: Sendable, Equatable {
        /// Empty: whatever was said in the one channel.
        package let text: String
        /// Ascending.
        package let channels: [ChannelID]
        /// A nick, casefolded.
        package let author: String?
        package let after: Timestamp?
        package let before: Timestamp?
        package let limit: Int
        package let end: MessageID
        init(
            text: String, channels: [ChannelID], author: String? = nil, after: Timestamp? = nil,
            before: Timestamp? = nil, limit: Int, end: MessageID
        ) {
            self.end = end
            self.text = text
            self.channels = channels
            self.author = author
            self.after = after
            self.before = before
            self.limit = limit
        }
    }

    /// The messages that comment on a document.
    package struct CommentsQuery: Sendable, Equatable {
        package let place: Place
        package let document: Document
        /// In order.
        package let comments: [Document.Comment]
        init(place: Place, document: Document, comments: [Document.Comment]) {
            self.place = place
            self.document = document
            self.comments = comments
        }
    }

    /// The part of a case's talk that was granted, without what the server says itself; with the whole file also the
    /// copies of what was filed into it.
    package struct SliceQuery: Sendable, Equatable {
        package let channel: ChannelID
        /// What the reader calls it: the channel's own name is not theirs to know.
        package let name: String
        /// Ascending, each once.
        package let messages: [MessageID]
        /// Where threads begin: with everything that answers them.
        package let roots: [MessageID]
        /// Whatever was said.
        package let isWhole: Bool
        package let filings: [Filed]
        /// Where the page ends; never behind what was said when it was allowed.
        package let before: MessageID
        package let limit: Int
        init(
            channel: ChannelID, name: String, messages: [MessageID], roots: [MessageID], isWhole: Bool,
            filings: [Filed] = [], before: MessageID, limit: Int
        ) {
            self.channel = channel
            self.name = name
            self.messages = messages
            self.roots = roots
            self.isWhole = isWhole
            self.filings = filings
            self.before = before
            self.limit = limit
        }

        /// One version of a filing.
        package struct Filed: Sendable, Equatable {
            package let filing: FilingID
            package let version: Int
            init(filing: FilingID, version: Int) {
                self.filing = filing
                self.version = version
            }
        }
    }

    package struct SolutionsQuery: Sendable, Equatable {
        package let communities: [CommunityID]
        package let choice: SolutionChoice
        package let limit: Int
        /// The number that the next solution had when it was allowed.
        package let end: SolutionID
        /// Of a choice of those that changed: which.
        package let changes: SolutionChanges?
        init(
            communities: [CommunityID], choice: SolutionChoice = .newest, limit: Int, end: SolutionID,
            changes: SolutionChanges? = nil
        ) {
            self.communities = communities
            self.choice = choice
            self.limit = limit
            self.end = end
            self.changes = changes
        }
    }

    /// Solutions that changed, oldest change first, and the mark of who knows them.
    package struct SolutionChanges: Sendable, Equatable {
        package let solutions: [SolutionID]
        package let mark: Int64
        package let hasMore: Bool
    }

    /// Which solutions.
    package enum SolutionChoice: Sendable, Equatable {
        /// The newest first.
        case newest
        /// In the order of their numbers, behind this one.
        case after(SolutionID)
        /// New, edited, offered, judged, out of date or taken back since a mark; these too.
        case changed(after: Int64)
        case one(SolutionID)
        /// With all of these words in question or answer, the best first.
        case words(String)
    }

    /// Who gave accepted answers with any of the words.
    package struct ExpertsQuery: Sendable, Equatable {
        package let communities: [CommunityID]
        package let text: String
        /// Authors who are not named.
        package let hidden: [String]
        package let limit: Int
        package let end: SolutionID
        init(communities: [CommunityID], text: String, hidden: [String], limit: Int, end: SolutionID) {
            self.communities = communities
            self.text = text
            self.hidden = hidden
            self.limit = limit
            self.end = end
        }
    }
}
