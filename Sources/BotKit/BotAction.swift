/// Something a bot wants done. The kit does it, or tells why not.
public enum BotAction: Sendable, Equatable {
    /// Says something. With a token its ``BotOutcome`` is told.
    case say(BotSpeech, token: String? = nil)
    /// Reacts to a message of a channel.
    case react(channel: String, to: String, emoji: String)
    /// Files the thread that a message belongs to, for the person whose message the wish is.
    case file(case: String, channel: String, thread: String, wish: String, token: String)
    /// Files the thread that a message belongs to of the bot's own accord, `percent` sure and for that reason. The
    /// server writes both into the receipt, to which any person who may file there can say no. It takes the scope
    /// `file-alone`, and the server lets few of them through in an hour.
    case fileAlone(case: String, channel: String, thread: String, percent: Int, reason: String, token: String)
    /// Asks for the open cases.
    case askCases
    /// Asks for the accepted answers of a help community's channel that the bot was not told of yet, as they are now.
    case askSolutions(channel: String)
    /// Asks whose accepted answers, in a help community's channel, speak about a text.
    case askExperts(channel: String, text: String, token: String)
    /// Asks who has not acknowledged an announcement.
    case askAcknowledgements(id: String, token: String)
    /// Remembers a value over restarts, on disk before anything else is done; nil forgets it. The key is the bot's own.
    case store(key: String, value: String?)
    /// Looks for `*.txt` in a folder, relative to the bot's state folder unless it is absolute.
    case watch(folder: String)
    /// Moves a file of the watched folder to a folder in it; `note` is written beside it as `NAME.reason`.
    case moveFile(name: String, to: String, note: String?)
    /// Puts a file into the watched folder, on disk before anything else is done; nothing, if one has this name.
    case drop(name: String, BotDrop)
    /// Opens a door for programs. Each call is a ``BotInput/called(_:)``.
    case serve(BotHook)
    /// Answers a call, after everything that was asked for before it.
    case answer(call: String, BotAnswer)
    /// Reads something from outside; the answer is a ``BotInput/fetched(token:_:)``. Fetches are made one at a time.
    case fetch(BotFetch, token: String)
}

extension BotAction {
    /// Answers where a message was said, as a reply to it.
    public static func reply(
        to message: BotMessage, _ text: String, tags: [String: String] = [:], token: String? = nil
    ) -> BotAction {
        .say(BotSpeech(message.answerTarget, parent: message.id, text: text, tags: tags), token: token)
    }

    /// Tells one person something that is nobody else's business.
    public static func tell(_ nick: String, _ text: String, token: String? = nil) -> BotAction {
        .say(BotSpeech(.person(nick), text: text), token: token)
    }

    /// Begins an announcement; where the bot is not an owner of the community, the server makes a comment of it.
    public static func announce(
        in channel: String, _ text: String, wantsAcknowledgement: Bool, tags: [String: String] = [:], token: String
    ) -> BotAction {
        var tags = tags
        if wantsAcknowledgement { tags[BotTag.acknowledge] = "" }
        return .say(BotSpeech(.channel(channel), text: text, tags: tags), token: token)
    }

    /// Whether others hear it.
    var isSpeech: Bool {
        switch self {
        case .say, .react: true
        default: false
        }
    }

    /// Whether others are told of it, by whomever.
    var isNoticed: Bool {
        if case .fileAlone = self { return true }
        return isSpeech
    }
}
