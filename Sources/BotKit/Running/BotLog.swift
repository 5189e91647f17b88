import Foundation

/// Lines for the operator, on standard error, where the supervisor and the journal find them. Never what anybody said.
enum BotLog {
    static func write(_ sentence: String) {
        // A log that nobody reads any more is no reason to stop.
        try? FileHandle.standardError.write(contentsOf: Data((sentence + "\n").utf8))
    }
}
