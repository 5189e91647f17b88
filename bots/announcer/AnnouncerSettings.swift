import BotKit

/// What an operator may choose about announcing; each is explained in `bot.toml`.
struct AnnouncerSettings: Sendable {
    static let authorisedMax = 50

    let folder: String
    let channel: String
    /// Accounts, in lower case.
    let authorised: [String]
    /// 0: no reports but those asked for.
    let reportSeconds: Int64

    init(_ settings: inout BotSettings) throws(BotFault) {
        folder = try settings.text("folder", default: "drop")
        channel = try settings.text("channel", default: "#news")
        guard channel.hasPrefix("#") else {
            throw settings.fault("channel", "is \"\(channel)\"", allowed: "the name of a channel, such as \"#news\"")
        }
        authorised = try settings.texts("authorised", atMost: Self.authorisedMax, default: []).map { $0.lowercased() }
        reportSeconds = 3600 * Int64(try settings.integer("report_hours", in: 0...720, default: 24))
    }
}
