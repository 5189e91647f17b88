import FikaCore
import IRCWire

/// What a METADATA line asks for.
enum MetadataRequest: Sendable, Equatable {
    case command(MetadataCommand)
    case read(MetadataRead)

    /// nil: a parameter is missing. Throws the refusal of a subcommand that there is not.
    init?(_ target: String, _ subcommand: String, _ parameters: [String]) throws(UnknownSubcommand) {
        let keys = parameters
        switch subcommand.uppercased() {
        case "GET":
            guard !keys.isEmpty else { return nil }
            self = .read(.get(target, keys: keys))
        case "LIST": self = .read(.list(target))
        case "SYNC": self = .read(.sync(target))
        case "SUBS": self = .read(.subscriptions)
        case "CLEAR": self = .command(.clear(target))
        case "SET":
            guard let key = parameters.first else { return nil }
            // An empty value takes the key away (draft/metadata-3).
            let value = parameters.count > 1 && !parameters[1].isEmpty ? parameters[1] : nil
            self = .command(.set(target, key: key, value: value))
        case "SUB":
            guard !keys.isEmpty else { return nil }
            self = .command(.subscribe(keys))
        case "UNSUB":
            guard !keys.isEmpty else { return nil }
            self = .command(.unsubscribe(keys))
        default: throw UnknownSubcommand()
        }
    }

    struct UnknownSubcommand: Error {}

    /// Concerns the connection itself, so that no other target makes sense.
    var isOfConnection: Bool {
        switch self {
        case .command(.subscribe), .command(.unsubscribe), .read(.subscriptions): true
        case .command(.set), .command(.clear), .read(.get), .read(.list), .read(.sync): false
        }
    }
}
