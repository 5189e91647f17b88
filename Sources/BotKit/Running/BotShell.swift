import Foundation
import IRCClient
import IRCWire
import NIOCore

/// Carries out a bot's errands: one loop owns the engine, and everything that happens comes to it in one stream.
struct BotShell<Program: Bot>: Sendable {
    enum Happening: Sendable {
        case client(ClientEvent)
        case tick
        case call(BotCall)
        case fetched(token: String, BotFetched)
        case stop
        case ended(ClientFailure?)
    }

    private var engine: BotEngine<Program>
    private let client: IRCClient
    let file: StateFile
    let stateFolder: String
    var drop: DropFolder?
    var door: HookDoor?
    var listener: (any Channel)?
    private let happenings: AsyncStream<Happening>
    let outlet: AsyncStream<Happening>.Continuation
    private let fetches: AsyncStream<(BotFetch, String)>
    private let fetchOutlet: AsyncStream<(BotFetch, String)>.Continuation

    init(engine: BotEngine<Program>, client: IRCClient, file: StateFile, stateFolder: String) {
        self.engine = engine
        self.client = client
        self.file = file
        self.stateFolder = stateFolder
        (happenings, outlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(BotLimit.eventsMax))
        (fetches, fetchOutlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(BotLimit.fetchesMax))
    }

    private var now: BotTime { BotTime(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

    /// Until the end, one way or another.
    mutating func run() async -> BotExit {
        let (client, outlet, fetches, fetcher) = (client, outlet, fetches, Fetcher(stateFolder: stateFolder))
        let stop: @Sendable () -> Void = {
            // Requests that wait for an answer fail at once, so the loop is there to hear of it.
            client.disconnect()
            outlet.yield(.stop)
        }
        let signals = [SIGTERM, SIGINT].map { Self.watch($0, stop) }
        defer { for signal in signals { signal.cancel() } }
        return await withTaskGroup(of: Void.self) { group in
            group.addTask {
                do throws(ClientFailure) {
                    try await client.run()
                    outlet.yield(.ended(nil))
                } catch {
                    outlet.yield(.ended(error))
                }
            }
            group.addTask {
                for await event in client.events {
                    // A bot that does not keep up starts again and reads what it missed from the history.
                    if case .dropped = outlet.yield(.client(event)) { stop() }
                }
            }
            group.addTask {
                // The bot's clock; it suspends the task and blocks no thread.
                while (try? await Task.sleep(for: .seconds(1))) != nil { outlet.yield(.tick) }
            }
            group.addTask {
                for await (fetch, token) in fetches {
                    // Where the loop does not keep up it is stopped by its events.
                    outlet.yield(.fetched(token: token, await fetcher.fetch(fetch)))
                }
            }
            let exit = await self.follow(happenings)
            client.disconnect()
            try? await listener?.close()
            group.cancelAll()
            return exit
        }
    }

    private static func watch(_ number: Int32, _ body: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
        // A signal comes to the process and to no task of it; the source is the one way to hear of it without a handler
        // that may do next to nothing. Its closure only tells the loop.
        signal(number, SIG_IGN)
        // The queue is where that closure runs, for a microsecond, once.
        let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue.global())
        source.setEventHandler(handler: body)
        source.resume()
        return source
    }

    private mutating func follow(_ stream: AsyncStream<Happening>) async -> BotExit {
        for await happening in stream {
            var exit: BotExit?
            switch happening {
            case .client(let event): take(event)
            case .tick: tick()
            case .call(let call): engine.called(call)
            case .fetched(let token, let fetched):
                if case .failed(let reason) = fetched { BotLog.write("a fetch failed: \(reason)") }
                engine.fetched(token, fetched)
            case .stop: exit = .done
            case .ended(let failure): exit = ending(failure)
            }
            do throws(Broken) {
                if exit == nil { try await work() }
                if exit != nil, let state = engine.finish() { try save(state) }
            } catch {
                BotLog.write(error.fault.description)
                return error.exit
            }
            for sentence in engine.takeNotes() { BotLog.write(sentence) }
            if let exit { return exit }
        }
        return .done
    }

    private mutating func take(_ event: ClientEvent) {
        switch event {
        case .connecting, .failed, .answer: break
        case .connected(let welcome):
            BotLog.write("connected")
            engine.connected(nick: welcome.nick, now: now)
        case .message(let line): engine.receive(line, now: now)
        case .batch(_, _, let lines): for line in lines { engine.receive(line, now: now) }
        case .disconnected(let failure, let seconds):
            let again = seconds.map { "; trying again in \($0) seconds" } ?? ""
            BotLog.write("disconnected: \(failure)\(again)")
            engine.disconnected(now: now)
        }
    }

    private mutating func tick() {
        for file in drop?.look() ?? [] { engine.appeared(file) }
        engine.tick(now: now)
    }

    /// One errand after the other: the bot hears the answer to one before it hears anything else.
    private mutating func work() async throws(Broken) {
        while let errand = engine.next(now: now) {
            switch errand {
            case .request(let line):
                do throws(ClientFailure) {
                    engine.settle(.success(try await client.request(line)), now: now)
                } catch {
                    engine.settle(.failure(error), now: now)
                }
            case .save(let values): try save(values)
            case .watch(let folder): watch(folder)
            case .move(let name, let folder, let note):
                if drop?.move(name, to: folder, note: note) != true { BotLog.write("a file could not be moved") }
            case .drop(let name, let content): try put(name, content)
            case .serve(let hook): try await open(hook)
            case .answer(let call, let answer): door?.answer(call, answer)
            case .fetch(let fetch, let token):
                if case .dropped = fetchOutlet.yield((fetch, token)) { BotLog.write("a fetch was dropped") }
            }
        }
    }

    private func ending(_ failure: ClientFailure?) -> BotExit {
        guard let failure else { return .done }
        BotLog.write("\(failure)")
        if case .wrongPassword = failure { return .notAllowed }
        return .unavailable
    }
}
