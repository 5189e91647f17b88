/// A question to the store that the rules have allowed. Only this module can make one: what was not allowed cannot be
/// asked.
package enum Query: Sendable, Equatable {
    case history(HistoryQuery)
    case message(MessageQuery)
    case missed(MissedQuery)
    case targets(TargetsQuery)
    case thread(ThreadQuery)
    case search(SearchQuery)
    case solutions(SolutionsQuery)
    case timeline(TimelineQuery)

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
        init(place: Place, range: HistoryRange, limit: Int, withEvents: Bool = false) {
            self.place = place
            self.range = range
            self.limit = limit
            self.withEvents = withEvents
        }
    }

    /// What was said in several places up to one moment, the newest of each.
    package struct MissedQuery: Sendable, Equatable {
        package let places: [Place]
        /// The moment, and the number that the next message then had.
        package let until: Timestamp
        package let before: MessageID
        /// Of each place.
        package let limit: Int
        init(places: [Place], until: Timestamp, before: MessageID, limit: Int) {
            self.places = places
            self.until = until
            self.before = before
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
        init(place: Place, message: MessageID) {
            self.place = place
            self.message = message
        }
    }

    package struct TargetsQuery: Sendable, Equatable {
        package let channels: [ChannelID: String]
        package let account: AccountID?
        package let after: Timestamp
        package let before: Timestamp
        package let limit: Int
        init(channels: [ChannelID: String], account: AccountID?, after: Timestamp, before: Timestamp, limit: Int) {
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
        init(channel: ChannelID, name: String, message: MessageID, alongside: MessageID?, limit: Int) {
            self.channel = channel
            self.name = name
            self.message = message
            self.alongside = alongside
            self.limit = limit
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
        init(
            text: String, channels: [ChannelID], author: String? = nil, after: Timestamp? = nil,
            before: Timestamp? = nil, limit: Int
        ) {
            self.text = text
            self.channels = channels
            self.author = author
            self.after = after
            self.before = before
            self.limit = limit
        }
    }

    package struct SolutionsQuery: Sendable, Equatable {
        package let communities: [CommunityID]
        package let limit: Int
        init(communities: [CommunityID], limit: Int) {
            self.communities = communities
            self.limit = limit
        }
    }
}
