import IRCClient
import IRCWire

/// All that the kit decides around a bot, as a value: what it is told and when, what of its wishes goes out and when,
/// what is tried again, and what was handled already. The shell carries out its errands one after the other.
struct BotEngine<Program: Bot>: Sendable {
    /// Something for the shell.
    enum Errand: Sendable, Equatable {
        /// To be sent, and the answer given to `settle`.
        case request(IRCMessage)
        /// The whole state, to be on disk before the next errand.
        case save([String: String])
        case watch(folder: String)
        case move(name: String, to: String, note: String?)
        case drop(name: String, BotDrop)
        case serve(BotHook)
        case answer(call: String, BotAnswer)
        case fetch(BotFetch, token: String)
    }

    private(set) var program: Program
    private let channels: [String]
    var translator: BotTranslator
    /// The bot's own values as `bot.KEY`, and the last message handled of each channel as `mark.#channel`.
    var stored: [String: String]
    private var errands: [Errand] = []
    private(set) var chores: [BotChore] = []
    private(set) var inFlight: BotChore?
    private var budget = SpeechBudget()
    var seen = Memory<String, Bool>(limit: BotLimit.seenMax)
    /// Channels that the operator was told of, because they could not be joined.
    var shut: Set<String> = []
    /// Up to which mark the bot knows the accepted answers of a channel, by its name in lower case.
    var solutionMarks: [String: String] = [:]
    /// Those that were asked for again while they were being read.
    var solutionsAskedAgain: Set<String> = []
    /// Channels that somebody removed the bot from.
    var removed: Set<String> = []
    private var isStarted = false
    private(set) var isOnline = false
    var hasNewMarks = false
    /// For the operator; taken out by the shell after each event. No conversation is in them.
    private(set) var notes: [String] = []

    static var botPrefix: String { "bot." }
    static var markPrefix: String { "mark." }

    init(program: Program, account: String, channels: [String], stored: [String: String]) {
        self.program = program
        self.channels = channels
        self.stored = stored
        translator = BotTranslator(nick: account, account: account)
    }

    // MARK: - What happens

    mutating func connected(nick: String, now: BotTime) {
        isOnline = true
        translator.nick = nick
        let wanted = channels.filter { !removed.contains($0.lowercased()) }
        chores.insert(contentsOf: wanted.map { BotChore(.join(channel: $0)) }, at: 0)
        guard !isStarted else { return }
        isStarted = true
        var own: [String: String] = [:]
        for (key, value) in stored where key.hasPrefix(Self.botPrefix) { own[String(key.dropFirst(4))] = value }
        // Spoken to by the name in its manifest, also while the server knows it by another.
        let account = translator.account
        feed(.started(BotContext(nick: account, account: account, channels: channels, stored: own, now: now)))
    }

    mutating func disconnected(now: BotTime) {
        if let chore = inFlight { settle(.failure(.disconnected), of: chore, now: now) }
        inFlight = nil
        guard isOnline else { return }
        isOnline = false
        chores.removeAll(where: \.isSettingUp)
        forgetSolutions()
        feed(.offline)
    }

    mutating func receive(_ line: IRCMessage, now: BotTime) {
        follow(line)
        guard let input = translator.input(line, now: now) else { return }
        switch input {
        case .message(let message), .observed(let message):
            guard isNew(message) else { return }
            feed(input)
            mark(message)
        default:
            feed(input)
        }
    }

    mutating func appeared(_ file: DroppedFile) {
        if isStarted { feed(.file(file)) }
    }

    mutating func called(_ call: BotCall) {
        feed(.called(call))
    }

    mutating func fetched(_ token: String, _ fetched: BotFetched) {
        feed(.fetched(token: token, fetched))
    }

    /// Once a second.
    mutating func tick(now: BotTime) {
        guard isStarted else { return }
        feed(.tick(now))
        // A mark says that everything up to it was seen to, so it is written when nothing is left to do.
        guard hasNewMarks, inFlight == nil, !chores.contains(where: { !$0.isSettingUp }) else { return }
        hasNewMarks = false
        save()
    }

