import BotKit
import TextAnalysis

/// Files threads into cases for people who ask for it, and proposes a case where one is plainly meant.
struct FilingBot: Bot {
    /// Threads and wishes remembered.
    static let rememberedMax = 4096
    /// Messages that wait for a fresh list of cases, because they name a number that the old one does not have.
    static let waitingMax = 32
    /// Messages that wait for the first list of cases, to be learned from.
    static let unheardMax = 1000
    /// The list is not asked for more often for the sake of an unknown number.
    static let refreshSecondsMin: Int64 = 15

    /// Whom to answer when the server has decided.
    struct Wish: Sendable, Equatable {
        let target: BotSpeech.Target
        let parent: String
        let nick: String
    }

    let settings: FilingSettings
    /// Threads as the server sees them: replies only.
    var book = ThreadBook()
    /// Conversations as people would see them: what a proposal is made from.
    var talk: Talk
    var desk: CaseDesk
    private(set) var nick = ""
    private(set) var now = BotTime(milliseconds: 0)
    private var askedAt: BotTime?
    var waiting: [BotMessage] = []
    /// What was said before the first list of cases.
    var unheard: [BotMessage] = []
    /// `root number` of what was proposed (true) or filed without (false): once is enough.
    var settled = Memory<String, Bool>(limit: rememberedMax)
    /// Messages of people since the last proposal in a thread, by its root.
    var sinceProposal = Memory<String, Int>(limit: rememberedMax)
    /// When a case was last proposed, or would have been, in talk without replies, by `channel number`.
    var spokenOf = Memory<String, BotTime>(limit: rememberedMax)
    var handled = Memory<String, Bool>(limit: rememberedMax)
    /// The case that an own message proposed, by its id.
    var proposed = Memory<String, String>(limit: rememberedMax)
    var wishes = Memory<String, Wish>(limit: rememberedMax)
    /// What the bot files of its own accord, by token.
    var venturing = Memory<String, Venture>(limit: rememberedMax)
    /// Threads that are in case files, by their roots.
    var filed = Memory<String, [FiledThread]>(limit: rememberedMax)

    init(settings: inout BotSettings) throws(BotFault) {
        self.settings = try FilingSettings(&settings)
        desk = CaseDesk(language: self.settings.language)
        talk = Talk(confidence: self.settings.threadConfidence)
    }

    mutating func handle(_ input: BotInput) -> [BotAction] {
        switch input {
        case .started(let context):
            nick = context.nick
            now = context.now
            desk.remember(VerdictBook(stored: context.stored))
            return refresh()
        case .tick(let time):
            now = time
            return askedAt.map { now.seconds(since: $0) >= settings.refreshSeconds } ?? true ? refresh() : []
        case .cases(let cases):
            desk.replace(with: cases)
            hearAll()
            let messages = waiting
            waiting = []
            return messages.flatMap { propose(for: $0, isSecondLook: true) }
        case .message(let message):
            defer {
                book.note(message)
                hear(message)
            }
            talk.note(message)
            return answer(message)
        case .observed(let message):
            book.note(message)
            talk.note(message)
            hear(message)
            if message.role == .person, message.request(to: nick) == nil { goOn(book.root(of: message.id)) }
            return learn(from: message)
        case .reaction(let reaction):
            return learn(from: reaction)
        case .done(let token, let outcome):
            return conclude(token, outcome)
        case .caughtUp, .offline, .solutions, .file, .called, .fetched:
            return []
        }
    }

    /// Asks for the list of cases; nothing if it was asked for a moment ago.
    mutating func refresh(atMostEvery seconds: Int64 = 0) -> [BotAction] {
        if let askedAt, now.seconds(since: askedAt) < seconds { return [] }
        askedAt = now
        return [.askCases]
    }

    private mutating func answer(_ message: BotMessage) -> [BotAction] {
        guard let words = message.request(to: nick) else {
            goOn(message.parent.map(book.root(of:)) ?? message.id)
            return propose(for: message)
        }
        guard handled.isNew(message.id) else { return [] }
        return file(for: message, words)
    }
}
