import BotKit

/// Posts announcements from a folder, a hook, feeds and a schedule, and for people who may, once each, and tells those
/// people who has not acknowledged.
struct AnnouncerBot: Bot {
    /// Files remembered, so that none is posted twice.
    static let postedMax = 1000
    /// Files on their way at one time; the rest is refused.
    static let postsMax = 100
    /// Announcements that a report is planned for; beyond it, reports are made on request only.
    static let reportsMax = 500
    /// Lines and announcements of this bot's remembered.
    static let rememberedMax = 2000
    /// Names in one report; the rest is a number.
    static let namesMax = 40

    /// What a person asked for in a direct message.
    struct Order: Sendable, Equatable {
        let nick: String
        let account: String
        let channel: String
        let wantsAcknowledgement: Bool
    }

    let settings: AnnouncerSettings
    var nick = ""
    var channels: [String] = []
    var now = BotTime(milliseconds: 0)
    /// Channels whose past was shown on this connection, in lower case.
    var caughtUp: Set<String> = []
    /// `msgid` of this bot's lines by the tag they carry.
    var evidence = Memory<String, String>(limit: rememberedMax)
    /// The newest announcement of this bot's that asks for acknowledgement, by channel in lower case.
    var newest: [String: String] = [:]
    /// In the order of their appearance.
    var posts: [Post] = []
    /// What was posted, by its mark.
    var posted: [String: PostedFile] = [:]
    var orders = Memory<String, Order>(limit: rememberedMax)
    var questions = Memory<String, String>(limit: rememberedMax)
    var reports: [String: ReportPlan] = [:]
    /// Keys of callers, by their marks.
    var keys: [String: CallKey] = [:]
    var feeds: [Feed]
    /// Feeds that were complained of.
    var troubled: Set<Int> = []
    /// Until when each schedule is settled, by its mark, in milliseconds since 1970.
    var settledTimes: [String: Int64] = [:]
    /// The minute, since 1970, of the last look at the schedules.
    var schedulesLookedAt: Int64?

    init(settings: inout BotSettings) throws(BotFault) {
        let own = try AnnouncerSettings(&settings)
        self.settings = own
        feeds = own.feeds.map { Feed($0, standard: own.channel) }
    }

    mutating func handle(_ input: BotInput) -> [BotAction] {
        switch input {
        case .started(let context):
            return start(context)
        case .caughtUp(let channel):
            caughtUp.insert(channel.lowercased())
            return continuePosts()
        case .offline:
            caughtUp = []
            for index in posts.indices { posts[index].isUnderWay = false }
            return []
        case .message(let message):
            return answer(message)
        case .observed(let message):
            learn(from: message)
            return []
        case .file(let file):
            return take(file)
        case .done(let token, let outcome):
            return conclude(token, outcome)
        case .tick(let time):
            now = time
            // An answer that came too late for its question stands in the evidence by now.
            return continuePosts() + dueReports() + dueSchedules() + dueFetches()
        case .called(let call):
            return answer(call)
        case .fetched(let token, let fetched):
            return self.fetched(token, fetched)
        case .reaction, .cases, .solutions:
            return []
        }
    }

    private mutating func start(_ context: BotContext) -> [BotAction] {
        nick = context.nick
        channels = context.channels
        now = context.now
        for (key, value) in context.stored {
            if key.hasPrefix(PostedFile.prefix), let file = PostedFile(value) {
                posted[String(key.dropFirst(PostedFile.prefix.count))] = file
            } else if key.hasPrefix(Self.reportPrefix), let plan = ReportPlan(value) {
                reports[String(key.dropFirst(Self.reportPrefix.count))] = plan
            } else if key.hasPrefix(Self.keyPrefix), let known = CallKey(value) {
                keys[String(key.dropFirst(Self.keyPrefix.count))] = known
            }
        }
        for index in feeds.indices { feeds[index].recall(context.stored) }
        return [.watch(folder: settings.folder)] + recallSchedules(context.stored)
            + (settings.hook.map { [.serve($0)] } ?? [])
    }

    private mutating func learn(from message: BotMessage) {
        guard message.role == .own, let channel = message.channel?.lowercased() else { return }
        if let tag = message.tags[BotTag.drop] { evidence.set(tag, message.id) }
        if message.tags[BotTag.acknowledge] != nil { newest[channel] = message.id }
    }

    /// Tokens are `KIND REST`, and each kind has one reader.
    private mutating func conclude(_ token: String, _ outcome: BotOutcome) -> [BotAction] {
        let parts = token.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return [] }
        switch parts[0] {
        case "line": return posted(parts[1], outcome)
        case "order": return ordered(parts[1], outcome)
        case "missing": return answered(parts[1], outcome)
        case "report": return report(parts[1], outcome)
        case "told": return told(parts[1], outcome)
        default: return []
        }
    }
}
