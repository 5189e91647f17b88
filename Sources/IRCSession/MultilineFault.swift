import IRCWire

/// Why a message of several lines is not taken; the codes are the specification's (IRCv3 draft/multiline "Errors",
/// client-batch "Errors").
enum MultilineFault: Error, Equatable {
    case bytes(Int)
    case lines(Int)
    /// The batch's target, and the other one that a line names.
    case target(String, String)
    case invalid(String)
    case reference(String)
    case type(reference: String, String)
    case timeout(reference: String)

    func line(_ viewer: Viewer) -> IRCMessage {
        let (code, context, sentence): (String, [String], String) =
            switch self {
            case .bytes(let max): ("MULTILINE_MAX_BYTES", [String(max)], "The message has too many bytes")
            case .lines(let max): ("MULTILINE_MAX_LINES", [String(max)], "The message has too many lines")
            case .target(let batch, let line):
                ("MULTILINE_INVALID_TARGET", [batch, line], "All lines go where the message goes")
            case .invalid(let reason): ("MULTILINE_INVALID", [], "The message of several lines is not valid: \(reason)")
            case .reference(let text): ("INVALID_REFTAG", [text], "A batch is named with letters, digits and hyphens")
            case .type(let reference, let type):
                ("UNKNOWN_TYPE", [reference, type], "Clients send batches of the type draft/multiline only")
            case .timeout(let reference): ("TIMEOUT", [reference], "The batch was left open for too long")
            }
        return viewer.standardReply("BATCH", code, context, sentence)
    }
}
