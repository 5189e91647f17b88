import IRCClient

/// Something to be said, and where.
public struct BotSpeech: Sendable, Equatable {
    /// Who hears it.
    public enum Target: Sendable, Equatable {
        /// Everybody in a channel.
        case channel(String)
        /// One person, by nick.
        case person(String)

        var name: String {
            switch self {
            case .channel(let name), .person(let name): name
            }
        }
    }

    /// Who hears it.
    public var target: Target
    /// The message it answers.
    public var parent: String?
    /// Cut into at most ``piecesMax`` lines of ``lineBytesMax``; the rest is lost to an ellipsis.
    public var text: String
    /// Client-only tags, key with its `+`; on each line.
    public var tags: [String: String]

    /// Bytes of UTF-8 in one line of the wire.
    public static let lineBytesMax = 400
    /// Lines that one text may become.
    public static let piecesMax = 3

    /// Something to be said.
    public init(_ target: Target, parent: String? = nil, text: String, tags: [String: String] = [:]) {
        self.target = target
        self.parent = parent
        self.text = text
        self.tags = tags
    }

    /// A text as lines that each fit the wire, cut at spaces where there are any; without empty ones.
    public static func lines(of text: String) -> [String] {
        MessageText.pieces(of: text, bytesMax: lineBytesMax)
    }
}
