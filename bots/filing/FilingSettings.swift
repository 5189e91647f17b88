import BotKit
import TextAnalysis

/// What an operator may choose about filing; each is explained in `bot.toml`.
struct FilingSettings: Sendable {
    let language: Language
    let proposes: Bool
    /// How much of a title a thread must name, from 0 to 1.
    let titleShare: Double
    /// By how much the best title must lead.
    let titleMargin: Double
    /// How probable a case must be to be proposed without its title being named.
    let confidence: Double
    /// How probable a case must be to be filed into without being asked to; nil: never.
    let fileConfidence: Double?
    /// How probable a link must be for a message that is no reply to belong to earlier ones.
    let threadConfidence: Double
    let proposalGap: Int
    /// In talk without replies a case is not proposed again before nobody has spoken of it for so long.
    let restSeconds: Int64
    /// Messages of people in a filed thread after which it is offered to file it anew.
    let versionGap: Int
    let refreshSeconds: Int64
    let previousSeconds: Int64
    let lateSeconds: Int64

    init(_ settings: inout BotSettings) throws(BotFault) {
        let code = try settings.choice("language", of: Language.allCases.map(\.code), default: Language.english.code)
        language = Language(code: code) ?? .english
        proposes = try settings.flag("propose", default: true)
        titleShare = try settings.number("title_share", in: 0.5...1, default: 0.8)
        titleMargin = try settings.number("title_margin", in: 0...1, default: 0.25)
        confidence = try settings.number("confidence", in: 0.05...1, default: 0.55)
        fileConfidence = try Self.fileConfidence(&settings, confidence: confidence)
        threadConfidence = try settings.number("thread_confidence", in: 0.5...1, default: 0.9)
        proposalGap = try settings.integer("proposal_gap", in: 1...1000, default: 10)
        restSeconds = 60 * Int64(try settings.integer("rest_minutes", in: 0...1440, default: 60))
        versionGap = try settings.integer("version_gap", in: 1...1000, default: 5)
        refreshSeconds = 60 * Int64(try settings.integer("refresh_minutes", in: 1...1440, default: 5))
        previousSeconds = 60 * Int64(try settings.integer("previous_minutes", in: 1...1440, default: 60))
        lateSeconds = 60 * Int64(try settings.integer("late_minutes", in: 0...1440, default: 60))
    }
    /// The bar and the scope belong together: one without the other does nothing, and was meant to.
    private static func fileConfidence(
        _ settings: inout BotSettings, confidence: Double
    ) throws(BotFault) -> Double? {
        let (key, scope) = ("file_confidence", "file-alone")
        let bar = try settings.number(key, in: 0.5...1)
        guard let bar else {
            if settings.scopes.contains(scope) {
                settings.remark(
                    "scopes", "name \"\(scope)\", but \(key) is not set: the bot files nothing of its own accord")
            }
            return nil
        }
        guard settings.scopes.contains(scope) else {
            throw settings.fault(
                key, "is set, but scopes do not name \"\(scope)\"",
                allowed: "only with that scope; without it the bot proposes, and a person decides")
        }
        if bar < confidence {
            settings.remark(key, "is less than confidence, which counts here too: what is not proposed is not filed")
        }
        return bar
    }
}
