import Foundation
package import Logging

/// Writes a line for each event: `2026-11-22T10:11:12Z warning sentence key=value`. Under
/// systemd's journal without the time, and with the number by which the journal knows how grave it is.
package struct LineLog: LogHandler {
    /// Bytes of a value; longer ones are cut.
    static let valueBytesMax = 2_048

    package var metadata = Logger.Metadata()
    private let dial: LogDial
    private let isForJournal: Bool
    private let write: @Sendable (String) -> Void

    /// The level is one for the whole process, which the dial changes.
    package var logLevel: Logger.Level {
        get { dial.level }
        set { dial.level = newValue }
    }

    package init(dial: LogDial, isForJournal: Bool, write: @escaping @Sendable (String) -> Void) {
        self.dial = dial
        self.isForJournal = isForJournal
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let values = all.sorted { $0.key < $1.key }.map { " \($0.key)=\(Self.quoted("\($0.value)"))" }.joined()
        let head =
            isForJournal
            ? "<\(Self.priority(event.level))>" : "\(Date.now.formatted(.iso8601)) \(event.level) "
        write("\(head)\(event.message)\(values)")
    }

    private static func quoted(_ value: String) -> String {
        let cut = String(decoding: value.utf8.prefix(valueBytesMax), as: UTF8.self)
        let isPlain =
            !cut.isEmpty && cut.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" && $0.value != 0x7F }
        guard !isPlain else { return cut }
        let inner = cut.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\n": "\\n"
            default: scalar.value < 0x20 || scalar.value == 0x7F ? "?" : String(scalar)
            }
        }
        return "\"\(inner.joined())\""
    }

    /// Of syslog(3).
    private static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}
