import Logging

/// What stands beside a sentence about a bot in the log.
enum BotLogKey: String {
    case bot = "bot.name"
    case cause = "fault.cause"
    case count = "bot.crashes"
    case fault = "configuration.fault"
    case line = "bot.line"
    case process = "bot.process"

    static func metadata(_ values: KeyValuePairs<BotLogKey, String>) -> Logger.Metadata {
        var metadata: Logger.Metadata = [:]
        for (key, value) in values { metadata[key.rawValue] = .string(value) }
        return metadata
    }
}
