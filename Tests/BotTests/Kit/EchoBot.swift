@testable import BotKit

/// Does as it is told, so that the kit can be tried: `say TEXT`, `file`, `cases`, `solutions`, `store KEY VALUE`; it
/// answers machines too, which a good bot would not, and keeps what it was told.
struct EchoBot: Bot {
    static let heard = "heard"

    private(set) var inputs: [BotInput] = []

    init(settings: inout BotSettings) throws(BotFault) {
        _ = try settings.flag("loud", default: false)
    }

    init() {}

    mutating func handle(_ input: BotInput) -> [BotAction] {
        inputs.append(input)
        switch input {
        case .message(let message), .observed(let message):
            let words = message.text.split(separator: " ").map(String.init)
            switch words.first {
            case "say": return [.reply(to: message, words.dropFirst().joined(separator: " "), token: message.id)]
            case "file":
                return [.file(case: "2026-0001", channel: "#c", thread: "t", wish: message.id, token: message.id)]
            case "cases": return [.askCases]
            case "solutions": return [.askSolutions(channel: "#c")]
            case "react": return [.react(channel: "#c", to: message.id, emoji: "👍")]
            case "store": return [.store(key: words[1], value: words.count > 2 ? words[2] : nil)]
            case "flood": return (0..<400).map { .tell("bert", "\($0)") }
            case "move":
                return [.watch(folder: "drop"), .moveFile(name: "a.txt", to: "posted", note: nil)]
            default: return []
            }
        default: return []
        }
    }
}
