import FikaCore
import IRCWire

/// MODE of channels and of one's own nick.
extension Handlers {
    static func mode(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let target = message.parameters[0]
        let modes = message.parameters.count > 1 ? message.parameters[1] : ""
        guard target.utf8.first != UInt8(ascii: "#") else {
            return channelMode(target, modes, Array(message.parameters.dropFirst(2)), session)
        }
        guard casefold(target) == casefold(session.nick ?? "") else {
            return .line(session.viewer.numeric(.errUsersDontMatch, [], "Cannot see or change the modes of others"))
        }
        return modes.isEmpty ? .ask(.read(.userModes(nick: target))) : userMode(modes, session)
    }

    private static func userMode(_ modes: String, _ session: ClientSession) -> Answer {
        var adding: UserModes = []
        var removing: UserModes = []
        var hasUnknown = false
        var adds = true
        for letter in modes {
            if letter == "+" || letter == "-" {
                adds = letter == "+"
                continue
            }
            guard let mode = UserModes.letters.first(where: { $0.letter == letter })?.mode else {
                hasUnknown = true
                continue
            }
            // Nobody makes himself an operator; to ask for it is not an error (RFC 2812 §3.1.5).
            if adds, mode == .serverOperator { continue }
            if adds { adding.insert(mode) } else { removing.insert(mode) }
            if adds { removing.remove(mode) } else { adding.remove(mode) }
        }
        let unknown =
            hasUnknown
            ? Answer.line(session.viewer.numeric(.errUModeUnknownFlag, [], "Unknown MODE flag")) : .nothing
        guard !adding.isEmpty || !removing.isEmpty else { return unknown }
        return unknown + .ask(.session(.setModes(adding: adding, removing: removing)))
    }

    private static func channelMode(
        _ channel: String, _ modes: String, _ parameters: [String], _ session: ClientSession
    ) -> Answer {
        guard !modes.isEmpty else { return .ask(.read(.modes(channel: channel))) }
        let parsed = ModeGrammar.fika.parse(modes, parameters)
        var answer = Answer.lines(parsed.refusals.map { refused($0, channel, session.viewer) })
        var edits: [ModeEdit] = []
        var queried: [ChannelModes.List] = []
        for change in parsed.changes {
            switch ModeRequest(change) {
            case .edit(let edit): edits.append(edit)
            case .query(let list): if !queried.contains(list) { queried.append(list) }
            case .invalid(let parameter):
                answer += .line(
                    session.viewer.numeric(
                        .errInvalidModeParam, [channel, String(change.mode), parameter], "Invalid mode parameter"))
            }
        }
        if !edits.isEmpty { answer += .ask(.channel(.edit(channel, edits))) }
        for list in queried { answer += .ask(.read(.list(channel: channel, list))) }
        return answer
    }

    private static func refused(_ refusal: ModeGrammar.Refusal, _ channel: String, _ viewer: Viewer) -> IRCMessage {
        switch refusal {
        case .unknown(let mode):
            viewer.numeric(.errUnknownMode, [String(mode)], "is unknown mode char to me")
        case .missingParameter(let mode):
            viewer.numeric(.errInvalidModeParam, [channel, String(mode), "*"], "You must specify a parameter")
        case .tooMany:
            viewer.numeric(
                .errInvalidModeParam, [channel, "*", "*"],
                "At most \(WireLimit.modeParametersMax) modes with a parameter at once")
        }
    }
}
