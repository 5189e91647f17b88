import BotKit
import TextAnalysis

/// Answers a new question with what worked before, with its source, author and date; or says nothing.
struct AnswersBot: Bot {
    /// Requests remembered, so that none is answered twice.
    static let rememberedMax = 4096

    let settings: AnswersSettings
    private var shelves: [String: SolutionShelf] = [:]
    private var nick = ""
    private var channels: [String] = []
    private var now = BotTime(milliseconds: 0)
    private var askedAt = BotTime(milliseconds: 0)
    private var handled = Memory<String, Bool>(limit: rememberedMax)

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
            return now.seconds(since: askedAt) >= settings.refreshSeconds ? refresh() : []
        case .solutions(let channel, let solutions):
            shelves[channel.lowercased()] = SolutionShelf(solutions, channel: channel, language: settings.language)
            return []
        case .observed(let message):
            let isNews = message.role == .server && message.text.hasPrefix("Solved: ") && !message.isLate
            return isNews ? message.channel.map { [.askSolutions(channel: $0)] } ?? [] : []
        case .message(let message):
            return answer(message)
        case .caughtUp(let channel):
            return [.askSolutions(channel: channel)]
        case .offline, .reaction, .cases, .file, .done:
            return []
        }
    }

    private mutating func refresh() -> [BotAction] {
        askedAt = now
        return channels.map { .askSolutions(channel: $0) }
    }

    private mutating func answer(_ message: BotMessage) -> [BotAction] {
        guard message.id.isEmpty || handled.isNew(message.id) else { return [] }
        if let words = message.request(to: nick) { return [.reply(to: message, reply(to: words, message))] }
        guard let channel = message.channel, message.parent == nil,
            now.seconds(since: message.time) <= settings.lateSeconds, isQuestion(message.text),
            let found = shelves[channel.lowercased()]?.find(
                message.text, coverage: settings.coverage, margin: settings.margin),
            found.questionID != message.id
        else { return [] }
        return [.reply(to: message, "This worked before \(Self.source(found)): \(found.answer)")]
    }

    private func isQuestion(_ text: String) -> Bool {
        QuestionSign.isSeen(in: text)
            && Similarity.terms(of: text, language: settings.language).count >= settings.wordsMin
    }

    /// Somebody asked this bot, so it answers in any case.
    private func reply(to words: String, _ message: BotMessage) -> String {
        guard let channel = message.channel else {
            // What worked in a community is for the readers of that community.
            return "Ask me in the channel it belongs to: “@\(nick) …”. "
                + "I answer from what worked in that channel, and there only."
        }
        guard !words.isEmpty, words.lowercased() != "help" else {
            return "“@\(nick) printer asks for a code”: I look for it among the accepted answers of \(channel). "
                + "Unasked, I answer only when I am sure, and always say where it comes from."
        }
        guard let shelf = shelves[channel.lowercased()], !shelf.isEmpty else {
            return "I know of no accepted answers in \(channel) yet."
        }
        guard let found = shelf.find(words, coverage: settings.askedCoverage, margin: 1) else {
            return "I know of no accepted answer to that in \(channel). Ask the people here."
        }
        return "The nearest I know \(Self.source(found)): \(found.answer)"
    }

    private static func source(_ solution: SolutionText) -> String {
        "(S\(solution.id), answered by \(solution.author) on \(solution.date))"
    }
}
