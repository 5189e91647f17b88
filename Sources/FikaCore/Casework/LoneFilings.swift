/// What bots filed lately of their own accord: how often that was in a channel, and which lines a no takes it out by.
struct LoneFilings: Sendable, Equatable {
    /// The oldest makes room for the next one: it is taken out by its number still.
    static let keptMax = 1_000

    struct Entry: Sendable, Equatable {
        let caseID: CaseID
        let filing: FilingID
        let channel: ChannelID?
        let at: Timestamp
        let receipts: [MessageID]
    }

    /// Oldest first.
    private(set) var entries: [Entry] = []
    private var byReceipt: [MessageID: Entry] = [:]

    /// What a line tells of, as long as a no to it means something.
    subscript(receipt message: MessageID) -> Entry? { byReceipt[message] }

    /// Those of one channel since a moment. Where so many are younger that older ones had to make room, all of them.
    func count(in channel: ChannelID, since moment: Timestamp) -> Int {
        let young = entries.filter { $0.at > moment }
        return young.count == Self.keptMax ? young.count : young.count { $0.channel == channel }
    }

    /// A newer version of a person's is that person's affair.
    mutating func take(_ filing: Filing) {
        guard filing.judgement != nil else { return settle(filing.id) }
        let entry = Entry(
            caseID: filing.caseID, filing: filing.id, channel: filing.source.channel, at: filing.at,
            receipts: filing.receipts)
        entries.append(entry)
        for receipt in filing.receipts { byReceipt[receipt] = entry }
        if entries.count > Self.keptMax { forgetLines(of: entries.removeFirst()) }
    }

    /// It was taken out, or taken over: it still counts for its hour.
    mutating func settle(_ filing: FilingID) {
        for entry in entries where entry.filing == filing { forgetLines(of: entry) }
    }

    mutating func forget(_ caseID: CaseID) {
        for entry in entries where entry.caseID == caseID { forgetLines(of: entry) }
        entries.removeAll { $0.caseID == caseID }
    }

    private mutating func forgetLines(of entry: Entry) {
        for receipt in entry.receipts { byReceipt[receipt] = nil }
    }
}
