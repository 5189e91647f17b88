import IRCClient
import IRCWire
import TerminalUI

/// The program in line mode: carries events, answers and typed lines to the state, and its effects out. Knows nothing
/// itself. With a terminal it answers keys at once and questions in their order; reading a script, it waits for the
/// answer to each line before it reads the next.
actor LineMode {
    private let client: IRCClient
    private let input: InputDescriptor
    let screen: Screen
    private let transfer: FileTransfer
    private let keeper: MemoryKeeper
    private let herald: Herald?
    var lookout: Lookout
    var state: State
    private var editor = LineEditor()
    /// The conversation that the line being typed is for.
    private var editing: String?
    private var keys = KeyDecoder()
    private var wasConnected = false
    private var failure: ClientFailure?
    private var wasRefused = false
    var isOver = false
    private let questions: AsyncStream<(IRCMessage, Question)>
    private let questionOutlet: AsyncStream<(IRCMessage, Question)>.Continuation
    private let errands: AsyncStream<Errand>
    private let errandOutlet: AsyncStream<Errand>.Continuation
    private let notices: AsyncStream<(Notice, missed: Int)>
    let noticeOutlet: AsyncStream<(Notice, missed: Int)>.Continuation
    private let ready: AsyncStream<Void>
    private let readyOutlet: AsyncStream<Void>.Continuation

    /// An Escape that nothing follows in this time is the key of that name.
    private static let escapeMilliseconds: Int32 = 50

    init(
        client: IRCClient, transfer: FileTransfer, state: State, input: InputDescriptor, screen: Screen,
        keeper: MemoryKeeper = MemoryKeeper(path: nil) { _ in }, herald: Herald? = nil,
        rules: NoticeRules = NoticeRules()
    ) {
        self.herald = herald
        lookout = Lookout(rules: rules)
        self.transfer = transfer
        self.keeper = keeper
        self.client = client
        self.state = state
        self.input = input
        self.screen = screen
        // As many as may wait for an answer; who asks more is told so.
        (questions, questionOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(ClientLimit.requestsMax))
        (errands, errandOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(ClientLimit.requestsMax))
        // Whoever is told much is told the newest.
        (notices, noticeOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(Bell.perMinuteMax))
        (ready, readyOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1))
    }

    /// Until the person leaves or the connection cannot be held. The failure, or nil; and whether the server said no to
    /// a line of a script.
    func run() async -> (failure: ClientFailure?, wasRefused: Bool) {
        let (client, questions, errands, notices, herald) = (client, questions, errands, notices, herald)
        await withDiscardingTaskGroup { group in
            group.addTask { await self.readInput() }
            group.addTask { for await (message, question) in questions { await self.ask(message, question) } }
            group.addTask { for await errand in errands { await self.carry(errand) } }
            group.addTask { for await event in client.events { await self.receive(event) } }
            group.addTask { await self.keepMemory() }
            group.addTask { await self.keepReminding() }
            group.addTask { for await (notice, missed) in notices { await herald?.tell(notice, missed: missed) } }
            let ending = await client.runToEnd()
            failure = failure ?? ending
            isOver = true
            questionOutlet.finish()
            errandOutlet.finish()
            readyOutlet.finish()
            noticeOutlet.finish()
            input.stop()
            group.cancelAll()
        }
        await keeper.settle(state.memory)
        screen.endLine()
        return (failure, wasRefused)
    }

    private var prompt: String { PlainText.of(state.current ?? "") + "> " }

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
            await perform(state.receive(event))
            askWhatWaits()
            readyOutlet.yield()
        case .message(let message):
            notice(message)
            await perform(state.receive(event))
        default:
            await perform(state.receive(event))
        }
    }

    private func ask(_ message: IRCMessage, _ question: Question) async {
        let answer = await client.answer(to: message)
        if (try? answer.get())?.refusal != nil { wasRefused = true }
        if case .failure = answer { wasRefused = true }
        guard !isOver else { return }
        if question == .reminders, case .success(let messages) = answer { remind(messages) }
        await perform(state.answered(question, answer))
    }

    // MARK: - From the keyboard, or a script

    private func readInput() async {
        if screen.isInteractive { await readKeys() } else { await readLines() }
        client.disconnect()
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
        switch editor.handle(key) {
        case .none: break
        case .redraw:
            if let current = state.current { state.drafts.keep(editor.text, for: current, state.fold) }
            screen.draw(prompt: prompt, editor: editor)
        case .clearScreen:
            screen.write("\u{1B}[H\u{1B}[2J", false)
            screen.draw(prompt: prompt, editor: editor)
        case .submit(let line):
            if let current = state.current { state.drafts.forget(current, state.fold) }
            await enter(line)
            takeUpDraft()
            screen.draw(prompt: prompt, editor: editor)
        case .endOfInput: await perform([.quit(reason: "")])
        case .complete(let prefix):
            let completion = Completion(prefix: prefix, candidates: state.candidates(for: editor.before))
            if editor.begin(completion) == .redraw { screen.draw(prompt: prompt, editor: editor) }
        }
    }

    private func enter(_ line: String) async {
        await perform(state.enter(line))
    }

    // MARK: - Effects

    private func perform(_ effects: [Effect]) async {
        var lines: [ScreenLine] = []
        for effect in effects {
            if case .show(let line) = effect {
                lines.append(line)
                continue
            }
            flush(&lines)
            switch effect {
            case .show: break
            case .send(let message) where screen.isInteractive: await send(message)
            case .send(let message): await ask(message, .listing(nothing: .silence))
            case .ask(let message, let question) where screen.isInteractive: enqueue(message, question)
            case .ask(let message, let question): await ask(message, question)
            case .carry(let errand) where screen.isInteractive:
                if case .dropped = errandOutlet.yield(errand) { refuseMore() }
            case .carry(let errand): await carry(errand)
            case .open: break
            case .quit(let reason):
                isOver = true
                client.disconnect(reason: reason)
            }
        }
        flush(&lines)
        if state.current != editing { takeUpDraft() }
    }

    /// What was begun for the conversation one is in, unless something else is being typed.
    private func takeUpDraft() {
        editing = state.current
        guard screen.isInteractive, editor.text.isEmpty, let current = state.current else { return }
        guard let draft = state.drafts.text(for: current, state.fold) else { return }
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
            await keeper.note(state.memory, at: now)
        }
    }

    private func flush(_ lines: inout [ScreenLine]) {
        screen.show(lines, prompt: prompt, editor: editor)
        lines = []
    }

    private func send(_ message: IRCMessage) async {
        do throws(ClientFailure) {
            try await client.send(message)
        } catch {
            screen.show([ScreenLine(state.sentence(for: error), .alert)], prompt: prompt, editor: editor)
        }
    }

    func enqueue(_ message: IRCMessage, _ question: Question) {
        if case .dropped = questionOutlet.yield((message, question)) { refuseMore() }
    }

    /// One file after the other; what is typed meanwhile is answered.
    private func carry(_ errand: Errand) async {
        let courier = Courier(
            transfer: transfer, ask: { [client] in await client.answer(to: $0) }, show: { await self.show($0) },
            home: Fika.environment("HOME"), words: state.words)
        if !(await courier.carry(errand)) { wasRefused = true }
    }

    private func show(_ line: ScreenLine) {
        guard !isOver else { return }
        screen.show([line], prompt: prompt, editor: editor)
    }

    private func refuseMore() {
        screen.show([ScreenLine(state.sentence(for: .tooManyRequests), .alert)], prompt: prompt, editor: editor)
    }
}
