import IRCWire

/// A file that goes up or comes down: what the server is asked for first, and what is done with the link it gives.
enum Errand: Equatable, Sendable {
    /// Answered with `UPLOAD`.
    case send(file: String, request: IRCMessage)
    /// Answered with `DOWNLOAD`. `name` nil: as the server calls it, in the folder one is in.
    case fetch(request: IRCMessage, name: String?, overwrites: Bool)

    var request: IRCMessage {
        switch self {
        case .send(_, let request), .fetch(let request, _, _): request
        }
    }
}