    // MARK: - What is to be done

    /// The next thing for the shell; nil: nothing now.
    mutating func next(now: BotTime) -> Errand? {
        if !errands.isEmpty { return errands.removeFirst() }
        guard isOnline, inFlight == nil else { return nil }
        // What is said goes out in its order, so only the first of it may be next.
        let speech = chores.firstIndex(where: \.isSpeech)
        let ready = chores.indices.first { index in
            guard chores[index].notBefore <= now else { return false }
            return !chores[index].isSpeech || index == speech && budget.allows(at: now)
        }
        guard let ready else { return nil }
        let chore = chores.remove(at: ready)
        if chore.isSpeech { budget.take() }
        inFlight = chore
        return .request(chore.message)
    }

    /// The answer to the last request.
    mutating func settle(_ result: Result<[IRCMessage], ClientFailure>, now: BotTime) {
        guard let chore = inFlight else { return }
        inFlight = nil
        settle(result, of: chore, now: now)
    }

    /// What is to be on disk at the end.
    mutating func finish() -> [String: String]? {
        let hasNews = hasNewMarks && !chores.contains { !$0.isSettingUp }
        hasNewMarks = false
        return hasNews ? stored : nil
    }

    mutating func takeNotes() -> [String] {
        defer { notes = [] }
        return notes
    }

    // MARK: - Inside

    mutating func feed(_ input: BotInput) {
        for action in BotGate.pass(program.handle(input), after: input) { take(action) }
    }

    mutating func note(_ sentence: String) {
        notes.append(sentence)
    }

    /// It asked to come in itself.
    func isJoining(_ channel: String) -> Bool {
        guard case .join(let name)? = inFlight?.work else { return false }
        return name.lowercased() == channel.lowercased()
    }

    /// What sets up a connection has a limit of its own.
    mutating func insert(_ chore: BotChore) {
        chores.append(chore)
    }

    /// Puts other work in the place of what waits, where there is some.
    mutating func restart(_ other: (BotChore.Work) -> BotChore.Work?) {
        chores = chores.map { chore in other(chore.work).map { BotChore($0, notBefore: chore.notBefore) } ?? chore }
    }

    mutating func add(_ chore: BotChore, first: Bool = false) {
        guard chores.count < BotLimit.choresMax else {
            return note("more than \(BotLimit.choresMax) actions wait; one was dropped")
        }
        chores.insert(chore, at: first ? 0 : chores.count)
    }

    private mutating func take(_ action: BotAction) {
        switch action {
        case .say(let speech, let token):
            let lines = BotTranslator.lines(speech)
            for (index, line) in lines.enumerated() {
                add(BotChore(.say(line, token: index == lines.count - 1 ? token : nil)))
            }
        case .react(let channel, let parent, let emoji):
            add(BotChore(.say(BotTranslator.reaction(channel: channel, to: parent, emoji: emoji), token: nil)))
        case .askSolutions(let channel):
            readSolutions(of: channel)
        case .file, .fileAlone, .askCases, .askExperts, .askAcknowledgements:
            add(BotChore(.ask(action)))
        case .store(let key, let value):
            store(key, value)
        case .watch(let folder):
            errands.append(.watch(folder: folder))
        case .moveFile(let name, let folder, let reason):
            errands.append(.move(name: name, to: folder, note: reason))
        case .drop(let name, let content): errands.append(.drop(name: name, content))
        case .serve(let hook): errands.append(.serve(hook))
        case .answer(let call, let answer): errands.append(.answer(call: call, answer))
        case .fetch(let fetch, let token): errands.append(.fetch(fetch, token: token))
        }
    }

    private mutating func store(_ key: String, _ value: String?) {
        let key = Self.botPrefix + key
        guard value.map({ $0.utf8.count <= BotLimit.stateBytesMax }) ?? true,
            value == nil || stored[key] != nil || stored.count < BotLimit.statesMax
        else { return note("the state is full; a value was not remembered") }
        stored[key] = value
        save()
    }

    private mutating func save() {
        if case .save? = errands.last { errands.removeLast() }
        errands.append(.save(stored))
    }
}
