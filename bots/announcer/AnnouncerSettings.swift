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
    /// Nil: programs cannot announce.
    let hook: BotHook?
    /// A place and, if it is not the standard one, a channel.
    let feeds: [String]
    let feedMinutes: Int64
    let schedules: [Schedule]
    /// So late something may still be announced.
    let scheduleLateMinutes: Int64

    init(_ settings: inout BotSettings) throws(BotFault) {
        folder = try settings.text("folder", default: "drop")
        channel = try settings.text("channel", default: "#news")
        guard channel.hasPrefix("#") else {
            throw settings.fault("channel", "is \"\(channel)\"", allowed: "the name of a channel, such as \"#news\"")
        }
        authorised = try settings.texts("authorised", atMost: Self.authorisedMax, default: []).map { $0.lowercased() }
        reportSeconds = 3600 * Int64(try settings.integer("report_hours", in: 0...720, default: 24))
        hook = try HookSettings.read(&settings)
        feeds = try settings.texts("feeds", atMost: FeedLimit.feedsMax, default: [])
        feedMinutes = Int64(try settings.integer("feed_minutes", in: 5...1440, default: 30))
        let lines = try settings.texts("schedule", atMost: Schedule.schedulesMax, default: [])
        schedules = lines.compactMap(Schedule.init)
        scheduleLateMinutes = Int64(try settings.integer("schedule_late_minutes", in: 1...1440, default: 60))
        if let wrong = lines.first(where: { Schedule($0) == nil }) {
            throw settings.fault(
                "schedule", "holds \"\(wrong)\"",
                allowed:
                    "lines of DAYS HH:MM [#CHANNEL] WORDS or DAYS HH:MM @FILE, where DAYS is mon,tue,…, daily or a "
                    + "date such as 2026-12-24")
        }
        if let wrong = feeds.first(where: { $0.split(separator: " ").count > 2 || $0.allSatisfy(\.isWhitespace) }) {
            throw settings.fault(
                "feeds", "holds \"\(wrong)\"", allowed: "addresses or paths, each with a #channel behind it if you like"
            )
        }
    }
}
