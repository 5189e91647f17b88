import FikaCore
import IRCWire

/// SEARCH (soju.im/search; IRCv3 draft/search).
extension Handlers {
    static func search(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        do throws(SearchRequest.Fault) {
            return .ask(.query(try SearchRequest.parse(message.parameters.joined(separator: " "))), for: .search)
        } catch {
            return .line(session.viewer.fail("SEARCH", "INVALID_PARAMS", [error.attribute], error.sentence))
        }
    }
}
