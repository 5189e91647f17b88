import FikaCore
import IRCWire

extension MetadataEvent {
    /// The receivers are many, so none is named (draft/metadata-3). metadata-2 has a verb of its own, in which an empty
    /// value is none.
    func lines(for traits: ViewerTraits, from server: String) -> [IRCMessage] {
        switch self {
        case .changed(_, let target, let key, let value), .told(_, let target, let key, let value):
            if traits.has(.metadata) {
                return [MetadataReply.line("*", target, key, value, from: server)]
            }
            guard traits.has(.metadata2) else { return [] }
            return [IRCMessage(source: server, "METADATA", [target, key, "*", value ?? ""], forcesTrailing: true)]
        }
    }
}
