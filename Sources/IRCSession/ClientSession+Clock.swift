package import FikaCore
import IRCWire

extension ClientSession {
    /// From `wakesAt` on: ends a registration that takes too long, asks a silent client whether it is there, and ends
    /// one that does not answer.
    package mutating func tick(at time: Timestamp) -> [SessionAction] {
        now = max(now, time)
        defer { wakesAt = nextWaking }
        switch phase {
        case .ended: return []
        case .registering:
            return seconds(since: startedAt) >= settings.registrationSeconds ? finish("Registration timed out") : []
        // What is still under way may never be answered.
        case .leaving: return seconds(since: heardAt) >= settings.pingSeconds ? finish("Closing") : []
        case .registered: break
        }
        return expireBatch() + checkSilence()
    }

    private var nextWaking: Timestamp {
        switch phase {
        case .ended: .distantFuture
        case .registering: startedAt.adding(seconds: settings.registrationSeconds)
        case .leaving: heardAt.adding(seconds: settings.pingSeconds)
        case .registered: min((pingedAt ?? heardAt).adding(seconds: settings.pingSeconds), incoming.endsAt)
        }
    }

    private mutating func checkSilence() -> [SessionAction] {
        if let pingedAt {
            let silence = seconds(since: pingedAt)
            return silence >= settings.pingSeconds ? finish("Ping timeout: \(seconds(since: heardAt)) seconds") : []
        }
        guard seconds(since: heardAt) >= settings.pingSeconds else { return [] }
        pingedAt = now
        // Nobody asked, so it waits for nothing.
        let ping = viewer.line("PING", [settings.serverName], forcesTrailing: true)
        return [.send(Wire.bytes([ping], time: capabilities.contains(.serverTime) ? now : nil))]
    }

    func seconds(since time: Timestamp) -> Int64 {
        (now.milliseconds - time.milliseconds) / 1000
    }

    /// The socket is gone. Registered or about to be, the others are to know.
    package mutating func end(reason: String) -> [SessionAction] {
        let isKnown = nick != nil || registration.isAsked
        exchanges = []
        phase = .ended
        guard isKnown else { return [] }
        person = nil
        registration.isAsked = false
        ticketsGiven += 1
        return [.perform(.session(.quit(reason: endReason ?? reason, heardAt: heardAt)), ticket: ticketsGiven)]
    }
}
