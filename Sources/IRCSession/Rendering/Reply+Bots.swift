import FikaCore

extension Reply {
    /// What was asked about bots.
    func bots(for viewer: Viewer) -> Answer {
        switch self {
        case .bots(let bots, let off, let channel):
            viewer.answer(
                "fika/bots", bots.map { $0.botLine(channel: channel, isOff: off.contains($0.id)) },
                none: "No bot is in \(channel)")
        case .bot(let bot, let isHere, let places):
            viewer.answer(
                "fika/bot",
                [bot.botCard(isHere: isHere)] + places.map { bot.botLine(channel: $0.channel, isOff: $0.isOff) },
                none: "")
        default: .nothing
        }
    }
}
