import FikaCore
import Glibc
import Logging
import NIOCore
import NIOPosix
import Synchronization

/// Keeps one bot running, as its `BotLifecycle` says.
final class BotKeeper: Sendable {
    /// Inputs that wait for their turn: a few signals and one of each timer.
    static let inputsMax = 64
    /// Bytes of a line of a bot's output in the log; longer ones are cut in pieces.
    static let outputLineBytesMax = 2_048

    private struct State {
        var manifest: BotManifest?
        var phase = BotLifecycle.Phase.idle
        var process: ChildProcess?
        /// What it is to be sent as soon as it is there.
        var pendingSignal: CInt?
    }

    let name: String
    private let state = Mutex(State())
    private let lifecycle: BotLifecycle
    private let workshop: Workshop
    private let inputs: AsyncStream<BotLifecycle.Input>
    private let inlet: AsyncStream<BotLifecycle.Input>.Continuation

    /// What keepers share.
    struct Workshop: Sendable {
        let authority: BotAuthority
        let surroundings: BotSurroundings
        let programsFolder: String
        let environment: [String: String]
        let logger: Logger
    }

    init(name: String, lifecycle: BotLifecycle, workshop: Workshop) {
        self.name = name
        self.lifecycle = lifecycle
        self.workshop = workshop
        (inputs, inlet) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(Self.inputsMax))
    }

    /// Starts it with this manifest, or starts it again.
    func begin(with manifest: BotManifest, isReload: Bool) {
        state.withLock { $0.manifest = manifest }
        inlet.yield(isReload ? .reload : .begin)
    }

    /// Until it is begun again.
    func halt() {
        inlet.yield(.halt)
    }

    /// For good.
    func stop() {
        inlet.yield(.stop)
    }

    var manifest: BotManifest? { state.withLock { $0.manifest } }
    var phase: BotLifecycle.Phase { state.withLock { $0.phase } }

    /// For `fikad bot list`: name, state, process, account, scopes.
    var row: [String] {
        state.withLock { state in
            let phase =
                switch state.phase {
                case .idle: "not started"
                case .running: "running"
                case .waiting: "waiting to be started again"
                case .stopping: "stopping"
                case .givenUp: "given up"
                case .halting: "stopping"
                case .halted: "stopped by an operator"
                case .over: "stopped"
                }
            let scopes = state.manifest?.scopes.map(\.rawValue).joined(separator: " ")
            return [
                name, phase, state.process.map { String($0.id) } ?? "", state.manifest?.account ?? "", scopes ?? "",
            ]
        }
    }

    /// Returns when it was stopped.
    func run() async {
        var lifecycle = lifecycle
        await withDiscardingTaskGroup { group in
            for await input in inputs {
                let actions = lifecycle.receive(input, at: Self.monotonicMilliseconds, jitter: .random(in: 0...1))
                state.withLock { $0.phase = lifecycle.phase }
                for action in actions {
                    perform(action, in: &group)
                }
            }
            // Where the task was cancelled nobody listens any more: there is no time to ask.
            signal(SIGKILL)
            state.withLock { $0.phase = .over }
            group.cancelAll()
        }
    }

    private func perform(_ action: BotLifecycle.Action, in group: inout DiscardingTaskGroup) {
        switch action {
        case .start:
            state.withLock { $0.pendingSignal = nil }
            group.addTask { await self.live() }
        case .terminate: signal(SIGTERM)
        case .kill: signal(SIGKILL)
        case .setTimer(let timer, let milliseconds):
            group.addTask { [inlet] in
                // A wait in real time between two lives of another process; the lifecycle's tests need none.
                try? await Task.sleep(for: .milliseconds(milliseconds))
                inlet.yield(.timer(timer))
            }
        case .giveUp(let crashes):
            workshop.logger.error(
                "A bot ended too often and is given up; `fikad bot reload` starts it again.",
                metadata: LogKey.metadata([.bot: name, .crashes: "\(crashes)"]))
        case .setAside:
            workshop.logger.error(
                "A bot cannot work as it is set; mend bot.toml, and `fikad bot reload` starts it again.",
                metadata: LogKey.metadata([.bot: name]))
        case .finish: inlet.finish()
        }
    }

    private func signal(_ number: CInt) {
        state.withLock { state in
            state.pendingSignal = number
            state.process?.signal(number)
        }
    }

    // MARK: One life

    /// Of `sysexits.h`: how it was called, and how it is set.
    private static let codesForGood: Set<CInt> = [ExitStatus.usage.rawValue, ExitStatus.configuration.rawValue]

    private func live() async {
        var ending = BotLifecycle.Input.ended
        defer { inlet.yield(ending) }
        guard let manifest = state.withLock({ $0.manifest }) else { return }
        do {
            try await workshop.authority.provision(manifest)
            guard let secret = workshop.authority.grant(manifest.account) else {
                throw BotAuthority.Refused("There is no account \(manifest.account).")
            }
            defer { workshop.authority.revoke(manifest.account) }
            let process = try start(manifest, secret: secret)
            if case .exited(let code) = await follow(process), Self.codesForGood.contains(code) {
                ending = .endedForGood
            }
        } catch {
            workshop.logger.error(
                "A bot could not be started.", metadata: LogKey.metadata([.bot: name, .cause: "\(error)"]))
        }
    }

    private func start(_ manifest: BotManifest, secret: String) throws -> ChildProcess {
        workshop.surroundings.makeStateFolder(for: manifest)
        let process = try ChildProcess.start(
            program: manifest.programPath(in: workshop.programsFolder),
            environment: workshop.surroundings.environment(for: manifest, daemon: workshop.environment),
            folder: workshop.surroundings.stateFolder(of: manifest), secret: Array(secret.utf8))
        state.withLock { state in
            state.process = process
            // Asked to go before it was there.
            if let number = state.pendingSignal { process.signal(number) }
        }
        workshop.logger.info(
            "A bot is running.", metadata: LogKey.metadata([.bot: self.name, .botProcess: "\(process.id)"]))
        return process
    }

    private func follow(_ process: ChildProcess) async -> ChildProcess.Ending {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.copyOutput(of: process) }
            // A thread that sleeps until the process ends, and goes with it.
            let thread = NIOThreadPool(numberOfThreads: 1)
            thread.start()
            try? await thread.runIfActive { process.waitForEnd() }
            try? await thread.shutdownGracefully()
            let (ending, wasAsked) = state.withLock { state in
                // Whatever it started ends with it.
                process.signal(SIGKILL)
                state.process = nil
                return (process.reap(), state.pendingSignal != nil)
            }
            workshop.logger.log(
                level: wasAsked ? .info : .warning, "A bot has ended.",
                metadata: LogKey.metadata([.bot: name, .cause: "\(ending)"]))
            group.cancelAll()
            return ending
        }
    }

    private func copyOutput(of process: ChildProcess) async {
        do {
            let channel = try await NIOPipeBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .takingOwnershipOfDescriptor(input: process.output) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try NIOAsyncChannel<ByteBuffer, Never>(wrappingChannelSynchronously: channel)
                    }
                }
            try await channel.executeThenClose { inbound in
                var lines = LineBuffer(bytesMax: Self.outputLineBytesMax)
                for try await bytes in inbound {
                    lines.append(bytes.readableBytesView).forEach(log)
                    guard lines.isOverLimit else { continue }
                    log(lines.takeRest())
                    lines = LineBuffer(bytesMax: Self.outputLineBytesMax)
                }
                log(lines.takeRest())
            }
        } catch {
            // Its end is told by `follow`; words it did not get out are lost.
        }
    }

    private func log(_ line: [UInt8]) {
        guard !line.isEmpty else { return }
        let text = String(decoding: line.prefix(Self.outputLineBytesMax), as: UTF8.self)
        workshop.logger.info("A bot says something.", metadata: LogKey.metadata([.bot: name, .botLine: text]))
    }

    private static var monotonicMilliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
