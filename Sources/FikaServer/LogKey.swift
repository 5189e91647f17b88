package import Logging

/// The keys of everything that stands beside a sentence in the log. A log line is a constant sentence and these; the
/// text of a conversation, a search or a document is none of them.
package enum LogKey: String, Sendable {
    case accounts = "account.count"
    case bot = "bot.name"
    /// A line that the bot's program wrote, bounded in length.
    case botLine = "bot.line"
    case botProcess = "bot.process"
    case cause = "fault.cause"
    case certificate = "certificate.file"
    case code = "fault.code"
    case crashes = "bot.crashes"
    case durability = "storage.synchronous"
    case fault = "configuration.fault"
    case host = "listener.host"
    case messages = "message.count"
    case port = "listener.port"
    case requests = "request.count"
    case seconds = "duration.seconds"
    case session = "session.id"
    case sessions = "session.count"

    package static func metadata(_ values: KeyValuePairs<LogKey, String>) -> Logger.Metadata {
        var metadata: Logger.Metadata = [:]
        for (key, value) in values {
            metadata[key.rawValue] = .string(value)
        }
        return metadata
    }
}
