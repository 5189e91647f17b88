import FikaCore
import IRCWire

/// The one who is answered: the nick that numerics begin with, and what the client understands.
struct Viewer: Sendable {
    /// `*` before registration.
    let nick: String
    let capabilities: CapabilitySet
    let shared: SharedSettings
    let now: Timestamp
    /// Asked in plain words: every answer is a sentence from the one who was asked.
    var isSpokenTo = false
    /// A guest's.
    var naming: MessageNaming?
    /// Where files are sent that belong to no case yet, for those who may.
    var fileHost: String?

    var settings: SessionSettings {
        _read { yield shared.value }
    }

    func has(_ capability: Capability) -> Bool {
        capabilities.contains(capability)
    }

    /// Labels need batches (IRCv3 labeled-response).
    var readsLabels: Bool { has(.labeledResponse) && has(.batch) }

    /// `standard-replies` says it outright; the others come from specifications that answer with `FAIL`.
    var readsStandardReplies: Bool {
        has(.standardReplies) || has(.chathistory) || has(.casework) || has(.labeledResponse) || has(.channelRename)
            || has(.setname) || readsMetadata
    }

    func line(_ command: String, _ parameters: [String], forcesTrailing: Bool = false) -> IRCMessage {
        IRCMessage(source: settings.serverName, command, parameters, forcesTrailing: forcesTrailing)
    }

    /// The nick goes first; free text is last and always behind a `:`.
    func numeric(_ numeric: Numeric, _ parameters: [String] = [], _ text: String? = nil) -> IRCMessage {
        if isSpokenTo { return notice(text ?? parameters.joined(separator: " ")) }
        let all = [nick] + parameters + (text.map { [$0] } ?? [])
        return IRCMessage(source: settings.serverName, numeric, all, forcesTrailing: text != nil)
    }

    func pong(_ token: String) -> IRCMessage {
        line("PONG", [settings.serverName, token], forcesTrailing: true)
    }

    func notice(_ text: String) -> IRCMessage {
        guard isSpokenTo else { return line("NOTICE", [nick, text], forcesTrailing: true) }
        return Person.fika.line("NOTICE", [nick, text], for: ViewerTraits(capabilities), forcesTrailing: true)
    }

    func fail(_ verb: String, _ code: String, _ context: [String] = [], _ sentence: String) -> IRCMessage {
        if isSpokenTo { return notice(sentence) }
        guard readsStandardReplies else { return notice(verb == "*" ? sentence : "\(verb): \(sentence)") }
        return standardReply(verb, code, context, sentence)
    }

    /// `FAIL` for everybody, where the specification does not wait for a capability.
    func standardReply(_ verb: String, _ code: String, _ context: [String] = [], _ sentence: String) -> IRCMessage {
        line("FAIL", [verb, code] + context + [sentence], forcesTrailing: true)
    }

    func needsMoreParameters(_ command: String) -> IRCMessage {
        numeric(.errNeedMoreParams, [command], "Not enough parameters")
    }

    /// Bytes left for the last parameter of such a line, CR LF and the `:` taken off.
    func room(behind message: IRCMessage) -> Int {
        var bytes: [UInt8] = []
        message.serialize(into: &bytes)
        return WireLimit.bodyBytesMax - bytes.count - 2
    }

    /// As many lines as it takes to list the words, each line full.
    func listing(_ numeric: Numeric, _ parameters: [String], _ words: [String]) -> [IRCMessage] {
        let room = room(behind: self.numeric(numeric, parameters))
        return words.joined(upTo: room).map { self.numeric(numeric, parameters, $0) }
    }
}
