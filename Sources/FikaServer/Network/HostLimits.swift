import FikaCore

/// Who may come in: so many connections in all, so many from one host, so many new ones a minute from one host.
struct HostLimits: Sendable {
    /// New connections are counted in windows of this length.
    static let windowMilliseconds: Int64 = 60_000
    /// Hosts remembered although none of their connections is open; the windows of all of them end early at more.
    static let restingHostsMax = 16_384

    private struct Host {
        var open = 0
        var windowStart: Timestamp
        var arrivals = 0
    }

    private let sessionsMax: Int
    private let perHostMax: Int
    private let rateMax: Int
    private var hosts: [PeerAddress: Host] = [:]
    private var open = 0

    /// 0 is off, but for `sessionsMax`.
    init(sessionsMax: Int, perHostMax: Int, rateMax: Int) {
        self.sessionsMax = sessionsMax
        self.perHostMax = perHostMax
        self.rateMax = rateMax
    }

    /// nil: come in, and `leave` is due later. Otherwise the sentence for the one turned away.
    mutating func admit(_ address: PeerAddress, at now: Timestamp) -> String? {
        var host = hosts[address] ?? Host(windowStart: now)
        let age = now.milliseconds - host.windowStart.milliseconds
        if age >= Self.windowMilliseconds || age < 0 {
            host.windowStart = now
            host.arrivals = 0
        }
        host.arrivals += 1
        let obstacle = obstacle(for: host)
        if obstacle == nil {
            host.open += 1
            open += 1
        }
        hosts[address] = host
        forgetResting(except: address)
        return obstacle
    }

    mutating func leave(_ address: PeerAddress) {
        guard var host = hosts[address], host.open > 0 else { return }
        host.open -= 1
        open -= 1
        hosts[address] = host.open == 0 && rateMax == 0 ? nil : host
    }

    var hostsRemembered: Int { hosts.count }

    private func obstacle(for host: Host) -> String? {
        if open >= sessionsMax { return "The server is full; try again later" }
        if perHostMax > 0, host.open >= perHostMax { return "Too many connections from your host" }
        if rateMax > 0, host.arrivals > rateMax { return "Too many new connections from your host; wait a minute" }
        return nil
    }

    private mutating func forgetResting(except address: PeerAddress) {
        guard hosts.count > Self.restingHostsMax + open else { return }
        hosts = hosts.filter { $0.value.open > 0 || $0.key == address }
    }
}
