import BotKit
import Foundation

/// What a program sends to the hook: the text of a dropped file, or JSON with the same fields.
struct CallText: Decodable {
    private let title: String
    private let channel: String?
    private let acknowledge: Bool?
    private let audience: String?
    private let sender: String?
    private let text: String?

    private enum CodingKeys: String, CodingKey {
        case title, channel, acknowledge, sender, text
        case audience = "for"
    }

    static func read(_ call: BotCall, standard: String) throws(Draft.Refused) -> String {
        guard call.isJSON else { return call.text }
        guard let fields = try? JSONDecoder().decode(CallText.self, from: Data(call.text.utf8)) else {
            throw Draft.Refused(
                reason:
                    "That is not JSON with title, and if you like channel, acknowledge (true or false), for, sender, "
                    + "text.")
        }
        var more: [(String, String)] = []
        if let wants = fields.acknowledge { more.append(("acknowledge", wants ? "yes" : "no")) }
        if let audience = fields.audience { more.append(("for", audience)) }
        if let sender = fields.sender { more.append(("sender", sender)) }
        return Draft.text(
            title: fields.title, channel: fields.channel ?? standard, fields: more, body: fields.text ?? "")
    }
}
