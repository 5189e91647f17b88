import IRCClient
import IRCWire
import TerminalUI

/// The program on the whole screen: carries events, answers and keys to the desk, its effects out, and draws. Knows
/// nothing itself.
///
/// Keys are taken as they come and are never behind anything that waits: what is sent goes through a queue, and drawing
/// happens at most so often, after everything that is there has been taken.
actor ScreenMode {
    /// From one drawing to the next, whatever comes in between.
    private static let frameMilliseconds: Int64 = 30
    /// The same for what keys change.
    private static let keyMilliseconds: Int64 = 8
    /// An Escape that nothing follows in this time is the key of that name.
    private static let escapeMilliseconds: Int32 = 50
    /// For clocks, marks and limits.
    private static let tickSeconds = 1

    private let client: IRCClient
    private let input: InputDescriptor
    private let transfer: FileTransfer
    private let terminal: ScreenTerminal
    private var desk: Desk
    private var view = DeskView()
    private var keys = KeyDecoder()
    private let keeper: MemoryKeeper
    private let herald: Herald
    private var lookout: Lookout
    private let linkCommand: [String]
    /// A theme that the settings chose stays, whatever the terminal's background is.
    private let isThemeFixed: Bool
    private var tickCount: Int64 = 0
    private let notices: AsyncStream<(Notice, missed: Int)>
    private let noticeOutlet: AsyncStream<(Notice, missed: Int)>.Continuation
    private let signals: AsyncStream<String>
    private var wasConnected = false
    private var failure: ClientFailure?
    private var isOver = false
    private var isDrawingPlanned = false
    private var lastDrawn = ContinuousClock.now
    private let outgoing: AsyncStream<Effect>
    private let outlet: AsyncStream<Effect>.Continuation
    private let frames: AsyncStream<Void>
    private let frameOutlet: AsyncStream<Void>.Continuation

    init(
        client: IRCClient, transfer: FileTransfer, state: State, input: InputDescriptor, depth: ColourDepth,
        keeper: MemoryKeeper, settings: Settings, keymap: Keymap, showsTour: Bool = false
    ) {
        self.keeper = keeper
        lookout = Lookout(rules: settings.notices)
        linkCommand = settings.look.linkCommand
        isThemeFixed = settings.look.theme != .auto
        if isThemeFixed { view.theme = Theme(isDark: settings.look.theme == .dark) }
        let (signals, signalOutlet) = AsyncStream.makeStream(
            of: String.self, bufferingPolicy: .bufferingNewest(Bell.perMinuteMax))
        self.signals = signals
        herald = Herald(rules: settings.notices, words: state.words, environment: Fika.environment) { text in
            signalOutlet.yield(text)
        }
        (notices, noticeOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(Bell.perMinuteMax))
        self.client = client
        self.transfer = transfer
        self.input = input
        terminal = ScreenTerminal(depth: depth, usesMouse: settings.look.usesMouse)
        desk = Desk(state: state)
        desk.work.keymap = keymap
        desk.listColumns = settings.look.listColumns
        desk.pinned = Set(settings.pinned.map(state.fold))
        if showsTour { desk.tour = Tour() }
        desk.size = terminal.size
        (outgoing, outlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(ScreenLimit.outgoingMax))
        (frames, frameOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Until the person leaves or the connection cannot be held.
    func run() async -> (failure: ClientFailure?, wasRefused: Bool) {
        let (client, frames, notices, signals, herald) = (client, frames, notices, signals, herald)
        guard terminal.enter() else { return (.notConnected, false) }
        draw()
        await withDiscardingTaskGroup { group in
            group.addTask { await self.readKeys() }
            group.addTask { await self.sendAll() }
            group.addTask { for await _ in frames { await self.drawSoon() } }
            group.addTask { await self.tickOn() }
            group.addTask { for await (notice, missed) in notices { await herald.tell(notice, missed: missed) } }
            group.addTask { for await text in signals { await self.signal(text) } }
            group.addTask { for await event in client.events { await self.receive(event) } }
            let ending = await client.runToEnd()
            failure = failure ?? ending
            isOver = true
            outlet.finish()
            frameOutlet.finish()
            noticeOutlet.finish()
            input.stop()
            group.cancelAll()
        }
        await keeper.settle(desk.memory)
        terminal.leave()
        return (failure, false)
    }

    // MARK: - From the server

    private func receive(_ event: ClientEvent) async {
        switch event {
        case .failed, .disconnected(_, nil):
            // The end, of which `run` tells.
            return
        case .disconnected(let failure, _) where !wasConnected:
            // Somebody who mistyped the server's name does not want to wait for it.
            self.failure = failure
            client.disconnect()
        case .connected:
            wasConnected = true
            perform(desk.receive(event))
            askWhatWaits()
        case .message(let message):
            notice(message)
            perform(desk.receive(event))
        default:
            perform(desk.receive(event))
        }
    }

    private func answered(_ question: Question, _ answer: Result<[IRCMessage], ClientFailure>) {
        guard !isOver else { return }
        if question == .reminders, case .success(let messages) = answer { remind(messages) }
        perform(desk.answered(question, answer))
    }

    private func failed(_ message: IRCMessage, _ failure: ClientFailure) {
        desk.failed(message, failure)
        plan()
    }

    private func show(_ line: ScreenLine) {
        perform(desk.absorb([.show(line)], in: desk.here))
    }

    // MARK: - From the terminal

    private func readKeys() async {
        while !isOver {
            switch await input.read(milliseconds: patience) {
            case .bytes(let bytes):
                for event in keys.events(bytes) where !isOver { take(event) }
                drawForKey()
            case .quiet:
                for key in keys.flush() where !isOver { take(.key(key)) }
                perform(desk.tickFinder())
                drawForKey()
            case .resized:
                desk.size = terminal.size
                plan()
            case .end:
                isOver = true
                client.disconnect()
            }
        }
    }

    /// How long nothing may come before something is to be done.
    private var patience: Int32 {
        let rest = desk.finderRest.map { Int32(clamping: max(1, $0)) }
        guard keys.isWaiting else { return rest ?? -1 }
        return min(rest ?? Self.escapeMilliseconds, Self.escapeMilliseconds)
    }

    private func take(_ event: TerminalEvent) {
        if case .answer(let answer) = event {
            terminal.learn(answer)
            if !isThemeFixed, let isDark = answer.isDark { view.theme = Theme(isDark: isDark) }
        }
        if event == .key(.control("l")) { terminal.forget() }
        if event == .key(.control("z")) {
            terminal.suspend()
            desk.size = terminal.size
        }
        let wasHidden = desk.isFrameHidden
        perform(desk.take(event))
        if wasHidden != desk.isFrameHidden { terminal.setMouse(!desk.isFrameHidden) }
    }

    private func tickOn() async {
        while !isOver {
            // The clock of the screen: nothing waits for it.
            try? await Task.sleep(for: .seconds(Self.tickSeconds))
            guard !isOver else { return }
            perform(desk.tick())
            tickCount += 1
            await keeper.note(desk.memory, at: tickCount * MemoryKeeper.intervalMilliseconds)
            if tickCount.isMultiple(of: Lookout.digestSeconds) { askWhatWaits() }
        }
    }

    // MARK: - Notices

    private func askWhatWaits() { perform(Lookout.questions(desk.state)) }

    private func notice(_ message: IRCMessage) {
        if let telling = lookout.hear(message, desk.state, at: desk.moment) { noticeOutlet.yield(telling) }
    }

    private func remind(_ messages: [IRCMessage]) {
        for telling in lookout.remind(messages, desk.state, at: desk.moment) { noticeOutlet.yield(telling) }
    }

    /// Between two frames.
    private func signal(_ text: String) { terminal.write(text) }

    // MARK: - Out

    private func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .show(let line): _ = desk.absorb([.show(line)], in: desk.here)
            case .quit(let reason):
                isOver = true
                client.disconnect(reason: reason)
                input.stop()
            case .send(let message):
                if case .dropped = outlet.yield(effect) { desk.failed(message, .tooManyRequests) }
            case .ask(_, let question):
                if case .dropped = outlet.yield(effect) {
                    _ = desk.answered(question, .failure(.tooManyRequests))
                }
            case .carry, .open:
                outlet.yield(effect)
            }
        }
        plan()
    }

    /// What is sent leaves in the order it was decided; answers are waited for side by side.
    private func sendAll() async {
        let (client, outgoing) = (client, outgoing)
        await withDiscardingTaskGroup { group in
            for await effect in outgoing {
                switch effect {
                case .send(let message):
                    do throws(ClientFailure) { try await client.send(message) } catch { failed(message, error) }
                case .ask(let message, let question):
                    group.addTask { await self.answered(question, await client.answer(to: message)) }
                case .carry(let errand):
                    group.addTask { await self.carry(errand) }
                case .open(let link):
                    group.addTask { await self.open(link) }
                case .show, .quit:
                    break
                }
            }
        }
    }

    private func carry(_ errand: Errand) async {
        let courier = Courier(
            transfer: transfer, ask: { [client] in await client.answer(to: $0) }, show: { await self.show($0) },
            home: Fika.environment("HOME"), words: desk.state.words)
        _ = await courier.carry(errand)
    }

    private func open(_ link: String) async {
        guard linkCommand.isEmpty else { return await herald.open(link, with: linkCommand) }
        terminal.write(Signal.clipboard(link))
        show(ScreenLine(desk.state.words(.linkCopied(link: PlainText.of(link))), .dim))
    }

    // MARK: - Drawing

    private func plan() {
        guard !isDrawingPlanned else { return }
        isDrawingPlanned = true
        frameOutlet.yield()
    }

    private func drawSoon() async {
        let rest = Duration.milliseconds(Self.frameMilliseconds) - lastDrawn.duration(to: .now)
        // What comes within one frame is drawn together.
        if rest > .zero { try? await Task.sleep(for: rest) }
        guard !isOver else { return }
        isDrawingPlanned = false
        draw()
    }

    /// A key is answered at once, unless keys come faster than anybody types.
    private func drawForKey() {
        guard !isOver, lastDrawn.duration(to: .now) > .milliseconds(Self.keyMilliseconds) else { return }
        draw()
    }

    private func draw() {
        let drawing = view.draw(desk)
        terminal.show(drawing)
        lastDrawn = .now
        var effects: [Effect] = []
        for sight in drawing.sights { effects += desk.saw(sight) }
        if !effects.isEmpty { perform(effects) }
    }
}
