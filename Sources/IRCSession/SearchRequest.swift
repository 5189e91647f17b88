import FikaCore
import IRCWire

/// The attributes of SEARCH (soju.im/search; IRCv3 draft/search): `text=…;in=#channel;from=nick`, escaped as tags are.
enum SearchRequest {
    /// What is wrong with which attribute.
    struct Fault: Error {
        let attribute: String
        let sentence: String
    }

    static func parse(_ text: String) throws(Fault) -> QueryCommand {
        let attributes = attributes(of: text)
        for key in attributes.keys.sorted() where !known.contains(key) {
            throw Fault(attribute: key.isEmpty ? "*" : key, sentence: "Search knows \(known.joined(separator: ", "))")
        }
        for key in known where attributes[key]?.isEmpty ?? false {
            throw Fault(attribute: key, sentence: "The attribute has no value")
        }
        if let place = attributes["in"], !place.hasPrefix("#") {
            throw Fault(attribute: "in", sentence: "Only channels are searched, not what two people say")
        }
        guard attributes["text"] != nil || attributes["in"] != nil else {
            throw Fault(attribute: "text", sentence: "Say what to search for, text=…, or where, in=#…")
        }
        let limit = attributes["limit"].map { Int($0) ?? 0 } ?? SessionLimit.searchDefault
        guard limit > 0 else { throw Fault(attribute: "limit", sentence: "The limit is a number above 0") }
        return .search(
            text: attributes["text"] ?? "", channel: attributes["in"], from: attributes["from"],
            after: try time("after", attributes), before: try time("before", attributes), limit: limit)
    }

    private static let known = ["text", "in", "from", "after", "before", "limit"]

    private static func attributes(of text: String) -> [String: String] {
        var attributes: [String: String] = [:]
        for part in text.split(separator: ";") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            attributes[halves[0]] = MessageTag.unescape(halves.count > 1 ? halves[1] : "")
        }
        return attributes
    }

    private static func time(_ key: String, _ attributes: [String: String]) throws(Fault) -> Timestamp? {
        guard let text = attributes[key] else { return nil }
        guard let time = ServerTime.parse(text) else {
            throw Fault(attribute: key, sentence: "Use YYYY-MM-DDThh:mm:ss.sssZ")
        }
        return Timestamp(milliseconds: time)
    }
}
