import Foundation

extension Wire {
    /// Through the whole welcome, with SASL PLAIN.
    static func logIn(_ account: String, in town: Town) async throws -> Wire {
        let wire = try Wire(port: town.plainPort)
        try wire.send("CAP LS 302", "NICK \(account)", "USER \(account) 0 * :\(account)", "CAP REQ :sasl")
        try await wire.line(with: " ACK ")
        try await wire.prove(account, password: Town.password(of: account), gives: " 903 ")
        try wire.send("CAP END")
        try await wire.line(with: " 376 ")
        return wire
    }

    /// One attempt with SASL PLAIN, and the numeric that answers it.
    func prove(_ account: String, password: String, gives numeric: String) async throws {
        try send("AUTHENTICATE PLAIN")
        try await line(with: "AUTHENTICATE +")
        try send("AUTHENTICATE \(Data("\0\(account)\0\(password)".utf8).base64EncodedString())")
        try await line(with: numeric)
    }

    /// Whether the server still answers.
    func isAlive() async throws {
        let token = "alive\(UInt32.random(in: 0...(.max)))"
        try send("PING \(token)")
        try await line(with: token)
    }
}
