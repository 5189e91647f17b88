import FikaCore
import IRCWire

/// Batches that the client sends (IRCv3 client-batch); the one type there is is draft/multiline. Lines of a batch are
/// not answered one by one: its answer, with the label of its opening, comes when it is closed or refused.
extension ClientSession {
    /// A line that opens, closes or belongs to a batch; nil: any other.
    mutating func receive(batched message: IRCMessage) -> [SessionAction]? {
        guard isRegistered, capabilities.contains(.multiline) else { return nil }
        if message.command == "BATCH" {
            guard let parameter = message.parameters.first, let sign = parameter.first else { return nil }
            let reference = String(parameter.dropFirst())
            return sign == "+" ? begin(reference, message) : end(reference, message)
        }
        let reference = message[tag: ServerTag.batch]
        switch incoming {
        case .none:
            return reference == nil ? nil : refuse(.invalid("No such batch is open"), of: message, nil)
        case .refused(let refused):
            guard let reference, reference != refused else { return reference == nil ? nil : [] }
            return refuse(.invalid("No such batch is open"), of: message, nil)
        case .open(let draft):
            // PING and the like may come between.
            guard reference != nil || message.command == "PRIVMSG" || message.command == "NOTICE" else { return nil }
            return take(message, reference, into: draft)
        }
    }

    private mutating func begin(_ reference: String, _ message: IRCMessage) -> [SessionAction] {
        if case .open(let draft) = incoming {
            return refuse(.invalid("The one before is not closed"), of: draft.opening, reference)
        }
        guard (1...SessionLimit.batchReferenceBytesMax).contains(reference.utf8.count),
            reference.utf8.allSatisfy(Self.isReferenceByte)
        else { return refuse(.reference(reference), of: message, reference) }
        let type = message.parameters.count > 1 ? message.parameters[1] : "*"
        guard type == Message.multilineBatch else {
            return refuse(.type(reference: reference, type), of: message, reference)
        }
        guard message.parameters.count > 2, let target = Handlers.targets(message.parameters[2]).first,
            target == message.parameters[2]
        else { return refuse(.invalid("It has one target"), of: message, reference) }
        incoming = .open(MultilineDraft(opening: message, reference: reference, target: target, openedAt: now))
        return []
    }

    private mutating func take(_ message: IRCMessage, _ reference: String?, into draft: MultilineDraft)
        -> [SessionAction]
    {
        guard reference == draft.reference else {
            return refuse(.invalid("A line of another batch, or of none"), of: draft.opening, draft.reference)
        }
        var draft = draft
        do throws(MultilineFault) {
            try draft.append(message, settings)
        } catch {
            return refuse(error, of: draft.opening, draft.reference)
        }
        incoming = .open(draft)
        return []
    }

    private mutating func end(_ reference: String, _ message: IRCMessage) -> [SessionAction] {
        let before = incoming
        incoming = .none
        switch before {
        case .refused(reference: reference): return []
        case .open(let draft) where draft.reference == reference:
            defer { spoken = nil }
            do throws(MultilineFault) {
                let answer = Handlers.send(draft, try draft.finish(), &self)
                let exchange = Exchange(
                    command: spoken ?? "BATCH", label: label(of: draft.opening), isSpoken: spoken != nil)
                return open(exchange, with: answer)
            } catch {
                let exchange = Exchange(command: "BATCH", label: label(of: draft.opening))
                return open(exchange, with: .line(error.line(viewer)))
            }
        case .open(let draft):
            return refuse(.invalid("Another batch is open"), of: draft.opening, draft.reference)
        case .none, .refused: return refuse(.invalid("No such batch is open"), of: message, nil)
        }
    }

    /// A batch that is not closed in time is forgotten, and so is what still comes of it.
    mutating func expireBatch() -> [SessionAction] {
        guard case .open(let draft) = incoming, now >= draft.endsAt else { return [] }
        return refuse(.timeout(reference: draft.reference), of: draft.opening, draft.reference)
    }

    /// `reference`: what still comes of that batch is not looked at.
    private mutating func refuse(_ fault: MultilineFault, of opening: IRCMessage, _ reference: String?)
        -> [SessionAction]
    {
        if let reference { incoming = .refused(reference: reference) }
        return open(Exchange(command: "BATCH", label: label(of: opening)), with: .line(fault.line(viewer)))
    }

    private static func isReferenceByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension Handlers {
    /// BATCH of a client that has not asked for a capability that lets it send one.
    static func batch(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let reference = String(message.parameters[0].dropFirst())
        let type = message.parameters.count > 1 ? message.parameters[1] : "*"
        return .line(MultilineFault.type(reference: reference, type).line(session.viewer))
    }
}
