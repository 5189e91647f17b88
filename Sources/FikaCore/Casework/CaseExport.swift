/// All that one export of a case file may read, decided at once: what the rules have let out, and the questions to the
/// store that belong to it. Only this module can make one.
package struct CaseExport: Sendable, Equatable {
    /// Messages, or entries of the time line, of one question.
    package static let pageMax = 500

    package let file: CaseFile
    package let channel: String
    package let links: CaseLinks
    package let grants: [Grant]
    package let consultations: [Consultation]
    /// Those that the one it is made for may have.
    package let documents: [Document]
    /// How many are above that.
    package let withheld: Int
    /// Whoever asks, and the account it is made for; nil: for the archive, with everything.
    package let exportedBy: String
    package let reader: String?
    package let reason: String
    package let at: Timestamp
    let linked: [CaseID: String]
    let end: MessageID
    /// As `end`, for the time line.
    let timelineEnd: Int

    /// Where talk of the case is kept.
    package enum Room: Sendable, Equatable {
        case ownChannel
        case consultation(Consultation)
    }

    package func talk(in room: Room, after last: MessageID?) -> Query {
        let place =
            switch room {
            case .ownChannel: Query.Place.channel(file.channel, name: channel)
            case .consultation(let consultation):
                Query.Place.channel(consultation.channel, name: consultation.channelName)
            }
        let mark = last.map { HistoryRange.Mark.message($0) } ?? .at(Timestamp(milliseconds: .min))
        return .history(
            Query.HistoryQuery(place: place, range: .after(mark), limit: Self.pageMax, withEvents: true, end: end))
    }

    /// From behind this place on.
    package func timeline(after position: Int) -> Query {
        .timeline(
            Query.TimelineQuery(
                caseID: file.id, number: file.number, after: position, limit: Self.pageMax, end: timelineEnd,
                linked: linked, people: file.formerHolders))
    }

    /// The versions of a filing that the file shows, oldest first.
    package func versions(of filing: Filing) -> [Int] {
        (1...filing.version).filter { filing.shows(version: $0) }
    }

    package func copies(of filing: Filing, version: Int) -> Query {
        .filing(Query.FilingQuery(filing: filing.id, version: version, number: file.number))
    }

    /// The other cases of the time line, by number, as far as they may be named.
    package func number(of other: CaseID) -> String? { linked[other] }

    /// Who had a role once.
    package func formerHolder(_ account: AccountID) -> String? { file.formerHolders[account] }
}
