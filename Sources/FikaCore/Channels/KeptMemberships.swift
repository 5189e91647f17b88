/// The channels in which accounts that stay on have their place, whoever is connected.
package struct KeptMemberships: Sendable, Equatable {
    private var byAccount: [AccountID: [ChannelID]] = [:]
    private var counts: [ChannelID: Int] = [:]

    /// In the order of joining.
    package func channels(of account: AccountID) -> [ChannelID] {
        byAccount[account] ?? []
    }

    func hasMember(in channel: ChannelID) -> Bool {
        counts[channel] != nil
    }

    mutating func apply(_ event: ChannelEvent) {
        switch event {
        case .memberKept(let channel, let account):
            guard !channels(of: account).contains(channel) else { return }
            byAccount[account, default: []].append(channel)
            counts[channel, default: 0] += 1
        case .memberReleased(let channel, let account): release(account, from: channel)
        case .dropped(let channel):
            guard counts[channel] != nil else { return }
            for (account, kept) in byAccount where kept.contains(channel) { release(account, from: channel) }
        case .created, .renamed, .topicChanged, .modesChanged, .joined, .parted, .kicked, .invited, .botTurned,
            .forgotten:
            break
        }
    }

    mutating func forget(_ account: AccountID) {
        for channel in channels(of: account) { release(account, from: channel) }
    }

    private mutating func release(_ account: AccountID, from channel: ChannelID) {
        guard let place = byAccount[account]?.firstIndex(of: channel) else { return }
        byAccount[account]?.remove(at: place)
        if byAccount[account]?.isEmpty ?? false { byAccount[account] = nil }
        counts[channel] = counts[channel].flatMap { $0 > 1 ? $0 - 1 : nil }
    }
}
