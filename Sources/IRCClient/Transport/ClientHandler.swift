import IRCWire
import LibCrypto
import NIOCore
import NIOPosix
import NIOSSL

/// Carries out what `ClientMachine` decides. Lives on its channel's event loop and never leaves it.
final class ClientHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Who is told what came of a request.
    private enum Asker {
        case promise(EventLoopPromise<[IRCMessage]>)
        /// Whoever reads the events.
        case reader(ticket: Int)
    }

    private let settings: ClientSettings
    private let outlet: AsyncStream<ClientEvent>.Continuation
    private let witness: CertificateWitness
    /// Told before the first line goes out, so that nobody learns of the connection before it can be used.
    private let onOpen: @Sendable (OpenConnection) -> Void
    private var machine: ClientMachine
    private var decoder = LineDecoder(limits: .fromServer)
    private var context: ChannelHandlerContext?
    private var ticker: RepeatedTask?
    private var waiting: [Int: Asker] = [:]
    private var nextTicket = 1
    /// The first reason for the end is the one that counts.
    private(set) var failure: ClientFailure?
    private(set) var wasConnected = false

    init(
        settings: ClientSettings, outlet: AsyncStream<ClientEvent>.Continuation, witness: CertificateWitness,
        onOpen: @escaping @Sendable (OpenConnection) -> Void
    ) {
        self.settings = settings
        self.onOpen = onOpen
        self.outlet = outlet
        self.witness = witness
        machine = ClientMachine(settings: settings, nonce: SecureRandom.nonce(), at: Self.now)
    }

    private static var now: Int64 { Int64(NIODeadline.now().uptimeNanoseconds / 1_000_000) }

    // MARK: - From the channel

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        // Cancelled in `channelInactive`, which ends the cycle of references.
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        ticker = context.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { _ in
            handler.value.tick()
        }
        onOpen(OpenConnection(channel: context.channel, handler: handler))
        perform(machine.opened())
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        unsafe buffer.withUnsafeReadableBytes { unsafe decoder.append($0) }
        while failure == nil, let line = decoder.next() {
            // A line that is no message is a fault of the server's, and its next line may be a good one.
            guard case .message(let bytes) = line, let message = try? IRCMessage(parsing: bytes) else { continue }
            perform(machine.receive(message, at: Self.now))
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(witness.failure(for: error, settings: settings))
    }

    func channelInactive(context: ChannelHandlerContext) {
        fail(.connectionLost)
        ticker?.cancel()
        perform(machine.closed())
        self.context = nil
    }

    private func tick() {
        perform(machine.tick(at: Self.now))
    }

    // MARK: - From the program

    func send(_ message: IRCMessage, _ promise: EventLoopPromise<Void>) {
        guard let context, let actions = machine.send(message) else { return promise.fail(ClientFailure.notConnected) }
        perform(actions)
        // Fulfilled behind everything written before it.
        context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: promise)
    }

    func request(_ message: IRCMessage, timeoutSeconds: Int, _ promise: EventLoopPromise<[IRCMessage]>) {
        request(message, timeoutSeconds: timeoutSeconds, .promise(promise))
    }

    func submit(_ message: IRCMessage, timeoutSeconds: Int, ticket: Int) {
        request(message, timeoutSeconds: timeoutSeconds, .reader(ticket: ticket))
    }

    private func request(_ message: IRCMessage, timeoutSeconds: Int, _ asker: Asker) {
        let ticket = nextTicket
        nextTicket += 1
        waiting[ticket] = asker
        perform(machine.request(message, ticket: ticket, timeoutSeconds: timeoutSeconds, at: Self.now))
    }

    func quit(reason: String) {
        if let context, failure == nil, machine.phase != .over {
            var bytes: [UInt8] = []
            let parameters = reason.isEmpty ? [] : [reason]
            IRCMessage("QUIT", parameters, forcesTrailing: true).serialize(into: &bytes)
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
        }
        fail(.disconnected)
    }

    // MARK: - Actions

    private func perform(_ actions: [ClientAction]) {
        var lines: [UInt8] = []
        for action in actions {
            switch action {
            case .send(let message): message.serialize(into: &lines)
            case .prove(let scram, let serverFirst): prove(scram, serverFirst)
            case .keep(let secrets): keep(secrets)
            case .emit(let event): emit(event)
            case .answer(let ticket, let result): answer(waiting.removeValue(forKey: ticket), result)
            case .end(let failure): fail(failure)
            }
        }
        guard !lines.isEmpty, let context else { return }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: lines)), promise: nil)
    }

    private func answer(_ asker: Asker?, _ result: Result<[IRCMessage], ClientFailure>) {
        switch asker {
        case .promise(let promise): promise.completeWith(result.mapError { $0 })
        case .reader(let ticket): emit(.answer(ticket: ticket, result))
        case nil: break
        }
    }

    private func emit(_ event: ClientEvent) {
        if case .connected = event { wasConnected = true }
        if case .dropped = outlet.yield(event) { fail(.eventsNotRead) }
    }

    private func keep(_ secrets: ScramSecrets) {
        guard let keep = settings.account?.keep else { return }
        NIOThreadPool.singleton.submit { state in
            if state == .active { keep(secrets) }
        }
    }

    private func prove(_ scram: ScramClient, _ serverFirst: [UInt8]) {
        guard let context else { return }
        let proof = NIOThreadPool.singleton.runIfActive(eventLoop: context.eventLoop) {
            var scram = scram
            do throws(ScramFailure) {
                let message = try scram.receive(serverFirst: serverFirst)
                return (scram, Result<[UInt8], ScramFailure>.success(message))
            } catch {
                return (scram, Result<[UInt8], ScramFailure>.failure(error))
            }
        }
        proof.assumeIsolated().whenComplete { [weak self] outcome in
            guard let self else { return }
            switch outcome {
            case .success(let (scram, proof)): self.perform(self.machine.proved(scram, proof))
            case .failure: self.fail(.connectionLost)
            }
        }
    }

    private func fail(_ failure: ClientFailure) {
        guard self.failure == nil else { return }
        self.failure = failure
        context?.close(mode: .all, promise: nil)
    }
}
