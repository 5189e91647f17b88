import BotKit

/// Knows who is on duty: `@duty` asks, `@duty anna` says so.
struct DutyBot: Bot {
    private let team: [String]
    private var nick = ""
    private var name = "nobody"

    init(settings: inout BotSettings) throws(BotFault) {
        team = try settings.texts("team", atMost: 50, default: [])
    }

    mutating func handle(_ input: BotInput) -> [BotAction] {
        switch input {
        case .started(let context):
            nick = context.nick
            name = context.stored["name"] ?? name
        case .message(let message):
            guard let request = message.request(to: nick) else { return [] }
            return answer(request, to: message)
        default: break
        }
        return []
    }

    private mutating func answer(_ request: String, to message: BotMessage) -> [BotAction] {
        guard !request.isEmpty else { return [.reply(to: message, "On duty: \(name).")] }
        guard team.contains(request), message.account != nil else {
            return [.reply(to: message, "That takes an account, and one of: \(team.joined(separator: ", ")).")]
        }
        name = request
        return [.store(key: "name", value: name), .reply(to: message, "On duty: \(name).")]
    }
}
