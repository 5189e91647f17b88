import FikaCore
import IRCWire

extension MetadataRefusal {
    /// Known to the clients of either draft by its codes, so not told otherwise to anyone.
    func line(for viewer: Viewer) -> IRCMessage {
        let isOld = viewer.readsMetadata2Only
        switch self {
        case .invalidKey(let key):
            return viewer.standardReply("METADATA", isOld ? "KEY_INVALID" : code, [key.word], sentence)
        case .skippedKey(let key):
            guard isOld else {
                return viewer.line("WARN", ["METADATA", code, key.word, sentence], forcesTrailing: true)
            }
            return viewer.standardReply("METADATA", "KEY_INVALID", [key.word], sentence)
        case .invalidValue(let key, _):
            return viewer.standardReply("METADATA", isOld ? "VALUE_INVALID" : code, isOld ? [] : [key.word], sentence)
        case .tooManyKeys(let target, let limit):
            return viewer.standardReply("METADATA", code, isOld ? [target] : [target, String(limit)], sentence)
        case .tooManySubscriptions(let key, let limit):
            let context = isOld ? [key] : [key, String(limit)]
            return viewer.standardReply("METADATA", isOld ? "TOO_MANY_SUBS" : code, context, sentence)
        case .invalidTarget(let target):
            return viewer.standardReply("METADATA", code, [target.word], sentence)
        case .noPermission(let target, let key):
            return viewer.standardReply("METADATA", code, [target.word, key.word], sentence)
        }
    }

    /// As metadata-3 has it.
    var code: String {
        switch self {
        case .invalidTarget: "INVALID_TARGET"
        case .invalidKey, .skippedKey: "INVALID_KEY"
        case .invalidValue: "INVALID_VALUE"
        case .noPermission: "KEY_NO_PERMISSION"
        case .tooManyKeys, .tooManySubscriptions: "LIMIT_REACHED"
        }
    }

    var sentence: String {
        switch self {
        case .invalidTarget: "There is nobody and no channel of this name"
        case .invalidKey, .skippedKey: "A key is made of lower-case letters, digits and _ . / -"
        case .invalidValue(_, let bytesMax): "The value is too long; the limit is \(bytesMax) bytes"
        case .noPermission: "You may not do this"
        case .tooManyKeys(_, let limit): "There are \(limit) keys already, as many as there may be"
        case .tooManySubscriptions(_, let limit): "You subscribe to \(limit) keys already, as many as you may"
        }
    }
}
