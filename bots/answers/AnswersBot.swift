import BotKit
import TextAnalysis

/// Answers a new question with what worked before, with its source, author and date; or says nothing.
struct AnswersBot: Bot {
    /// Requests remembered, so that none is answered twice.
    static let rememberedMax = 4096
    /// Nobody is offered the same again, unasked, before so long.
    static let offerRestSeconds: Int64 = 3_600

    let settings: AnswersSettings
    var shelves: [String: SolutionShelf] = [:]
    private(set) var nick = ""
    private var channels: [String] = []
    private(set) var now = BotTime(milliseconds: 0)
    private var askedAt = BotTime(milliseconds: 0)
    private var handled = Memory<String, Bool>(limit: rememberedMax)
    /// The solution that an own message offered, with the question, by its id.
    var offers = Memory<String, Verdict>(limit: rememberedMax)
    /// When a solution was offered unasked to somebody in a channel, by `channel author solution`.
    private var offeredTo = Memory<String, BotTime>(limit: rememberedMax)
    /// One verdict a person and offer counts.
    var judged = Memory<String, Bool>(limit: rememberedMax)
    /// Questions that wait for somebody, oldest first, by the ids of their messages.
    var unanswered: [String] = []
    /// Questions whose people were looked for, by the id of the message: never twice.
    var nudged = Memory<String, Bool>(limit: rememberedMax)
    /// Who was pointed to, and when: not too often.
    var pointed = Memory<String, BotTime>(limit: rememberedMax)
    /// What was said lately: the words of every question stand here.
    var book = ThreadBook()
    /// The newest verdicts, for shelves that are made anew.
    var verdicts: [Verdict] = []

    init(settings: inout BotSettings) throws(BotFault) {
        self.settings = try AnswersSettings(&settings)
    }

    mutating func handle(_ input: BotInput) -> [BotAction] {
        switch input {
        case .started(let context):
            nick = context.nick
            channels = context.channels
            now = context.now
            askedAt = now
            return []
        case .tick(let time):
            now = time
            return (now.seconds(since: askedAt) >= settings.refreshSeconds ? refresh() : []) + seekHelp()
        case .solutions(let channel, let solutions, let areAll):
            take(solutions, of: channel, areAll: areAll)
            return []
        case .observed(let message):
            note(message)
            settle(message)
            let isNews = message.role == .server && message.text.hasPrefix("Solved: ") && !message.isLate
            return isNews ? message.channel.map { [.askSolutions(channel: $0)] } ?? [] : []
        case .message(let message):
            return answer(message)
        case .caughtUp(let channel):
            // A case that it was brought into has no accepted answers.
            let isOwn = channels.contains { $0.lowercased() == channel.lowercased() }
            return isOwn ? [.askSolutions(channel: channel)] : []
        case .reaction(let reaction):
            learn(from: reaction)
            return []
        case .done(let token, let outcome):
            return nudge(token, outcome)
        case .offline, .cases, .file, .called, .fetched:
            return []
        }
    }

    private mutating func take(_ solutions: [SolutionText], of channel: String, areAll: Bool) {
        let key = channel.lowercased()
        guard !areAll, shelves[key] != nil else {
            shelves[key] = SolutionShelf(
                solutions, channel: channel, language: settings.language, verdicts: verdicts)
            return
        }
        shelves[key]?.take(solutions, verdicts: verdicts, at: now.milliseconds / 1000)
    }

    private mutating func refresh() -> [BotAction] {
        askedAt = now
        return channels.map { .askSolutions(channel: $0) }
    }

    private mutating func answer(_ message: BotMessage) -> [BotAction] {
        guard message.id.isEmpty || handled.isNew(message.id) else { return [] }
        book.note(message)
        if let words = message.request(to: nick) { return [reply(to: words, message)] }
        wait(for: message)
        guard let channel = message.channel, message.parent == nil,
            now.seconds(since: message.time) <= settings.lateSeconds, isQuestion(message.text)
        else { return [] }
        switch shelves[channel.lowercased()]?.offer(message, words: message.text, bounds: settings.bounds) {
        case .answer(let find):
            guard isNews(find, to: message) else { return [] }
            let text = "This worked before \(Self.source(find)): \(find.solution.answer)"
            return [.reply(to: message, text, tags: [BotTag.solution: find.solution.id])]
        case .suggest(let finds):
            return finds.filter { isNews($0, to: message) }.map {
                let text = "This may be like “\($0.solution.question)” \(Self.source($0)): \($0.solution.answer)"
                return .reply(to: message, text, tags: [BotTag.solution: $0.solution.id])
            }
        case nil:
            return []
        }
    }

    /// Who was offered it a while ago says, if anything, that it does not help: once more would not either.
    private mutating func isNews(_ find: SolutionShelf.Find, to message: BotMessage) -> Bool {
        let key = "\(message.channel?.lowercased() ?? "") \(message.author) \(find.solution.id)"
        if let last = offeredTo[key], message.time.seconds(since: last) < Self.offerRestSeconds { return false }
        offeredTo.set(key, message.time)
        return true
    }

    func isQuestion(_ text: String) -> Bool {
        QuestionSign.isSeen(in: text)
            && Similarity.terms(of: text, language: settings.language).count >= settings.wordsMin
    }

    /// Somebody asked this bot, so it answers in any case.
    private func reply(to words: String, _ message: BotMessage) -> BotAction {
        guard let channel = message.channel else {
            // What worked in a community is for the readers of that community.
            return .reply(
                to: message,
                "Ask me in the channel it belongs to: “@\(nick) …”. "
                    + "I answer from what worked in that channel, and there only.")
        }
        guard !words.isEmpty, words.lowercased() != "help" else {
            return .reply(
                to: message,
                "“@\(nick) printer asks for a code”: I look for it among the accepted answers of \(channel). "
                    + "Unasked, I answer only when I am sure, and always say where it comes from.")
        }
        guard let shelf = shelves[channel.lowercased()], !shelf.isEmpty else {
            return .reply(to: message, "I know of no accepted answers in \(channel) yet.")
        }
        guard case .answer(let find) = shelf.offer(message, words: words, bounds: settings.askedBounds) else {
            return .reply(to: message, "I know of no accepted answer to that in \(channel). Ask the people here.")
        }
        return .reply(
            to: message, "The nearest I know \(Self.source(find)): \(find.solution.answer)",
            tags: [BotTag.solution: find.solution.id])
    }

    private static func source(_ find: SolutionShelf.Find) -> String {
        let solution = find.solution
        let again = find.workedCount == 0 ? "" : ", worked \(find.workedCount + 1) times"
        return "(S\(solution.id), answered by \(solution.author) on \(solution.date)\(again))"
    }
}
