import LibCrypto

/// What others are shown in the place of an address: the same for the same address, and nothing of it can be read back
/// without the server's secret.
struct Cloak: Sendable {
    /// Of the HMAC, as hexadecimal digits.
    static let bytesShown = 8

    private let key: [UInt8]

    init(secret: ServerSecret) {
        key = secret.derived(for: "cloaks of addresses")
    }

    func host(for address: PeerAddress) -> String {
        if address.isLoopback { return "localhost" }
        let code = HMAC.sha256(key: key, message: Array(address.text.utf8))
        return Hexadecimal.encode(Array(code.prefix(Self.bytesShown))) + ".cloak"
    }
}
