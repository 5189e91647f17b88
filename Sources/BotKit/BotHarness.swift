/// Plays conversations with a bot, without a server and without waiting. What the bot does stands in ``actions``; its
/// questions are answered by ``server``, and what it says comes back to it, as it would from a server.
public struct BotHarness<Program: Bot>: Sendable {
    /// Actions that one input may lead to, answers included; one more means that the bot talks to itself.
    public static var actionsMax: Int { 200 }

    /// The bot.
    public private(set) var bot: Program
    /// What it did since the last ``forget()``, after the gate that keeps it from answering machines.
    public private(set) var actions: [BotAction] = []
    /// The time of the next input.
    public var now: BotTime
    /// The state that survives; hand it to another harness to play a restart.
    public private(set) var stored: [String: String]
    /// Answers what the bot asks and does. Nil: no answer comes. Speech that it does not answer is said and echoed.
    public var server: @Sendable (BotAction) -> BotInput?
    private let account: String
    private let channels: [String]
    private var nextID = 1

    /// A bot that is started, was shown the `past` of its channels, and has caught up with them. `settings` is the
    /// body of the manifest's `[settings]`; a fault in it is thrown. Without `scopes` the manifest names all of them.
    public init(
        _ program: Program.Type, settings: String = "", scopes: [String]? = nil, account: String,
        channels: [String], stored: [String: String] = [:], past: [BotMessage] = [],
        now: BotTime = BotTime(milliseconds: 1_795_000_000_000),
        server: @escaping @Sendable (BotAction) -> BotInput? = { _ in nil }
    ) throws(BotFault) {
        var values = try BotSettings(toml: settings, scopes: scopes)
        bot = try Program(settings: &values)
        try values.checkAllAsked()
        self.account = account
        self.channels = channels
        self.stored = stored
        self.now = now
        self.server = server
        feed(.started(BotContext(nick: account, account: account, channels: channels, stored: stored, now: now)))
        for message in past { feed(.observed(message)) }
        for channel in channels { feed(.caughtUp(channel: channel)) }
    }

    /// Tells the bot something as it is, and carries out what it does.
    public mutating func feed(_ input: BotInput) {
        var inputs = [input]
        var count = 0
        while !inputs.isEmpty {
            for action in BotGate.pass(bot.handle(inputs[0]), after: inputs[0]) {
                count += 1
                precondition(count <= Self.actionsMax, "The bot does not come to an end.")
                actions.append(action)
                inputs += carryOut(action)
            }
            inputs.removeFirst()
        }
    }

    /// A person says something; in a channel, or with `in: nil` to the bot alone. Returns the message's id.
    @discardableResult
    public mutating func say(
        _ nick: String, _ text: String, in channel: String?, replyTo parent: String? = nil, isGuest: Bool = false,
        isLate: Bool = false
    ) -> String {
        var message = message(nick, text, in: channel, replyTo: parent, role: .person)
        if isGuest { message.account = nil }
        message.isLate = isLate
        feed(.message(message))
        return message.id
    }

    /// Another bot, or the server, says something. Returns the message's id.
    @discardableResult
    public mutating func overhear(
        _ nick: String, _ text: String, in channel: String?, replyTo parent: String? = nil, role: BotMessage.Role,
        tags: [String: String] = [:]
    ) -> String {
        var message = message(nick, text, in: channel, replyTo: parent, role: role)
        message.tags = tags
        feed(.observed(message))
        return message.id
    }

    /// A person reacts. Returns the reaction's id.
    @discardableResult
    public mutating func react(_ nick: String, _ emoji: String, to target: String, in channel: String) -> String {
        let id = newID()
        feed(.reaction(BotReaction(target: target, emoji: emoji, channel: channel, nick: nick, account: nick, id: id)))
        return id
    }

    /// Time goes by, with a tick at its end.
    public mutating func wait(seconds: Int64) {
        now = now.advanced(bySeconds: seconds)
        feed(.tick(now))
    }

    /// Forgets what the bot did so far.
    public mutating func forget() {
        actions = []
    }

    /// What the bot said, in its order.
    public var speeches: [BotSpeech] {
        actions.compactMap { if case .say(let speech, _) = $0 { speech } else { nil } }
    }

    /// The words of what it said.
    public var texts: [String] { speeches.map(\.text) }

    private mutating func newID() -> String {
        defer { nextID += 1 }
        return "m\(nextID)"
    }

    private mutating func message(
        _ nick: String, _ text: String, in channel: String?, replyTo parent: String?, role: BotMessage.Role
    ) -> BotMessage {
        BotMessage(
            id: newID(), place: channel.map { .channel($0) } ?? .direct, nick: nick,
            account: role == .server ? nil : nick, role: role, text: text, time: now, parent: parent)
    }

    private mutating func carryOut(_ action: BotAction) -> [BotInput] {
        if case .store(let key, let value) = action { stored[key] = value }
        if let answer = server(action) { return [answer] }
        guard case .say(let speech, let token) = action else { return [] }
        var channel: String?
        if case .channel(let name) = speech.target { channel = name }
        var echo = message(account, speech.text, in: channel, replyTo: speech.parent, role: .own)
        echo.tags = speech.tags
        return [.observed(echo)] + (token.map { [.done(token: $0, .said(id: echo.id))] } ?? [])
    }
}
