import Testing

@testable import IRCClient

@Suite("Settings")
struct ClientSettingsTests {
    @Test(
        "Hosts on this machine are known by name",
        arguments: [
            ("localhost", true), ("LOCALHOST", true), ("chat.localhost", true), ("127.0.0.1", true),
            ("127.9.9.9", true),
            ("::1", true), ("127.0.0.1.example.org", false), ("127.0.0", false), ("127.0.0.999", false),
            ("localhost.example.org", false), ("10.0.0.1", false), ("", false),
        ])
    func loopback(host: String, isLoopback: Bool) {
        #expect(ClientSettings.isLoopback(host) == isLoopback)
    }

    @Test("Fingerprints are compared without colons and case, and refused when they are none")
    func fingerprints() {
        let plain = String(repeating: "2a", count: 32)
        let colons = Array(repeating: "2A", count: 32).joined(separator: ":")
        #expect(ClientSettings.fingerprint(plain) == plain)
        #expect(ClientSettings.fingerprint(colons) == plain)
        #expect(ClientSettings.fingerprint(String(plain.dropLast())) == nil)
        #expect(ClientSettings.fingerprint(String(plain.dropLast()) + "g") == nil)
        #expect(ClientSettings.fingerprint("") == nil)
    }

    @Test("Passwords are shown over TLS or to this machine")
    func passwords() {
        var settings = ClientSettings(host: "chat.example.org", port: 1, security: .plaintext, nick: "anna")
        #expect(!settings.mayShowPassword)
        settings.host = "127.0.0.1"
        #expect(settings.mayShowPassword)
        settings.host = "chat.example.org"
        settings.security = .tls(.system)
        #expect(settings.mayShowPassword)
    }

    @Test("What is asked for by default leaves out what changes the meaning of history")
    func capabilities() {
        let standard = ClientSettings.standardCapabilities
        #expect(standard.contains("labeled-response"))
        #expect(standard.contains("soju.im/search"))
        #expect(!standard.contains("draft/event-playback"))
        #expect(!standard.contains("sasl"))
    }
}
