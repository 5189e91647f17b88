import FikaCore
import IRCWire

/// Answers to METADATA (IRCv3 draft/metadata-3 and metadata-2).
extension Viewer {
    var readsMetadata: Bool { has(.metadata) || has(.metadata2) }
    var readsMetadata2Only: Bool { has(.metadata2) && !has(.metadata) }

    func metadata(_ target: String, _ lines: [IRCMessage]) -> Answer {
        Answer([.batch(type: "metadata", parameters: [target], lines)])
    }

    /// One's own values, all of them, before the message of the day.
    func ownMetadata(_ nick: String, _ entries: [MetadataEntry]) -> Answer {
        metadata(nick, entries.map { shown(nick, $0) })
    }

    func whoisMetadata(_ nick: String, _ entries: [MetadataEntry]) -> [IRCMessage] {
        guard readsMetadata else { return [] }
        return entries.prefix(SessionLimit.whoisValuesMax).map {
            numeric(.rplWhoisKeyValue, [nick, $0.key, "*"], $0.value)
        }
    }

    func unknownMetadataSubcommand(_ word: String) -> IRCMessage {
        let code = readsMetadata2Only ? "SUBCOMMAND_INVALID" : "INVALID_PARAMS"
        let sentence = "Use GET, LIST, SET, CLEAR, SUB, UNSUB, SUBS or SYNC"
        return standardReply("METADATA", code, [word.word], sentence)
    }

    /// 761 or 766.
    func line(_ key: String, _ value: String?, of target: String) -> IRCMessage {
        MetadataReply.line(nick, target, key, value, from: settings.serverName)
    }

    func line(_ value: MetadataReply.Value, of target: String) -> IRCMessage {
        switch value {
        case .set(let entry): line(entry.key, entry.value, of: target)
        case .unset(let key): line(key, nil, of: target)
        case .invalid(let key): MetadataRefusal.skippedKey(key).line(for: self)
        }
    }

    /// Told and not asked for by key: metadata-2 has a verb of its own for it.
    func shown(_ target: String, _ entry: MetadataEntry) -> IRCMessage {
        guard readsMetadata2Only else { return line(entry.key, entry.value, of: target) }
        return line("METADATA", [target, entry.key, "*", entry.value], forcesTrailing: true)
    }

    func metadataLater(_ target: String) -> IRCMessage {
        MetadataReply.later(nick, target, from: settings.serverName)
    }

    /// metadata-3 lets the client ask; metadata-2 gives the values.
    var afterSubscribing: Answer {
        readsMetadata2Only
            ? .ask(.read(.metadata(.sync(MetadataRead.everything)))) : .line(metadataLater(MetadataRead.everything))
    }

    /// Keys are parameters each, as many lines as it takes.
    func keyLines(_ numeric: Numeric, _ keys: [String]) -> [IRCMessage] {
        let room = room(behind: self.numeric(numeric))
        var lines: [[String]] = []
        for key in keys {
            let last = lines.last ?? []
            let bytes = last.reduce(key.utf8.count) { $0 + $1.utf8.count + 1 }
            if last.isEmpty || last.count == SessionLimit.keysPerLineMax || bytes > room {
                lines.append([key])
            } else {
                lines[lines.count - 1].append(key)
            }
        }
        return lines.map { self.numeric(numeric, $0) }
    }
}
