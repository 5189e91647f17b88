import IRCClient
import IRCWire
import TerminalUI

/// The program in line mode: carries events, answers and typed lines to the state, and its effects out. Knows nothing
/// itself. With a terminal it answers keys at once and questions in their order; reading a script, it waits for the
/// answer to each line before it reads the next.
actor LineMode {
    private let input: InputDescriptor
    let screen: Screen
    private let herald: Herald?
    var lanes: [Lane]
    /// The server that what is typed is for.
    var current = 0
    private var editor = LineEditor()
    /// The conversation that the line being typed is for, and its server.
    private var editing: (lane: Int, target: String?) = (0, nil)
    private var keys = KeyDecoder()
    private var wasConnected = false
    private var ending: Ending
    var isOver = false
    var doubts = Doubts()
    /// What was last searched for on several servers.
    var searched: SearchWords?
    private let notices: AsyncStream<Lookout.Telling>
    let noticeOutlet: AsyncStream<Lookout.Telling>.Continuation
    private let ready: AsyncStream<Void>
    private let readyOutlet: AsyncStream<Void>.Continuation

    /// An Escape that nothing follows in this time is the key of that name.
    private static let escapeMilliseconds: Int32 = 50

    /// - Precondition: there is a link. Without a terminal the first is the only one.
    init(
        links: [Link], input: InputDescriptor, screen: Screen, herald: Herald? = nil, rules: NoticeRules = NoticeRules()
    ) {
        self.herald = herald
        self.input = input
        self.screen = screen
        let links = links.prefix(screen.isInteractive ? Office.desksMax : 1)
        lanes = links.map { Lane($0, rules: rules, isAlone: links.count == 1) }
        ending = Ending(failures: lanes.map { _ in nil })
        let names = lanes.map(\.link.name)
        for index in lanes.indices { lanes[index].state.servers = names }
        // Whoever is told much is told the newest.
        (notices, noticeOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(Bell.perMinuteMax))
        (ready, readyOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1))
    }

    /// Until the person leaves or no connection can be held.
    func run() async -> Ending {
        let (notices, herald) = (notices, herald)
        await withDiscardingTaskGroup { group in
            group.addTask { await self.readInput() }
            for (index, lane) in lanes.enumerated() {
                group.addTask {
                    for await (message, question) in lane.questions { await self.ask(message, question, on: index) }
                }
                group.addTask { for await errand in lane.errands { await self.carry(errand, on: index) } }
            }
            group.addTask { await self.keepMemory() }
            group.addTask { await self.keepReminding() }
            group.addTask { for await (notice, missed) in notices { await herald?.tell(notice, missed: missed) } }
            await holdAll()
            isOver = true
            for lane in lanes { lane.finish() }
            readyOutlet.finish()
            noticeOutlet.finish()
            input.stop()
            group.cancelAll()
        }
        for lane in lanes { await lane.link.keeper.settle(lane.state.memory) }
        screen.endLine()
        return ending
    }

    private func holdAll() async {
        await withDiscardingTaskGroup { group in
            for index in lanes.indices { group.addTask { await self.hold(index) } }
        }
    }

    private func hold(_ lane: Int) async {
        var failure: ClientFailure?
        repeat {
            failure = await lanes[lane].link.hold { await self.receive($0, from: lane) }
        } while await isNowTrusted(lane, after: failure)
        // Nothing failed for somebody who left.
        ending.failures[lane] = ending.failures[lane] ?? (isOver ? nil : failure)
        guard let failure, lanes.count > 1, !isOver else { return }
        lanes[lane].state.end()
        show(ScreenLine(lanes[lane].link.farewell(failure), .alert), on: lane)
    }

    private func leave(reason: String = "") {
        for lane in lanes { lane.link.client.disconnect(reason: reason) }
        doubts.giveUp()
    }

    // MARK: - From the server

    private func receive(_ event: ClientEvent, from lane: Int) async {
        switch event {
        case .failed, .disconnected(_, nil):
            // The end, of which `hold` tells.
            return
        case .disconnected(let failure, _) where !wasConnected && lanes.count == 1:
            // Somebody who mistyped the server's name does not want to wait for it.
            ending.failures[lane] = failure
            leave()
        case .connected:
            wasConnected = true
            await perform(lanes[lane].state.receive(event), on: lane)
            askWhatWaits(on: lane)
            readyOutlet.yield()
        case .message(let message):
            notice(message, from: lane)
            await perform(lanes[lane].state.receive(event), on: lane)
        default:
            await perform(lanes[lane].state.receive(event), on: lane)
        }
    }

    private func ask(_ message: IRCMessage, _ question: Question, on lane: Int) async {
        let answer = await lanes[lane].link.client.answer(to: message)
        switch answer {
        case .success(let messages) where messages.refusal == nil: break
        case .success, .failure: countRefusal()
        }
        guard !isOver else { return }
        if question == .reminders, case .success(let messages) = answer { remind(messages, from: lane) }
        if case .search(let words) = question, !expects(words, from: lane) { return }
        await perform(lanes[lane].state.answered(question, answer), on: lane)
    }

    // MARK: - From the keyboard, or a script

    private func readInput() async {
        if screen.isInteractive { await readKeys() } else { await readLines() }
        leave()
    }

    private func readLines() async {
        // A script has to wait until there is somebody to talk to.
        for await _ in ready { break }
        var cutter = LineCutter()
        while !isOver, case .bytes(let bytes) = await input.read() {
            for line in cutter.append(bytes) where !isOver { await enter(line) }
        }
        if let last = cutter.finish(), !isOver { await enter(last) }
    }

    private func readKeys() async {
        guard let terminal = RawTerminal() else { return }
        screen.draw(prompt: prompt, editor: editor)
        var milliseconds: Int32 = -1
        while !isOver {
            switch await input.read(milliseconds: milliseconds) {
            case .bytes(let bytes):
                milliseconds = bytes.last == 0x1B ? Self.escapeMilliseconds : -1
                for key in keys.feed(bytes) where !isOver { await press(key) }
            case .quiet:
                milliseconds = -1
                for key in keys.flush() where !isOver { await press(key) }
            case .resized:
                milliseconds = -1
            case .end:
                isOver = true
            }
        }
        extendLifetime(terminal)
    }

    private func press(_ key: Key) async {
        let target = lanes[current].state.current
        switch editor.handle(key) {
        case .none: break
        case .redraw:
            if let target { lanes[current].state.drafts.keep(editor.text, for: target, lanes[current].state.fold) }
            screen.draw(prompt: prompt, editor: editor)
        case .clearScreen:
            screen.write("\u{1B}[H\u{1B}[2J", false)
            screen.draw(prompt: prompt, editor: editor)
        case .submit(let line):
            if let target { lanes[current].state.drafts.forget(target, lanes[current].state.fold) }
            await enter(line)
            takeUpDraft()
            screen.draw(prompt: prompt, editor: editor)
        case .endOfInput: await perform([.quit(reason: "")], on: current)
        case .complete(let prefix):
            let candidates = lanes[current].state.candidates(for: editor.before)
            let completion = Completion(prefix: prefix, candidates: candidates)
            if editor.begin(completion) == .redraw { screen.draw(prompt: prompt, editor: editor) }
        }
    }

    private func enter(_ line: String) async {
        let lane = current
        await perform(lanes[lane].state.enter(line), on: lane)
    }

    // MARK: - Effects

    func perform(_ effects: [Effect], on lane: Int) async {
        var lines: [ScreenLine] = []
        for effect in effects {
            if case .show(let line) = effect {
                lines.append(line)
                continue
            }
            flush(&lines, lane)
            switch effect {
            case .show, .open, .seek: break
            case .send(let message) where screen.isInteractive: await send(message, on: lane)
            case .send(let message): await ask(message, .listing(nothing: .silence), on: lane)
            case .ask(_, .search(let words)) where lanes.count > 1: search(words, typedOn: lane)
            case .ask(let message, let question) where screen.isInteractive: enqueue(message, question, on: lane)
            case .ask(let message, let question): await ask(message, question, on: lane)
            case .carry(let errand) where screen.isInteractive:
                if case .dropped = lanes[lane].errandOutlet.yield(errand) { refuseMore(lane) }
            case .carry(let errand): await carry(errand, on: lane)
            case .trust(let name, let isAccepted): decide(name, isAccepted, askedOn: lane)
            case .turn(.found(let number)): await visit(hit: number, typedOn: lane)
            case .turn(let turn): screen.show(go(turn), prompt: prompt, editor: editor)
            case .quit(let reason):
                isOver = true
                leave(reason: reason)
            }
        }
        flush(&lines, lane)
        if editing.lane != current || lanes[current].state.current != editing.target { takeUpDraft() }
    }

    /// What was begun for the conversation one is in, unless something else is being typed.
    private func takeUpDraft() {
        let state = lanes[current].state
        editing = (current, state.current)
        guard screen.isInteractive, editor.text.isEmpty, let target = state.current else { return }
        guard let draft = state.drafts.text(for: target, state.fold) else { return }
        editor.replace(with: draft)
        screen.draw(prompt: prompt, editor: editor)
    }

    /// Once a second, so that a crash costs no more than that.
    private func keepMemory() async {
        var now: Int64 = 0
        while !isOver {
            // What was typed is on the disk a second later, whether or not anything else happens.
            do { try await Task.sleep(for: .milliseconds(MemoryKeeper.intervalMilliseconds)) } catch { return }
            now += MemoryKeeper.intervalMilliseconds
            for lane in lanes { await lane.link.keeper.note(lane.state.memory, at: now) }
        }
    }

    private func flush(_ lines: inout [ScreenLine], _ lane: Int) {
        screen.show(lines.map { named($0, lane) }, prompt: prompt, editor: editor)
        lines = []
    }

    private func send(_ message: IRCMessage, on lane: Int) async {
        do throws(ClientFailure) {
            try await lanes[lane].link.client.send(message)
        } catch {
            show(ScreenLine(lanes[lane].state.sentence(for: error), .alert), on: lane)
        }
    }

    func enqueue(_ message: IRCMessage, _ question: Question, on lane: Int) {
        if case .dropped = lanes[lane].questionOutlet.yield((message, question)) { refuseMore(lane) }
    }

    /// One file after the other; what is typed meanwhile is answered.
    private func carry(_ errand: Errand, on lane: Int) async {
        let link = lanes[lane].link
        let courier = Courier(
            transfer: link.transfer, ask: { await link.client.answer(to: $0) },
            show: { await self.show($0, on: lane) }, home: Fika.environment("HOME"), words: link.state.words)
        if !(await courier.carry(errand)) { countRefusal() }
    }

    /// For a script, which sees no more than how it ended. A person saw what was refused, and may leave while something
    /// is asked: that is no failure.
    private func countRefusal() {
        if !screen.isInteractive { ending.wasRefused = true }
    }

    func show(_ line: ScreenLine, on lane: Int) {
        guard !isOver else { return }
        screen.show([named(line, lane)], prompt: prompt, editor: editor)
    }

    private func refuseMore(_ lane: Int) {
        show(ScreenLine(lanes[lane].state.sentence(for: .tooManyRequests), .alert), on: lane)
    }
}
