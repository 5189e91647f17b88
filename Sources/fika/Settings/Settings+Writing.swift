extension Settings {
    /// What the first start writes: one server. It reads back as the same.
    static func text(for server: Server) -> String {
        var lines = [
            "# Settings of fika; `fika --print-config` shows every key, `fika --check-config` what is wrong.",
            "[[server]]", "name = \(quoted(server.name))", "address = \(quoted(server.address))",
        ]
        if !server.usesTLS { lines.append("tls = false") }
        let texts = [
            ("account", server.account), ("nick", server.nick), ("password_file", server.passwordFile),
            ("password_command", server.passwordCommand), ("certificate", server.certificateFile),
            ("certificate_key", server.certificateKeyFile), ("pin", server.pin),
        ]
        for (key, value) in texts {
            if let value { lines.append("\(key) = \(quoted(value))") }
        }
        if !server.channels.isEmpty {
            lines.append("channels = [" + server.channels.map(quoted).joined(separator: ", ") + "]")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A basic string of TOML 1.0.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            default:
                guard scalar.value < 0x20 || scalar.value == 0x7F else {
                    result.unicodeScalars.append(scalar)
                    continue
                }
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return result + "\""
    }
}
