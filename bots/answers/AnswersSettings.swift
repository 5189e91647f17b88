import BotKit
import TextAnalysis

/// What an operator may choose about answering; each is explained in `bot.toml`.
struct AnswersSettings: Sendable {
    let language: Language
    /// How much of a question a solution must speak about, from 0 to 1.
    let coverage: Double
    /// The same where somebody asked the bot.
    let askedCoverage: Double
    /// How many times better the best solution must be than the next.
    let margin: Double
    let wordsMin: Int
    let refreshSeconds: Int64
    let lateSeconds: Int64

    init(_ settings: inout BotSettings) throws(BotFault) {
        let code = try settings.choice("language", of: Language.allCases.map(\.code), default: Language.english.code)
        language = Language(code: code) ?? .english
        coverage = try settings.number("coverage", in: 0.3...1, default: 0.55)
        askedCoverage = try settings.number("asked_coverage", in: 0.2...1, default: 0.4)
        margin = try settings.number("margin", in: 1...10, default: 1.25)
        wordsMin = try settings.integer("words_min", in: 2...20, default: 3)
        refreshSeconds = 60 * Int64(try settings.integer("refresh_minutes", in: 1...1440, default: 10))
        lateSeconds = 60 * Int64(try settings.integer("late_minutes", in: 0...1440, default: 60))
    }
}
