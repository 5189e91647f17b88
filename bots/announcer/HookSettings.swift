import BotKit

/// The door for programs, as the operator set it.
enum HookSettings {
    static let path = "/announcements"

    /// Nil: there is none.
    static func read(_ settings: inout BotSettings) throws(BotFault) -> BotHook? {
        let address = try settings.text("hook", default: "off")
        let token = try settings.text("hook_token_file", default: "hook.token")
        let perMinute = try settings.integer("hook_per_minute", in: 1...600, default: 10)
        let isOpen = try settings.flag("hook_off_loopback", default: false)
        guard address != "off" else { return nil }
        let allowed = "\"off\", or an address of this machine with a port, such as \"127.0.0.1:8089\""
        guard let colon = address.lastIndex(of: ":"), let port = Int(address[address.index(after: colon)...]),
            (0...65_535).contains(port)
        else { throw settings.fault("hook", "is \"\(address)\"", allowed: allowed) }
        var host = String(address[..<colon])
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        guard !host.isEmpty else { throw settings.fault("hook", "is \"\(address)\"", allowed: allowed) }
        guard isOpen || host.hasPrefix("127.") || host == "::1" || host == "localhost" else {
            throw settings.fault(
                "hook", "is \"\(address)\", which others can reach",
                allowed: "an address of the loopback, unless hook_off_loopback = true: there is no TLS, so put a proxy "
                    + "with TLS before it")
        }
        return BotHook(host: host, port: port, path: path, tokenFile: token, perMinute: perMinute)
    }
}
