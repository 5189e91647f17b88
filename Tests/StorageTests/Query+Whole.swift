@testable import FikaCore

/// Questions about everything that is stored.
extension Query.HistoryQuery {
    init(place: Query.Place, range: HistoryRange, limit: Int, withEvents: Bool = false) {
        self.init(place: place, range: range, limit: limit, withEvents: withEvents, end: MessageID(.max))
    }
}

extension Query.TargetsQuery {
    init(channels: [ChannelID: String], account: AccountID?, after: Timestamp, before: Timestamp, limit: Int) {
        self.init(
            channels: channels, account: account, after: after, before: before, limit: limit, end: MessageID(.max))
    }
}

extension Query.ThreadQuery {
    init(channel: ChannelID, name: String, message: MessageID, alongside: MessageID?, limit: Int) {
        self.init(
            channel: channel, name: name, message: message, alongside: alongside, limit: limit, end: MessageID(.max))
    }
}

extension Query.SearchQuery {
    init(
        text: String, channels: [ChannelID], author: String? = nil, after: Timestamp? = nil,
        before: Timestamp? = nil, limit: Int
    ) {
        self.init(
            text: text, channels: channels, author: author, after: after, before: before, limit: limit,
            end: MessageID(.max))
    }
}

extension Query.MessageQuery {
    init(place: Query.Place, message: MessageID) {
        self.init(place: place, message: message, end: MessageID(.max))
    }
}

extension Query.SolutionsQuery {
    init(communities: [CommunityID], limit: Int) {
        self.init(communities: communities, limit: limit, end: SolutionID(.max))
    }
}

extension Query.ChosenQuery {
    init(place: Query.Place, messages: [MessageID], alongside: MessageID?) {
        self.init(place: place, messages: messages, alongside: alongside, end: MessageID(.max))
    }
}

extension Query {
    /// nil: it is not about what was said.
    var end: MessageID? {
        switch self {
        case .history(let query): query.end
        case .missed(let query): query.end
        case .targets(let query): query.end
        case .thread(let query): query.end
        case .search(let query): query.end
        case .message(let query): query.end
        case .chosen(let query): query.end
        case .slice(let query): query.before
        case .solutions, .experts, .filing, .comments, .timeline, .certificates, .person, .personalMessages: nil
        }
    }
}
