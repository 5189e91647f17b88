import Foundation
import IRCClient
import IRCWire

/// Carries out a bot's errands: one loop owns the engine, and everything that happens comes to it in one stream.
struct BotShell<Program: Bot>: Sendable {
    private enum Happening: Sendable {
        case client(ClientEvent)
        case tick
        case stop
        case ended(ClientFailure?)
    }

    private var engine: BotEngine<Program>
    private let client: IRCClient
    private let file: StateFile
    private let stateFolder: String
    private var drop: DropFolder?

    init(engine: BotEngine<Program>, client: IRCClient, file: StateFile, stateFolder: String) {
        self.engine = engine
        self.client = client
        self.file = file
        self.stateFolder = stateFolder
    }

    private var now: BotTime { BotTime(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

    /// Until the end, one way or another.
    mutating func run() async -> BotExit {
        let (stream, outlet) = AsyncStream<Happening>.makeStream(bufferingPolicy: .bufferingOldest(BotLimit.eventsMax))
        let client = client
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
            let exit = await self.follow(stream)
            client.disconnect()
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
            case .stop: exit = .done
            case .ended(let failure): exit = ending(failure)
            }
            do {
                if exit == nil { try await work() }
                if exit != nil, let state = engine.finish() { try file.save(state) }
            } catch {
                BotLog.write(error.description)
                return .stateUnwritable
            }
            for sentence in engine.takeNotes() { BotLog.write(sentence) }
            if let exit { return exit }
        }
        return .done
    }

    private mutating func take(_ event: ClientEvent) {
        switch event {
        case .connecting, .failed: break
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
    private mutating func work() async throws(BotFault) {
        while let errand = engine.next(now: now) {
            switch errand {
            case .request(let line):
                do throws(ClientFailure) {
                    engine.settle(.success(try await client.request(line)), now: now)
                } catch {
                    engine.settle(.failure(error), now: now)
                }
            case .save(let values): try file.save(values)
            case .watch(let folder): watch(folder)
            case .move(let name, let folder, let note):
                if drop?.move(name, to: folder, note: note) != true { BotLog.write("a file could not be moved") }
            }
        }
    }

    private mutating func watch(_ folder: String) {
        let drop = DropFolder(path: folder.hasPrefix("/") ? folder : stateFolder + "/" + folder)
        if !drop.prepare() { BotLog.write("\(folder): the folder cannot be made") }
        self.drop = drop
    }

    private func ending(_ failure: ClientFailure?) -> BotExit {
        guard let failure else { return .done }
        BotLog.write("\(failure)")
        if case .wrongPassword = failure { return .notAllowed }
        return .unavailable
    }
}
