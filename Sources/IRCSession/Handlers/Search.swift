import FikaCore
import IRCWire

/// SEARCH (soju.im/search): `text=…;in=#channel;limit=20`, escaped as tags are.
extension Handlers {
    static func search(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        var attributes: [String: String] = [:]
        for part in message.parameters.joined(separator: " ").split(separator: ";") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            attributes[halves[0]] = MessageTag.unescape(halves.count > 1 ? halves[1] : "")
        }
        for key in attributes.keys.sorted() where !["text", "in", "limit"].contains(key) {
            return .line(
                viewer.fail("SEARCH", "INVALID_PARAMS", [key], "Search knows the attributes text, in and limit"))
        }
        guard let text = attributes["text"], !text.isEmpty else {
            return .line(viewer.fail("SEARCH", "INVALID_PARAMS", ["text"], "Say what to search for: text=…"))
        }
        let limit = attributes["limit"].map { Int($0) ?? 0 } ?? SessionLimit.searchDefault
        guard limit > 0 else {
            return .line(viewer.fail("SEARCH", "INVALID_PARAMS", ["limit"], "The limit is a number above 0"))
        }
        return .ask(.query(.search(text: text, channel: attributes["in"], limit: limit)), for: .search)
    }
}
