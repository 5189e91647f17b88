import BotKit

/// Programs at the door. What is accepted lies in the drop folder before the caller hears of it, so a crash loses
/// nothing; and a call that is made again under its key is a file of the same name and words, which is posted once.
extension AnnouncerBot {
    /// Keys of callers remembered, the oldest forgotten first.
    static let keysMax = 500
    static let keyPrefix = "key."

    mutating func answer(_ call: BotCall) -> [BotAction] {
        let text: String
        do throws(Draft.Refused) {
            text = try CallText.read(call, standard: settings.channel)
            try check(Draft(text, channels: channels, standard: settings.channel))
        } catch {
            return [.answer(call: call.id, .refused(error.reason))]
        }
        let words = ContentMark.of(text)
        // Without a key the words are the key: a retry announces once all the same.
        let key = call.key.map { "k" + ContentMark.of($0) } ?? "w" + words
        if let known = keys[key], known.words != words {
            return [.answer(call: call.id, .conflict("This Idempotency-Key was used for other words."))]
        }
        guard keys[key] == nil else { return [.answer(call: call.id, .accepted("Accepted before; announced once."))] }
        guard posts.count < Self.postsMax else {
            return [.answer(call: call.id, .busy("More than \(Self.postsMax) announcements wait."))]
        }
        let name = "hook-\(key).txt"
        return [.drop(name: name, .text(text))] + remember(key, CallKey(at: now.milliseconds, words: words)) + [
            .answer(call: call.id, .accepted("Accepted; it is announced when the server has it."))
        ]
    }

    /// Names are shown to nobody whom the operator did not name.
    func check(_ draft: Draft) throws(Draft.Refused) {
        guard let sender = draft.sender, !settings.authorised.contains(sender) else { return }
        throw Draft.Refused(reason: "“sender: \(sender)” is none of the accounts that the operator named.")
    }

    private mutating func remember(_ key: String, _ value: CallKey) -> [BotAction] {
        var actions: [BotAction] = []
        if keys.count >= Self.keysMax, let oldest = keys.min(by: { ($0.value.at, $0.key) < ($1.value.at, $1.key) })?.key
        {
            keys[oldest] = nil
            actions.append(.store(key: Self.keyPrefix + oldest, value: nil))
        }
        keys[key] = value
        return actions + [.store(key: Self.keyPrefix + key, value: value.text)]
    }
}
