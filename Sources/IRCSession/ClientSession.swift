package import FikaCore
package import IRCWire

/// The protocol of one connection as a value: lines and outcomes in, actions out. It has no socket and no clock.
///
/// Every line opens an `Exchange`, and exchanges are answered in the order of their lines: an answer that could be
/// given at once waits behind one that is under way, so that a client may use it to know that all before it is
/// done.
package struct ClientSession: Sendable {
    package let id: SessionID
    private let shared: SharedSettings
    var settings: SessionSettings {
        _read { yield shared.value }
    }
    /// What others may know of the address.
    let host: String
    let isSecure: Bool
    /// Of the client's certificate, known before its first line; nil: it showed none.
    package var certificate: CertificateFingerprint?
    let startedAt: Timestamp

    var phase = Phase.registering
    var registration = Registration()
    /// Who the others see; nil before registration.
    var person: Person?
    /// The nick the rules know it by; nil before registration.
    var nick: String? { person?.nick }
    /// Whose connection it is; nil before registration.
    var user: UserID?
    var login: Login?
    /// A guest's: nil for everybody else.
    var naming: MessageNaming? {
        didSet { traits = ViewerTraits(capabilities, naming: naming) }
    }
    var userModes: UserModes = []
    var capabilities: CapabilitySet = [] {
        didSet { traits = ViewerTraits(capabilities, naming: naming) }
    }
    /// Kept, like `holdsOthersBack`, because the fan-out asks it of every receiver.
    package private(set) var traits = ViewerTraits()
    var sasl = SASLDialogue.idle
    var refusedProofs = 0

    /// The command that is being answered in plain words, to a person who asked in them; nil: as programs are.
    var spoken: String?
    /// What the client is sending in several lines.
    var incoming = IncomingBatch.none {
        didSet {
            if case .open(let draft) = incoming { wakesAt = min(wakesAt, draft.endsAt) }
        }
    }
    var exchanges: [Exchange] = [] {
        didSet {
            guard holdsOthersBack else { return }
            holdsOthersBack = exchanges.contains { $0.open.contains(where: \.isPlayback) }
        }
    }
    /// A verification, query or registration is under way, or as much as may be: feed no further line until it is
    /// settled.
    package var isWaiting: Bool {
        guard !exchanges.isEmpty else { return false }
        return exchanges.count >= settings.pipelineMax || exchanges.contains(where: \.isBarrier)
    }
    /// What others do waits until what was missed before has been shown.
    package internal(set) var holdsOthersBack = false
    var ticketsGiven: Int64 = 0
    var batchesOpened: Int64 = 0
    /// The latest time it was told.
    var now: Timestamp
    var heardAt: Timestamp
    var pingedAt: Timestamp?
    /// Before this, `tick` has nothing to do; it may find that there is nothing yet.
    package internal(set) var wakesAt: Timestamp
    var bucket: TokenBucket
    /// Why it ends, once it does: what others are told with QUIT.
    var endReason: String?

    enum Phase: Sendable {
        case registering, registered
        /// Its last line has come; only what is under way is still answered.
        case leaving
        case ended
    }

    package init(id: SessionID, settings: SharedSettings, host: String, isSecure: Bool, at time: Timestamp) {
        self.id = id
        shared = settings
        self.host = host.cut(toBytes: WireLimit.hostBytesMax)
        self.isSecure = isSecure
        startedAt = time
        now = time
        heardAt = time
        wakesAt = time.adding(seconds: min(settings.value.registrationSeconds, settings.value.pingSeconds))
        bucket = TokenBucket(
            rate: settings.value.commandRate, burst: settings.value.commandBurst, at: time)
    }

    package var isRegistered: Bool { nick != nil }

    var viewer: Viewer {
        Viewer(
            nick: nick ?? "*", capabilities: capabilities, shared: shared, now: now, isSpokenTo: spoken != nil,
            naming: naming, fileHost: fileHost)
    }

    /// Only where nobody listens in: a password may be shown there. Guests have no case to put a file into.
    private var fileHost: String? {
        guard isSecure, naming == nil, let links = settings.documents, links.base.hasPrefix("https://") else {
            return nil
        }
        return links.fileHost
    }

    package mutating func receive(_ line: LineDecoder.Line, at time: Timestamp) -> [SessionAction] {
        guard isListening else { return [] }
        now = time
        heardAt = time
        pingedAt = nil
        guard bucket.take(at: time) else { return finish("Excess Flood") }
        switch line {
        case .tooLong, .tagsTooLong:
            return reply(viewer.numeric(.errInputTooLong, [], "Input line was too long"))
        case .message(let bytes):
            do throws(MalformedLine) {
                return receive(try IRCMessage(parsing: bytes, limits: .fromClient))
            } catch {
                return receive(malformed: bytes, error)
            }
        }
    }

    private mutating func receive(_ message: IRCMessage) -> [SessionAction] {
        if let actions = receive(batched: message) { return actions }
        let answer: Answer
        if let handler = Handlers.table[message.command] {
            answer = handler.answer(message, &self)
        } else {
            answer = .line(viewer.numeric(.errUnknownCommand, [message.command], "Unknown command"))
        }
        defer { spoken = nil }
        return open(
            Exchange(command: spoken ?? message.command, label: label(of: message), isSpoken: spoken != nil),
            with: answer)
    }

    func label(of message: IRCMessage) -> String? {
        guard !message.tags.isEmpty, viewer.readsLabels, let label = message[tag: ServerTag.label] else { return nil }
        return 1...SessionLimit.labelBytesMax ~= label.utf8.count ? label : nil
    }

    /// Answered, never fatal.
    private mutating func receive(malformed bytes: [UInt8], _ reason: MalformedLine) -> [SessionAction] {
        switch reason {
        case .empty: return []
        case .tagsTooLong, .tooLong:
            return reply(viewer.numeric(.errInputTooLong, [], "Input line was too long"))
        case .notUTF8:
            // Replacing what is no UTF-8 tells the command and the label.
            let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
            let guess = try? IRCMessage(parsing: mended, limits: .fromServer)
            let verb = guess.flatMap { Handlers.table[$0.command] == nil ? nil : $0.command } ?? "*"
            let sentence = "The line is not UTF-8 and was not taken; send UTF-8"
            let line = viewer.standardReply(verb, "INVALID_UTF8", [], sentence)
            return open(Exchange(command: verb, label: guess.flatMap(label)), with: .line(line))
        case .noCommand, .badTags, .nul, .lineBreak:
            return reply(viewer.numeric(.errUnknownError, ["*"], "The line is not an IRC message and was not taken"))
        }
    }

    private mutating func reply(_ line: IRCMessage) -> [SessionAction] {
        open(Exchange(command: "*", label: nil), with: .line(line))
    }

    var isListening: Bool { phase == .registering || phase == .registered }
}
