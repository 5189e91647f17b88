/// What is said in a café is for the moment: it goes when its days are over, once a day.
extension ChatState {
    func forgetCafes(at now: Timestamp, _ decision: inout Decision) {
        guard settings.cafeDays > 0 else { return }
        let end = Timestamp(milliseconds: (now.day - Int64(settings.cafeDays)) * 86_400_000)
        for community in communities.all where community.kind == .cafe {
            guard let channel = channels[community.channel], channel.createdAt < end,
                channel.forgottenBefore ?? channel.createdAt < end
            else { continue }
            decision.events.append(.channel(.forgotten(channel.id, before: end)))
        }
    }
}
