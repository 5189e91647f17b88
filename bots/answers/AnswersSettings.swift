import BotKit
import TextAnalysis

/// What an operator may choose about answering; each is explained in `bot.toml`.
struct AnswersSettings: Sendable {
    let language: Language
    /// How sure it must be to answer, and to suggest.
    let bounds: AnswerBounds
    /// The same where somebody asked the bot: then it says the nearest.
    let askedBounds: AnswerBounds
    let wordsMin: Int
    let refreshSeconds: Int64
    let lateSeconds: Int64
    /// After which a question that nobody replied to is shown to who may know; 0: never.
    let nudgeSeconds: Int64
    let quietHours: QuietHours

    init(_ settings: inout BotSettings) throws(BotFault) {
        let code = try settings.choice("language", of: Language.allCases.map(\.code), default: Language.english.code)
        language = Language(code: code) ?? .english
        let answer = try settings.number("confidence", in: 0.05...1, default: 0.6)
        let suggest = try settings.number("suggest_confidence", in: 0.05...1, default: 0.4)
        let asked = try settings.number("asked_confidence", in: 0...1, default: 0.1)
        bounds = AnswerBounds(answer: answer, suggest: suggest, sharedWordsMin: SolutionShelf.sharedWordsMin)
        askedBounds = AnswerBounds(answer: asked, suggest: asked, sharedWordsMin: SolutionShelf.sharedWordsMin)
        wordsMin = try settings.integer("words_min", in: 2...20, default: 3)
        refreshSeconds = 60 * Int64(try settings.integer("refresh_minutes", in: 1...1440, default: 10))
        lateSeconds = 60 * Int64(try settings.integer("late_minutes", in: 0...1440, default: 60))
        nudgeSeconds = 60 * Int64(try settings.integer("nudge_minutes", in: 0...10_080, default: 120))
        quietHours = QuietHours(
            from: try settings.integer("quiet_from", in: 0...23, default: 17),
            to: try settings.integer("quiet_to", in: 0...23, default: 7),
            hasWeekends: try settings.flag("quiet_weekends", default: true))
    }
}
