import IRCWire

/// The client's side of CAP, version 302 with cap-notify (IRCv3 capability-negotiation).
struct CapabilityNegotiation: Sendable {
    enum Step: Equatable, Sendable {
        case wait
        /// Ask for these, one CAP REQ for each list.
        case request([[String]])
        /// Nothing is asked for that is not answered.
        case settled
    }

    /// What the server offers, with values such as `sasl`'s mechanisms; "" for none.
    private(set) var offered: [String: String] = [:]
    private(set) var enabled: Set<String> = []
    private let wanted: [String]
    /// Asked for and neither granted nor refused.
    private var pending: Set<String> = []

    init(wanted: [String]) {
        self.wanted = wanted
    }

    /// Takes a CAP's parameters: nick, subcommand, `*` before further lines, names.
    mutating func receive(_ parameters: [String]) -> Step {
        guard parameters.count >= 3, let list = parameters.last else { return .wait }
        let names = list.split(separator: " ").map(String.init)
        switch parameters[1].uppercased() {
        case "LS":
            offer(names)
            return parameters.count > 3 && parameters[2] == "*" ? .wait : requestWanted()
        case "NEW":
            offer(names)
            return requestWanted()
        case "DEL":
            for name in names {
                offered[name] = nil
                enabled.remove(name)
            }
            return .wait
        case "ACK":
            return grant(names)
        case "NAK":
            return refuse(names)
        default:
            return .wait
        }
    }

    private mutating func offer(_ names: [String]) {
        for name in names where offered.count < ClientLimit.capabilitiesMax {
            let parts = name.split(separator: "=", maxSplits: 1)
            guard let key = parts.first else { continue }
            offered[String(key)] = parts.count > 1 ? String(parts[1]) : ""
        }
    }

    private mutating func requestWanted() -> Step {
        let names = wanted.filter { offered[$0] != nil && !enabled.contains($0) && !pending.contains($0) }
        guard !names.isEmpty else { return pending.isEmpty ? .settled : .wait }
        pending.formUnion(names)
        return .request(Self.lines(of: names))
    }

    private mutating func grant(_ names: [String]) -> Step {
        for name in names {
            if name.hasPrefix("-") {
                enabled.remove(String(name.dropFirst()))
            } else if pending.remove(name) != nil {
                enabled.insert(name)
            }
        }
        return pending.isEmpty ? .settled : .wait
    }

    /// A server refuses a whole list for one name, so each is asked for by itself, once.
    private mutating func refuse(_ names: [String]) -> Step {
        let names = names.filter(pending.contains)
        if names.count > 1 { return .request(names.map { [$0] }) }
        pending.subtract(names)
        return pending.isEmpty ? .settled : .wait
    }

    private static func lines(of names: [String]) -> [[String]] {
        var lines: [[String]] = []
        var bytes = 0
        for name in names {
            bytes += name.utf8.count + 1
            if lines.isEmpty || bytes > ClientLimit.capabilityBytesPerRequestMax {
                lines.append([])
                bytes = name.utf8.count + 1
            }
            lines[lines.count - 1].append(name)
        }
        return lines
    }
}
