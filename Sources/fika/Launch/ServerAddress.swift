/// `chat.example.org`, `chat.example.org:6697`, `::1` or `[::1]:6697`.
struct ServerAddress: Equatable, Sendable {
    let host: String
    let port: Int

    init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    init(parsing text: String, defaultPort: Int) throws(LaunchFault) {
        let fault = LaunchFault(.noServer(text: text))
        var host = Substring(text)
        var port: Substring?
        if text.hasPrefix("[") {
            guard let close = text.firstIndex(of: "]") else { throw fault }
            host = text[..<close].dropFirst()
            let rest = text[text.index(after: close)...]
            guard rest.isEmpty || rest.first == ":" else { throw fault }
            port = rest.isEmpty ? nil : rest.dropFirst()
        } else if let colon = text.firstIndex(of: ":"), text.lastIndex(of: ":") == colon {
            host = text[..<colon]
            port = text[text.index(after: colon)...]
        }
        guard !host.isEmpty, !host.contains(where: \.isWhitespace) else { throw fault }
        self.host = String(host)
        guard let port else {
            self.port = defaultPort
            return
        }
        guard let number = UInt16(port), number > 0 else { throw fault }
        self.port = Int(number)
    }

    /// As it is typed and kept, always with the port.
    var text: String { (host.contains(":") ? "[\(host)]" : host) + ":\(port)" }
}
