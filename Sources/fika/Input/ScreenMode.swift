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

    private var links: [Link]
    private var doubts = Doubts()
    private let input: InputDescriptor
    private let terminal: ScreenTerminal
    private var office: Office
    private var view = DeskView()
    private var keys = KeyDecoder()
    private let herald: Herald
    /// By server.
    private var lookouts: [Lookout]
    private let linkCommand: [String]
    /// A theme that the settings chose stays, whatever the terminal's background is.
    private let isThemeFixed: Bool
    private let depth: ColourDepth
    private var tickCount: Int64 = 0
    private let notices: AsyncStream<Lookout.Telling>
    private let noticeOutlet: AsyncStream<Lookout.Telling>.Continuation
    private let signals: AsyncStream<String>
    private var wasConnected = false
    private var ending: Ending
    private var isOver = false
    private var isDrawingPlanned = false
    /// Something may look otherwise since the last drawing.
    private var isStale = false
    private var lastDrawn = ContinuousClock.now
    /// By server, so that one that takes nothing holds up no other.
    private let outgoing: [AsyncStream<Effect>]
    private let outlets: [AsyncStream<Effect>.Continuation]
    /// What waits for an answer, by server.
    private var questions: [QuestionBook]
    private let frames: AsyncStream<Void>
    private let frameOutlet: AsyncStream<Void>.Continuation

    /// - Precondition: there is a link.
    init(
        links: [Link], input: InputDescriptor, depth: ColourDepth, settings: Settings, keymap: Keymap,
        showsTour: Bool = false
    ) {
        let links = Array(links.prefix(Office.desksMax))
        self.links = links
        lookouts = links.map { Lookout(rules: settings.notices, server: links.count > 1 ? $0.name : nil) }
        ending = Ending(failures: links.map { _ in nil })
        linkCommand = settings.look.linkCommand
        isThemeFixed = settings.look.theme != .auto
        self.depth = depth
        let isDark = BackgroundHint.isDark(colourPair: Fika.environment("COLORFGBG")) ?? true
        view.theme = Theme(isDark: isThemeFixed ? settings.look.theme == .dark : isDark, depth: depth)
        let (signals, signalOutlet) = AsyncStream.makeStream(
            of: String.self, bufferingPolicy: .bufferingNewest(Bell.perMinuteMax))
        self.signals = signals
        herald = Herald(rules: settings.notices, words: links[0].state.words, environment: Fika.environment) { text in
            signalOutlet.yield(text)
        }
        (notices, noticeOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(Bell.perMinuteMax))
        self.input = input
        terminal = ScreenTerminal(depth: depth, usesMouse: settings.look.usesMouse)
        office = Office(links.map { Self.desk($0, links.map(\.name), settings, keymap) })
        if showsTour { office.beginTour() }
        office.resize(to: terminal.size)
        let streams = links.map { _ in
            AsyncStream.makeStream(of: Effect.self, bufferingPolicy: .bufferingOldest(ScreenLimit.outgoingMax))
        }
        questions = links.map { _ in QuestionBook() }
        (outgoing, outlets) = (streams.map(\.stream), streams.map(\.continuation))
        (frames, frameOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    private static func desk(_ link: Link, _ names: [String], _ settings: Settings, _ keymap: Keymap) -> Desk {
        var desk = Desk(state: link.state)
        desk.serverName = link.name
        desk.state.servers = names
        desk.work.keymap = keymap
        desk.listColumns = settings.look.listColumns
        desk.pinned = Set(settings.pinned.map(link.state.fold))
        return desk
    }

    private var desk: Desk { office.desk }

    /// Until the person leaves or no connection can be held.
    func run() async -> Ending {
        let (frames, notices, signals, herald) = (frames, notices, signals, herald)
        guard terminal.enter() else { return Ending(failures: links.map { _ in .notConnected }) }
        draw()
        await withDiscardingTaskGroup { group in
            group.addTask { await self.readKeys() }
            for server in links.indices { group.addTask { await self.sendAll(to: server) } }
            group.addTask { for await _ in frames { await self.drawSoon() } }
            group.addTask { await self.tickOn() }
            group.addTask { for await (notice, missed) in notices { await herald.tell(notice, missed: missed) } }
            group.addTask { for await text in signals { await self.signal(text) } }
            await holdAll()
            isOver = true
            for outlet in outlets { outlet.finish() }
            frameOutlet.finish()
            noticeOutlet.finish()
            input.stop()
            group.cancelAll()
        }
        for (link, desk) in zip(links, office.desks) { await link.keeper.settle(desk.memory) }
        terminal.leave()
        return ending
    }

    private func holdAll() async {
        await withDiscardingTaskGroup { group in
            for server in links.indices { group.addTask { await self.hold(server) } }
        }
    }

    private func hold(_ server: Int) async {
        var failure: ClientFailure?
        repeat {
            failure = await links[server].hold { await self.receive($0, from: server) }
        } while await isNowTrusted(server, after: failure)
        // Nothing failed for somebody who left.
        ending.failures[server] = ending.failures[server] ?? (isOver ? nil : failure)
        guard let failure, links.count > 1, !isOver else { return }
        office.lose(server, ScreenLine(links[server].farewell(failure), .alert))
        plan()
    }

    /// Asks about a certificate, if that is what it is about, and waits for the answer while the other servers go on.
    private func isNowTrusted(_ server: Int, after failure: ClientFailure?) async -> Bool {
        guard links.count > 1, !isOver, let certificate = links[server].doubtful(failure) else { return false }
        office.ask(links[server].question(certificate), about: server)
        plan()
        guard await withCheckedContinuation({ doubts.add(certificate, of: server, $0) }) else { return false }
        if let fault = links[server].accept(certificate) { office.show(ScreenLine(fault, .alert), on: office.front) }
        office.retry(server, ScreenLine(desk.state.words(.trustAccepted)))
        plan()
        return true
    }

    private func decide(_ name: String, _ isAccepted: Bool?, askedOn asking: Int) {
        guard let server = links.firstIndex(where: { $0.name == name }), let certificate = doubts[server] else {
            return show(ScreenLine(desk.state.words(.nothingToTrust(server: PlainText.of(name))), .dim), on: asking)
        }
        guard let isAccepted else { return office.ask(links[server].question(certificate), about: server) }
        doubts.decide(server, isAccepted: isAccepted)
    }

    private func leave(reason: String = "") {
        for link in links { link.client.disconnect(reason: reason) }
        doubts.giveUp()
    }

    // MARK: - From the server

    private func receive(_ event: ClientEvent, from server: Int) async {
        switch event {
        case .failed, .disconnected(_, nil):
            // The end, of which `hold` tells.
            return
        case .disconnected(let failure, _) where !wasConnected && links.count == 1:
            // Somebody who mistyped the server's name does not want to wait for it.
            ending.failures[server] = failure
            leave()
        case .connected:
            wasConnected = true
            perform(office.receive(event, from: server))
            askWhatWaits(on: server)
        case .disconnected:
            for ticket in questions[server].tickets { answered(ticket, .failure(.disconnected), from: server) }
            perform(office.receive(event, from: server))
        case .answer(let ticket, let answer):
            answered(ticket, answer, from: server)
        case .message(let message):
            notice(message, from: server)
            perform(office.receive(event, from: server))
        default:
            perform(office.receive(event, from: server))
        }
    }

    private func answered(_ ticket: Int, _ answer: Result<[IRCMessage], ClientFailure>, from server: Int) {
        guard let question = questions[server].take(ticket), !isOver else { return }
        if question == .reminders, case .success(let messages) = answer { remind(messages, from: server) }
        perform(office.answered(question, answer, from: server))
    }

    private func failed(_ message: IRCMessage, _ failure: ClientFailure, on server: Int) {
        office.failed(message, failure, on: server)
        plan()
    }

    private func show(_ line: ScreenLine, on server: Int) {
        office.show(line, on: server)
        plan()
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
                perform(office.tickFinder())
                drawForKey()
            case .resized:
                office.resize(to: terminal.size)
                plan()
            case .end:
                isOver = true
                leave()
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
            if !isThemeFixed, let isDark = answer.isDark { view.theme = Theme(isDark: isDark, depth: depth) }
        }
        if event == .key(.control("l")) { terminal.forget() }
        if event == .key(.control("z")) {
            terminal.suspend()
            office.resize(to: terminal.size)
        }
        let wasHidden = desk.isFrameHidden
        perform(office.take(event))
        if wasHidden != desk.isFrameHidden { terminal.setMouse(!desk.isFrameHidden) }
    }

    private func tickOn() async {
        while !isOver {
            // The clock of the screen: nothing waits for it.
            try? await Task.sleep(for: .seconds(Self.tickSeconds))
            guard !isOver else { return }
            perform(office.tick())
            tickCount += 1
            let now = tickCount * MemoryKeeper.intervalMilliseconds
            for (link, desk) in zip(links, office.desks) { await link.keeper.note(desk.memory, at: now) }
            guard tickCount.isMultiple(of: Lookout.digestSeconds) else { continue }
            for server in links.indices { askWhatWaits(on: server) }
        }
    }

    // MARK: - Notices

    private func askWhatWaits(on server: Int) {
        perform(Lookout.questions(office.desks[server].state).map { Order(server: server, effect: $0) })
    }

    private func notice(_ message: IRCMessage, from server: Int) {
        let desk = office.desks[server]
        if let telling = lookouts[server].hear(message, desk.state, at: desk.moment) { noticeOutlet.yield(telling) }
    }

    private func remind(_ messages: [IRCMessage], from server: Int) {
        let desk = office.desks[server]
        for telling in lookouts[server].remind(messages, desk.state, at: desk.moment) { noticeOutlet.yield(telling) }
    }

    /// Between two frames.
    private func signal(_ text: String) { terminal.write(text) }

    // MARK: - Out

    private func perform(_ orders: [Order]) {
        for order in orders {
            switch order.effect {
            case .show(let line): office.show(line, on: order.server)
            case .quit(let reason):
                isOver = true
                leave(reason: reason)
                input.stop()
            case .send(let message):
                if case .dropped = outlets[order.server].yield(order.effect) {
                    office.failed(message, .tooManyRequests, on: order.server)
                }
            case .ask(_, let question):
                if case .dropped = outlets[order.server].yield(order.effect) {
                    _ = office.answered(question, .failure(.tooManyRequests), from: order.server)
                }
            case .carry, .open: outlets[order.server].yield(order.effect)
            case .trust(let name, let isAccepted): decide(name, isAccepted, askedOn: order.server)
            case .turn, .seek: break
            }
        }
        plan()
    }

    /// What is sent leaves in the order it was decided; its answer is an event, in the order the server gave it.
    private func sendAll(to server: Int) async {
        let outgoing = outgoing[server]
        await withDiscardingTaskGroup { group in
            for await effect in outgoing {
                let client = links[server].client
                switch effect {
                case .send(let message):
                    do throws(ClientFailure) {
                        try await client.send(message)
                    } catch {
                        failed(message, error, on: server)
                    }
                case .ask(let message, let question):
                    let ticket = questions[server].add(question)
                    if !client.submit(message, ticket: ticket) {
                        answered(ticket, .failure(.notConnected), from: server)
                    }
                case .carry(let errand):
                    group.addTask { await self.carry(errand, on: server) }
                case .open(let link):
                    group.addTask { await self.open(link, on: server) }
                case .show, .quit, .turn, .seek, .trust:
                    break
                }
            }
        }
    }

    private func carry(_ errand: Errand, on server: Int) async {
        let link = links[server]
        let courier = Courier(
            transfer: link.transfer, ask: { await link.client.answer(to: $0) },
            show: { await self.show($0, on: server) }, home: Fika.environment("HOME"), words: link.state.words)
        _ = await courier.carry(errand)
    }

    private func open(_ link: String, on server: Int) async {
        guard linkCommand.isEmpty else { return await herald.open(link, with: linkCommand) }
        terminal.write(Signal.clipboard(link))
        show(ScreenLine(desk.state.words(.linkCopied(link: PlainText.of(link))), .dim), on: server)
    }

    // MARK: - Drawing

    private func plan() {
        isStale = true
        guard !isDrawingPlanned else { return }
        isDrawingPlanned = true
        frameOutlet.yield()
    }

    private func drawSoon() async {
        let rest = Duration.milliseconds(Self.frameMilliseconds) - lastDrawn.duration(to: .now)
        // What comes within one frame is drawn together.
        if rest > .zero { try? await Task.sleep(for: rest) }
        isDrawingPlanned = false
        // A key may have had it drawn meanwhile.
        guard !isOver, isStale else { return }
        draw()
    }

    /// A key is answered at once, unless keys come faster than anybody types.
    private func drawForKey() {
        guard !isOver, lastDrawn.duration(to: .now) > .milliseconds(Self.keyMilliseconds) else { return }
        draw()
    }

    private func draw() {
        isStale = false
        office.meet()
        let drawing = view.draw(desk)
        terminal.show(drawing)
        lastDrawn = .now
        let glance = Glance(desk.conversation)
        let orders = office.saw(drawing.sights)
        if !orders.isEmpty { perform(orders) }
        // What was drawn is read now, which is seen in the list.
        if Glance(desk.conversation) != glance { plan() }
    }
}
