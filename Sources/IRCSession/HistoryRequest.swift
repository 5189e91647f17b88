import FikaCore
import IRCWire

/// The parameters of CHATHISTORY.
enum HistoryRequest {
    /// `withEvents`: the client reads what is no text (draft/event-playback).
    static func parse(
        _ parameters: [String], withEvents: Bool = false, naming: MessageNaming? = nil
    ) throws(HistoryFault) -> (QueryCommand, Purpose) {
        guard let first = parameters.first else { throw .missing("*") }
        let subcommand = first.uppercased()
        guard let count = counts[subcommand] else { throw .unknown(first) }
        guard parameters.count >= count else { throw .missing(subcommand) }
        let limitText = parameters[count - 1]
        guard let limit = Int(limitText), limit > 0 else { throw .limit(subcommand, limitText) }
        if subcommand == "TARGETS" {
            let after = try time(parameters[1], subcommand)
            let before = try time(parameters[2], subcommand)
            return (
                .targets(after: min(after, before), before: max(after, before), limit: limit),
                .history(subcommand: subcommand, target: "*")
            )
        }
        let target = parameters[1]
        let range = try range(subcommand, parameters, naming)
        return (
            .history(target: target, range, limit: limit, withEvents: withEvents),
            .history(subcommand: subcommand, target: target)
        )
    }

    /// Parameters with the subcommand; the limit is the last.
    private static let counts = ["LATEST": 4, "BEFORE": 4, "AFTER": 4, "AROUND": 4, "BETWEEN": 5, "TARGETS": 4]

    private static func range(
        _ subcommand: String, _ parameters: [String], _ naming: MessageNaming?
    ) throws(HistoryFault) -> HistoryRange {
        if subcommand == "LATEST", parameters[2] == "*" { return .latest(after: nil) }
        let first = try mark(parameters[2], subcommand, naming)
        switch subcommand {
        case "LATEST": return .latest(after: first)
        case "BEFORE": return .before(first)
        case "AFTER": return .after(first)
        case "AROUND": return .around(first)
        default: return .between(first, try mark(parameters[3], subcommand, naming))
        }
    }

    private static func mark(
        _ text: String, _ subcommand: String, _ naming: MessageNaming?
    ) throws(HistoryFault) -> HistoryRange.Mark {
        if text.hasPrefix("msgid=") {
            guard let id = MessageID(wire: String(text.dropFirst(6)), as: naming) else { throw .mark(subcommand, text) }
            return .message(id)
        }
        return .at(try time(text, subcommand))
    }

    private static func time(_ text: String, _ subcommand: String) throws(HistoryFault) -> Timestamp {
        guard text.hasPrefix("timestamp="), let time = ServerTime.parse(String(text.dropFirst(10))) else {
            throw .mark(subcommand, text)
        }
        return Timestamp(milliseconds: time)
    }
}
