import FikaCore
import Glibc
import IRCSession
import IRCWire
import NIOCore
import NIOSSL
import NIOTLS

/// One connection: bytes in, lines to its `ClientSession`, and what that answers carried out. Used on its event loop
/// alone.
///
/// Its socket is read only while its lines are taken: a session that waits for a verification or an answer, or has too
/// many requests on their way, leaves its lines where they are, and its sender feels it. Its outbox is what the socket
/// has not taken yet; when that grows past the limit the session ends ("SendQ exceeded").
final class ConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum Stage {
        case open
        /// The session is over; the socket stays until the other side has closed it or the ticks have passed.
        case lingering(ticksLeft: Int)
        case gone
    }

    let id: SessionID
    let form: LineForm
    /// Where the fan-out of a batch has come to with this connection.
    var place = SharedLines.nothing
    /// Whether that fan-out knows it already.
    var isListed = false
    /// Which outcomes of the run in hand are its own.
    var acts: [Int] = []
    /// Until when the table leaves it alone.
    var isExpectedAt = Timestamp.distantFuture

    private let surroundings: Surroundings
    private let table: ConnectionTable
    private var session: ClientSession
    private var decoder = LineDecoder()
    private var context: ChannelHandlerContext?
    private var outlet = Outlet.throughPipeline
    private let isEncrypted: Bool
    private var stage = Stage.open
    private var unsent: [UInt8] = []
    private var heldBack: [UInt8] = []
    private var requestsOnTheirWay = 0
    private var isReading = false
    private var mayReadOn = false
    private var wantsClose = false
    private var exchange: ScramExchange?
    private var hasEnded = false

    init(
        table: ConnectionTable, host: String, isSecure: Bool, form: LineForm = .plain, surroundings: Surroundings
    ) {
        id = table.nextID()
        self.form = form
        self.table = table
        isEncrypted = isSecure
        self.surroundings = surroundings
        session = ClientSession(
            id: id, settings: surroundings.settings.sessions, host: host, isSecure: isSecure,
            at: surroundings.clock.now())
    }

    var traits: ViewerTraits { session.traits }

    var isOpen: Bool {
        guard case .open = stage else { return false }
        return !wantsClose
    }

    // MARK: The channel's events

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        table.add(self)
        if form == .plain, !isEncrypted { outlet = Outlet(to: context.channel) }
        // A WebSocket's channel is active long before.
        guard context.channel.isActive else { return }
        learnCertificate(context)
        readOn()
    }

    /// No line comes before the handshake is done.
    private func learnCertificate(_ context: ChannelHandlerContext) {
        guard surroundings.settings.asksClientCertificates else { return }
        let tls = try? context.pipeline.syncOperations.handler(type: NIOSSLServerHandler.self)
        session.certificate = tls?.peerCertificate.flatMap(CertificateFingerprint.init(of:))
    }

    func channelActive(context: ChannelHandlerContext) {
        readOn()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard isOpen else { return }
        let buffer = unwrapInboundIn(data)
        let limit = surroundings.settings.receiveQueueBytes + ConnectionSettings.recordBytes
        guard decoder.bufferedBytes + buffer.readableBytes <= limit else { return endForTooMuch() }
        buffer.withUnsafeReadableBytes { unsafe decoder.append($0) }
        // A line that is too long is answered; one without an end is not listened to.
        if decoder.overlongBytes > surroundings.settings.receiveQueueBytes { endForTooMuch() }
    }

    private func endForTooMuch() {
        surroundings.meter.count { $0.receiveQueueKills += 1 }
        close(saying: "RecvQ exceeded")
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        mayReadOn = true
        resume()
    }

    /// The other side of a WebSocket has said goodbye, or cannot be understood any more; or a handshake is done.
    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .inputClosed? = event as? NIOCore.ChannelEvent { close(saying: nil) }
        if case .handshakeCompleted? = event as? TLSUserEvent { learnCertificate(context) }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
    }

    /// Also comes for a socket that was closed before it became active, for which there is no `channelInactive`.
    func handlerRemoved(context: ChannelHandlerContext) {
        leave()
    }

    private func leave() {
        endSession(reason: "Connection closed")
        stage = .gone
        table.remove(id)
        outlet.close()
        context = nil
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        endSession(reason: "Connection lost")
        context.close(promise: nil)
    }

    // MARK: What came of requests

    /// The outcome of a request of this session. What it says is kept until `takeUnsent` or `resume`.
    func settle(_ outcome: Outcome, page: Page?, at now: Timestamp) {
        countReturn()
        guard isOpen else { return }
        perform(session.settle(outcome, page: page, at: now))
        release()
    }

    /// Of a request came a message and nothing else. Whether this connection is to be shown it as others are; nil:
    /// nothing has been done, and `settle` is the way.
    func settle(message: Message, ticket: Int64, at now: Timestamp) -> Bool? {
        guard isOpen, let isShown = session.settle(message: message, ticket: ticket, at: now) else { return nil }
        countReturn()
        return isShown
    }

    /// One request less is on its way, so that a further line may be taken.
    private func countReturn() {
        requestsOnTheirWay = max(0, requestsOnTheirWay - 1)
        mayReadOn = true
    }

    /// The outcome of a request that is shown before the store has answered the rest of it.
    func begin(_ outcome: Outcome, at now: Timestamp) {
        guard isOpen else { return }
        perform(session.begin(outcome, at: now))
    }

    func storeFailed(ticket: Int64) {
        countReturn()
        guard isOpen else { return }
        perform(session.storeFailed(ticket: ticket))
        release()
    }

    // MARK: What waits behind the past

    var holdsOthersBack: Bool { session.holdsOthersBack }

    /// Lines of others that come while what was missed is being read. Bounded as the outbox is.
    func holdBack(_ lines: [UInt8]) {
        heldBack += lines
        guard heldBack.count > surroundings.settings.sendQueueBytes else { return }
        surroundings.meter.count { $0.sendQueueKills += 1 }
        close(saying: "SendQ exceeded")
    }

    private func release() {
        guard !session.holdsOthersBack, !heldBack.isEmpty else { return }
        unsent += heldBack
        heldBack = []
    }

    /// Something for this session alone that came of somebody else's request.
    func receive(_ delivery: Delivery, at now: Timestamp) {
        guard isOpen else { return }
        mayReadOn = true
        perform(session.receive(delivery, at: now))
    }

    /// Something about its user that came of another connection's request, or of its own.
    func note(_ event: Event) {
        session.note(event)
    }

    // MARK: Time

    var wakesAt: Timestamp { isOpen ? session.wakesAt : .distantFuture }

    func tick(at now: Timestamp) {
        guard isOpen else { return }
        perform(session.tick(at: now))
        mayReadOn = true
        resume()
    }

    func lingerOn() {
        guard case .lingering(let ticksLeft) = stage else { return }
        if ticksLeft == 0 { cutOff() } else { stage = .lingering(ticksLeft: ticksLeft - 1) }
    }

    // MARK: Going on

    /// The last step of everything that happened to the connection: takes the lines that waited, sends what was said,
    /// ends what is to end, reads on.
    func resume() {
        guard mayReadOn else { return }
        mayReadOn = false
        while takesLines, let line = decoder.next() {
            perform(session.receive(line, at: surroundings.clock.now()))
        }
        table.expect(self)
        flush()
        if wantsClose { beginClosing() }
        readOn()
    }

    // MARK: Reading

    private var takesLines: Bool {
        isOpen && !session.isWaiting && requestsOnTheirWay < surroundings.settings.pipelineRequests
    }

    private func readOn() {
        let isLingering = if case .lingering = stage { true } else { false }
        let hasRoom = takesLines && decoder.bufferedBytes <= surroundings.settings.receiveQueueBytes
        guard !isReading, isLingering || hasRoom else { return }
        isReading = true
        context?.read()
    }

    // MARK: Acting

    private func perform(_ actions: [SessionAction]) {
        for action in actions {
            switch action {
            case .send(let bytes): unsent += bytes
            case .perform(let command, let ticket): request(command, ticket: ticket)
            case .verify(let claim): verify(claim)
            case .close: wantsClose = true
            }
        }
    }

    private func request(_ command: Command, ticket: Int64) {
        let request = Request(
            actor: .session(id), command: command, at: surroundings.clock.now(), ticket: ticket)
        requestsOnTheirWay += 1
        table.gather(request, for: surroundings.sequencer)
    }

    /// There was no room for a request.
    func busy(ticket: Int64) {
        countReturn()
        guard isOpen else { return }
        perform(session.busy(ticket: ticket))
    }

    private func verify(_ claim: Verification) {
        guard let context else { return }
        let answer = surroundings.verifier.check(claim, exchange: exchange.take(), on: context.eventLoop)
        let loop = context.eventLoop.assumeIsolated()
        answer.assumeIsolated().whenComplete { result in
            let claim = (try? result.get()) ?? VerifiedClaim(.refused)
            // An answer that is there at once must not come in the middle of the line that asked for it.
            loop.execute { self.verified(claim) }
        }
    }

    private func verified(_ claim: VerifiedClaim) {
        guard isOpen else { return }
        exchange = claim.exchange
        if claim.verdict == .refused { surroundings.meter.count { $0.logInsFailed += 1 } }
        perform(session.verified(claim.verdict, at: surroundings.clock.now()))
        mayReadOn = true
        resume()
    }

    // MARK: Sending

    func takeActs() -> [Int] {
        defer { acts = [] }
        return acts
    }

    /// What the session said and nobody has sent.
    func takeUnsent() -> [UInt8] {
        defer { unsent = [] }
        return unsent
    }

    /// - Parameter text: in the connection's form.
    func write(_ text: ByteBuffer) {
        let sent = text.withUnsafeReadableBytes { unsafe outlet.send($0) }
        guard sent < text.readableBytes else { return }
        writeThroughPipeline(text.getSlice(at: text.readerIndex + sent, length: text.readableBytes - sent) ?? text)
    }

    private func writeThroughPipeline(_ rest: ByteBuffer) {
        guard let context else { return }
        var written: EventLoopPromise<Void>?
        if outlet.isShort {
            outlet.channelTakesOver()
            let promise = context.eventLoop.makePromise(of: Void.self)
            promise.futureResult.assumeIsolated().whenComplete { _ in self.outlet.channelHasFinished() }
            written = promise
        }
        context.writeAndFlush(wrapOutboundOut(rest), promise: written)
        guard isOpen, !context.channel.isWritable, context.waitingBytes > surroundings.settings.sendQueueBytes else {
            return
        }
        surroundings.meter.count { $0.sendQueueKills += 1 }
        close(saying: "SendQ exceeded")
    }

    private func flush() {
        let own = takeUnsent()
        guard !own.isEmpty else { return }
        surroundings.meter.count { $0.bytesOut += own.count }
        let sent = own.withUnsafeBytes { unsafe outlet.send($0) }
        guard sent < own.count else { return }
        writeThroughPipeline(form.bytes(of: ByteBuffer(bytes: own[sent...])))
    }

    // MARK: The end

    /// Ends the session from the server's side, with a last word if there is one.
    func close(saying reason: String?) {
        guard case .open = stage else { return }
        if let reason { unsent += Array("ERROR :\(reason)\r\n".utf8) }
        endSession(reason: reason ?? "Connection closed")
        beginClosing()
    }

    func cutOff() {
        endSession(reason: "Connection closed")
        context?.close(promise: nil)
    }

    /// Ends the waiting for the other side once its system has everything: what its program does with it does not
    /// hold up a server that stops.
    func cutOffIfTaken() {
        guard case .lingering = stage else { return }
        context?.whenEverythingIsTaken { self.cutOff() }
    }

    /// Sends what is left, then says that no more will come, and waits for the other side to do the same: a socket that
    /// is closed with unread bytes in it would take the last word back from the other side.
    private func beginClosing() {
        guard case .open = stage, let context else { return }
        stage = .lingering(ticksLeft: ConnectionSettings.lingerTicks)
        table.letLinger(id)
        endSession(reason: "Connection closed")
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenComplete { _ in
            context.close(mode: .output, promise: nil)
        }
        let last = form.bytes(of: ByteBuffer(bytes: takeUnsent()))
        context.writeAndFlush(wrapOutboundOut(last), promise: written)
        readOn()
    }

    private func endSession(reason: String) {
        guard !hasEnded else { return }
        hasEnded = true
        for case .perform(let command, let ticket) in session.end(reason: reason) {
            request(command, ticket: ticket)
        }
    }
}
