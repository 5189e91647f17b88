extension Configuration.Listener {
    /// Whether only this machine can connect, as far as the address tells.
    package var isLoopback: Bool {
        host == "localhost" || host == "::1" || (host.hasPrefix("127.") && host.split(separator: ".").count == 4)
    }
}
